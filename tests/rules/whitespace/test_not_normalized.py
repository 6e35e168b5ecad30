"""not-normalized."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "letters-without-composed-form": Case("x", "m̀ n̄", "ig"),
    "hebrew-points": Case("x", "שָׁלוֹם", "he"),
    "vietnamese-composed": Case("Exchange", "Tỷ lệ", "vi"),
    "devanagari": Case("x", "क़िला", "hi"),
}
INVALID = {
    "e-acute": Case("Coffee", "Caf⟦e\u0301⟧"),
    "first-of-several": Case("x", "⟦u\u0301⟧ a\u0301", "ln"),
    "two-accents": Case("x", "T⟦y\u0309⟧", "vi"),
    "cyrillic": Case("x", "⟦и\u0306⟧од", "ru"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("not-normalized", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("not-normalized", case)
