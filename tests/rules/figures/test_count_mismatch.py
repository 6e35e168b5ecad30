"""Cases of count-mismatch."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "same": Case("three operations: A, B and C", "tre operasjoner: A, B og C", "nb"),
    "semicolon": Case("x", "tre operasjoner; MINUSMA i Mali, UNMISS i Sør-Sudan og UNTSO i Midtøsten.", "nb"),
    "digits": Case("x", "3 Missionen: MINUSMA, UNMISS und UNTSO", "de"),
    "one-each": Case("x", "to programmer: ett mot kriminalitet og ett mot radikalisering, vold og terror.", "nb"),
    "and-inside": Case("x", "zwei Ministerien: Handel und Industrie, Kunst und Kultur", "de"),
    "including": Case("x", "five operations: including A, B and C", "en_GB"),
    "clauses": Case("x", "two ways: the first one, which nobody likes to take any more, and the other", "en_GB"),
    "no-list": Case("x", "two things: one is red", "en_GB"),
    "ordinal": Case("x", "third place: Oslo, Bergen", "en_GB"),
    "time": Case("x", "at 10:30, 11, 12", "en_GB"),
    "japanese": Case("x", "三つの都市：東京、大阪、京都", "ja"),
    "spanish": Case("x", "tres misiones de la ONU: MINUSMA en Mali, UNMISS en Sudán del Sur y UNTSO.", "es"),
    "next-sentence": Case("x", "two colours: red, blue. Or green, or white.", "en_GB"),
    "as-in-the-source": Case("two offices: Trade, Arts and Culture", "zwei Ämter: Handel, Kunst und Kultur", "de"),
    "brackets": Case("x", "two towns: Oslo (East, West), Bergen", "en_GB"),
    "label": Case("x", "Step 2 of it: choose a name, a place", "en_GB"),
    "devanagari": Case("three towns: A, B and C", "३ शहर: क, ख और ग", "hi"),
    "version": Case("GIMP 2.10: new, old", "GIMP 2.10: neu, alt", "de"),
}
INVALID = {
    "one-lost": Case("x", "⟦tre⟧ operasjoner: A i Mali, B i Sudan, C i Libanon, D i Kongo", "nb"),
    "one-more": Case("x", "⟦two⟧ colours: red, green, and blue", "en_GB"),
    "lost-in-translation": Case("three towns: Oslo, Bergen and Moss", "⟦drei⟧ Städte: Oslo und Moss", "de"),
    "digits": Case("x", "⟦4⟧ Missionen: MINUSMA, UNMISS und UNTSO", "de"),
    "spanish": Case("x", "⟦cuatro⟧ misiones de la ONU: MINUSMA, UNMISS y UNTSO.", "es"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("count-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("count-mismatch", case)
