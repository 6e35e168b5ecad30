"""escape-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "escape-before-letters-of-the-language": Case("x\\nDefault: y", "x\\nデフォルト: y", "ja"),
    "named-in-quotation-marks": Case("instead of newline", "замість '\\n'", "uk"),
    "quotation-marks-of-the-source": ('say \\"no\\"', 'dites \\"non\\"'),
    "quotation-marks-of-the-language": ('say "no"', "dites «non»"),
    **GOOD,
    "quotes-are-no-escapes": ('say \\"x\\"', "dites «\u00a0x\u00a0»"),
    "path-of-windows": ("C:\\Windows", "C:\\Windows"),
    "more-often": ("use \\n", "utilisez \\n, oui \\n"),
    "fonts-of-manuals": ("\\fBbold\\fR", "\\fBgras\\fR"),
    "path-in-other-words": ("C:\\new\\x", "C:\\neu\\x"),
    "domain-and-user": ("write DOMAIN\\name", "écrivez DOMAINE\\nom"),
    "letters-after-it": ("C:\\temp", "D:\\temp"),
}
INVALID = {
    "escaped-twice": Case('x == "serve"', 'x == ⟦\\"⟧serve\\"', "el"),
    "before-a-word": Case("one\\ntwo", "⟦un deux⟧", says="“\\n” is missing"),
    "lost": Case("use \\n here", "⟦utilisez ici⟧", says="“\\n” is missing"),
    "changed": Case("use \\n here", "utilisez \\t ici", count=2),
    "gained": Case("a new line", "une nouvelle ligne ⟦\\n⟧", says="not in the source"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("escape-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("escape-mismatch", case)
