"""mojibake."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "capital-before-no-break-space": ("NOT RECOMMENDED: x", "NON RECOMMANDÉ\u00a0: x"),
    "letter-before-guillemet": ("“Hidden”", "«\u00a0caché\u00a0»"),
    "capital-before-ellipsis": Case("OPTION…", "KAPCSOLÓ…", "hu"),
    "portuguese-capitals": Case("NO", "NÃO", "pt"),
    "ordinal": Case("1st", "nº 1ª", "es"),
    "icelandic": Case("Open", "Þórð", "is"),
    "vietnamese": Case("Sound", "Âm thanh", "vi"),
    "source-has-it": ("CafÃ©", "CafÃ©"),
}
INVALID = {
    "e-acute": Case("Coffee", "Caf⟦Ã©⟧", says="“é”"),
    "two-letters": Case("Size", "Gr⟦Ã¶ÃŸ⟧e", "de"),
    "quotation-mark": Case("Don't", "N⟦â€™⟧en"),
    "cyrillic": Case("yes", "⟦Ð´Ð°⟧", "ru", says="“да”"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("mojibake", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("mojibake", case)
