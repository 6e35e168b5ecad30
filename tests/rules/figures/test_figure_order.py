"""Cases of figure-order."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    "same-order": Case("from 8 to 16", "fra 8 til 16", "nb"),
    "names": Case("UTF-8 in version 3", "Version 3 in UTF-8", "de"),
    "three-moved": Case("1, 2 and 3", "3, 1 og 2", "nb"),
    "year-and-number": Case("5 files of 2021", "5 filer fra 2021", "nb"),
    "same-neighbour": Case("page 5, line 9", "linje 9, page 5", "nb"),
    "units-moved-along": Case("5 km and 10 kg", "10 kg og 5 km", "nb"),
    "equal": Case("5 of 5", "5 av 5", "nb"),
    "versions": Case("from 2.10.4 to 2.10.6", "til 2.10.6 fra 2.10.4", "nb"),
    "identifiers": Case("use IPv4 or IPv6", "bruk IPv6 eller IPv4", "nb"),
    "twice": Case("2 files, 2 folders", "2 mapper, 2 filer", "nb"),
    "dates": Case("5 March 2021", "March 5, 2021", "en_CA"),
    "word": Case("3 of four", "fire av 3", "nb"),
    "placeholders": Case("%1$s of %2$s in 5 of 6", "5 av 6 %2$s av %1$s", "nb", flags=("c-format",)),
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
