"""function-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "without-parentheses": Case("failed utime()", "неуспешна „utime“", "bg"),
    "with-arguments": ("f(x) and file(s)", "g(x) et fichier(s)"),
    "moved": ("main() failed in init()", "init() : échec de main()"),
    "call-of-nothing": ("()", "( )"),
}
INVALID = {
    "letter-changed": Case("GlobalLock() failed", "Хіба ⟦GlobalLoc()⟧", "be"),
    "translated": ("main() failed", "échec de ⟦principal()⟧"),
    "transliterated": Case("needs iconv()", "⟦треба иконв()⟧", "sr"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("function-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("function-changed", case)
