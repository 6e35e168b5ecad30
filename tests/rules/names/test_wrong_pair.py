"""wrong-pair."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "right-pair-in-brackets": Case("Liberia (UNMIL)", "Liberia (UNMIL)", "nb"),
    "right-pair-with-preposition": Case("UNMISS in South Sudan", "UNMISS i Sør-Sudan", "nb"),
    "spanish-acronym": Case("UNTSO in the Middle East", "ONUVT en Oriente Medio", "es"),
    "country-of-the-region": Case("UNTSO in Lebanon", "UNTSO i Libanon", "nb"),
    "two-places": Case("MINURCAT in Chad", "MINURCAT i Tsjad", "nb"),
    "inflected-place": Case("MINUSMA in Mali", "MINUSMA Malissa", "fi"),
    "continent": Case("MINUSMA in Africa", "MINUSMA i Afrika", "nb"),
    "and-is-no-pair": Case("UNIFIL and Mali", "UNIFIL og Mali", "nb"),
    "polish-and": Case("UNIFIL and Mali", "UNIFIL i Mali", "pl"),
    "next-thing-of-a-list": Case("Mali (MINUSMA), Haiti (BINUH)", "Mali (MINUSMA), Haiti (BINUH)", "nb"),
    "organisation-in-a-country": Case("the UN in Haiti", "FN i Haiti", "nb"),
    "not": Case("x", "MINUSMA, ikke Haiti", "nb"),
    "sentence-between": Case("x", "Vi forlot MINUSMA. Haiti er annerledes.", "nb"),
}
INVALID = {
    "in-brackets": Case("x", "⟦Libanon (UNFICYP)⟧", "nb", says="Cyprus"),
    "preposition": Case("x", "Die Mission ⟦UNMIK in Mali⟧", "de"),
    "inflected-place": Case("x", "⟦MINUSMA Haitissa⟧ jatkuu", "fi"),
    "in-the-source": Case("⟦Kosovo (UNIFIL)⟧", "x", "nb"),
    "japanese": Case("x", "⟦ハイチ（MINUSMA）⟧", "ja"),
    "russian": Case("x", "⟦ЮНАМИД в Ливане⟧", "ru"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("wrong-pair", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("wrong-pair", case)
