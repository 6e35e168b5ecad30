"""suppression-without-reason."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "reason": Case("Save", "x", comments=("transcheck: ignore[figures]: why",)),
    "reason-without-blank": Case("Save", "x", comments=("transcheck: ignore[figures]:why",)),
    "declared": Case("Save", "x", comments=("transcheck: only-in[nb]",)),
}
INVALID = {
    "bare": Case("Save", "x", comments=("transcheck: ignore[figures]",), says="says not why"),
    "empty": Case("Save", "x", comments=("transcheck: ignore[figures]: ",), says="says not why"),
    "blanket": Case("Save", "x", comments=("transcheck: ignore: everything",), says="names no rule"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("suppression-without-reason", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("suppression-without-reason", case)
