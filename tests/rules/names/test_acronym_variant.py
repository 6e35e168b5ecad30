"""acronym-variant."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "one-spelling": Case("NATO and NATO", "NATO og NATO", "nb"),
    "two-languages": Case("NATO", "Nato", "nb"),
    "variant-of-another-word": Case("Nato", "nato NATO", "en"),
    "capitals-of-a-heading-of-another-name": Case("x", "EU og EØS", "nb"),
    "acronym-and-longer-one": Case("x", "FARC og FARC-EP", "nb"),
    # constructions of released catalogs, in words of our own
    "capitals-of-a-heading": Case("x", "HVA NATO GJØR: NATO", "nb"),
    "other-word-in-lower-case": Case("x", "efta efterhand EFTA", "sv"),
    "compound": Case("x", "NATO-land og NATO-styrker", "nb"),
    "genitive": Case("x", "NATOs land, NATO", "nb"),
    "finnish-cases-of-one-spelling": Case("x", "Nato, Naton ja Natossa", "fi"),
    "only-in-the-source": Case("Nato and NATO", "NATO", "nb"),
    "language-with-one-spelling": Case("x", "NATO y NATO", "es"),
    "in-an-address": Case("x", "NATO på https://example.org/Nato", "nb"),
    "in-a-placeholder": Case("x", "NATO: %(Nato)s", "nb"),
    "cyrillic": Case("x", "НАТО и НАТО", "ru"),
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
