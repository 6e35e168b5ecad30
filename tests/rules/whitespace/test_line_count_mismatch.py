"""line-count-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "as-many": ("one\ntwo", "un\ndeux"),
    "ends-do-not-count": ("one\n", "un"),
    "one-line": ("one", "un"),
}
INVALID = {
    "fewer": Case("one\ntwo", "⟦un deux⟧", says="1 lines where the source has 2"),
    "more": ("one two", "⟦un\ndeux⟧"),
    "three": ("a\nb\nc", "⟦a\nb c⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("line-count-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("line-count-mismatch", case)
