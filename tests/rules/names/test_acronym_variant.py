"""acronym-variant."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "one-spelling": Case("NATO and NATO", "NATO og NATO", "nb"),
    "two-languages": Case("NATO", "Nato", "nb"),
    "variant-of-another-word": Case("Nato", "nato NATO", "en"),
    "capitals-of-a-heading-of-another-name": Case("x", "EU og EØS", "nb"),
    "acronym-and-longer-one": Case("x", "FARC og FARC-EP", "nb"),
}
INVALID = {
    "two-spellings": Case("x", "NATO, ⟦Nato⟧ og NATO", "nb", says="“Nato” here"),
    "swedish": Case("x", "⟦OSSE NATO⟧ Nato Nato".replace("⟦OSSE NATO⟧", "OSSE ⟦NATO⟧"), "sv"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("acronym-variant", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("acronym-variant", case)
