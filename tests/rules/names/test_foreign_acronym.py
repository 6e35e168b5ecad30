"""foreign-acronym."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "own-acronym": Case("The OSCE and the UN", "OSSE og FN", "nb"),
    "long-name": Case("The OSCE", "Organisasjonen for sikkerhet og samarbeid i Europa", "nb"),
    "both": Case("The UN", "FN (på engelsk UN)", "nb"),
    "same-in-both": Case("UNHCR helps.", "UNHCR hjelper.", "nb"),
    "international-acronym": Case("ASEAN and UNESCO", "ASEAN og UNESCO", "nb"),
    "key-called-fn": Case("Press Fn and EU", "Trykk FN og EU", "nb"),
    "source-has-no-such-name": Case("The card", "OMS-kortet", "nb"),
    "no-acronym-known-in-the-language": Case("The OSCE", "OSCE", "ka"),
    "spanish-text-on-an-english-page-is-spanish": Case("La ONU en Malí", "L’ONU au Mali", "fr", source_locale="es"),
}
INVALID = {
    "english-in-norwegian": Case("The OSCE sent help.", "⟦OSCE⟧ sendte hjelp.", "nb", says="OSSE"),
    "english-in-spanish": Case("The UN sent help.", "La ⟦UN⟧ envió ayuda.", "es", says="ONU"),
    "spanish-in-english": Case("La OTAN y Noruega", "⟦OTAN⟧ and Norway", "en", source_locale="es"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("foreign-acronym", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("foreign-acronym", case)
