"""Cases of figure-order."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    "same-order": Case("from 8 to 16", "fra 8 til 16", "nb"),
    "names": Case("UTF-8 in version 3", "Version 3 in UTF-8", "de"),
    "three-moved": Case("1, 2 and 3", "3, 1 og 2", "nb"),
}
INVALID = {
    "hours": Case("open at 8 and close at 16", "åpner ⟦16⟧ og stenger 8", "nb", severity=Severity.WARNING),
    "japanese": Case("use 24 hours, not 12 hours", "⟦12時間⟧ではなく24時間", "ja", severity=Severity.INFO),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("figure-order", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("figure-order", case)
