"""Cases of impossible-date."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "leap-day": Case("29 February 2020", "29. Februar 2020", "de"),
    "leap-day-of-no-year": Case("on 29 February", "am 29. Februar", "de"),
    "american-order": Case("12/31/2021", "31/12/2021", "fr"),
    "version": Case("version 2.31.1", "Version 2.31.1", "de"),
    "address": Case("127.0.0.1", "127.0.0.1", "de"),
    "long-version": Case("2.45.2021.3", "2.45.2021.3", "de"),
    "iso-standard": Case("ISO 639-3-2007", "ISO 639-3-2007", "de"),
    "phone": Case("call 55-45-2010", "55-45-2010", "nb"),
    "months-number": Case("in May 35 people came", "im Mai kamen 35 Personen", "de"),
    "zeros": Case("00/00/0000", "00/00/0000", "de"),
    "thai-era": Case("29 February 2020", "29/02/2563", "th"),
    "japanese": Case("31 March", "3月31日", "ja"),
}
INVALID = {
    "february": Case("28 February 2021", "⟦30.02.2021⟧", "de"),
    "day-32": Case("31 March", "jusqu’au ⟦32 mars⟧", "fr"),
    "april-31": Case("30 April", "bis zum ⟦31. April⟧", "de"),
    "month-13": Case("30/12/2021", "⟦30/13/2021⟧", "fr"),
    "japanese": Case("28 February", "⟦2月31日⟧", "ja"),
    "target-only": Case("30 April", "⟦31. April⟧", "de"),
    "in-the-source": Case("on ⟦31 June⟧", "am 31. Juni", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("impossible-date", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("impossible-date", case)
