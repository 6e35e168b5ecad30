"""pair-differs."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "same-pair": Case("Haiti (MINUSTAH)", "Haití (MINUSTAH)", "es"),
    "acronym-of-the-language": Case("UNIFIL in Lebanon", "FINUL au Liban", "fr"),
    "each-pair-once-more": Case("Mali (MINUSMA) and Haiti (BINUH)", "Haiti (BINUH) og Mali (MINUSMA)", "nb"),
    "one-side-pairs": Case("Haiti and MINUSTAH", "Haití (MINUSTAH)", "es"),
    "two-missions-of-a-country": Case("Haiti (MINUSTAH, BINUH)", "Haiti (MINUSTAH) og senere Haiti (BINUH)", "nb"),
}
INVALID = {
    "another-mission": Case("Haiti (MINUSTAH)", "⟦Haití (MINUJUSTH)⟧", "es", says="Haiti (MINUSTAH)"),
    "another-place": Case("UNIFIL in Lebanon", "⟦UNIFIL i Mali⟧", "nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("pair-differs", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("pair-differs", case)
