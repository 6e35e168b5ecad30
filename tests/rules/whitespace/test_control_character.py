"""control-character."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "line-break-and-tab": ("a\n\tb", "c\n\td"),
    "source-has-it": ("a\x1b[1mb", "c\x1b[1md"),
    "no-break-space": ("a b", "a\u00a0b"),
    "next-line-in-source": ("a\u0085b", "c\u0085d"),
    "bold-type-of-terminals": Case("file '%s'", "file ‘\x1b[1m%s\x1b[0m’", "en@boldquot"),
    "colour-of-terminals": ("red", "\x1b[31;1mrouge\x1b[0m"),
    "mark-of-direction": Case("a", "\u200fא", "he"),
}
INVALID = {
    "backspace": Case("back", "zu⟦\x08⟧rück", "de", says="U+0008"),
    "delete": Case("_Print...", "⟦\x7f⟧Im_primir...", "oc"),
    "carriage-return": ("one\ntwo", "un⟦\r⟧\ndeux"),
    "of-the-second-block": ("a b", "a⟦\x92⟧b"),
    "escape-alone": ("a", "b⟦\x1b⟧c"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("control-character", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("control-character", case)
