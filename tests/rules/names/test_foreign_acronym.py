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
    # constructions of released catalogs, in words of our own
    "capitals-of-a-licence": Case("ANY PARTY WHO MAY CHANGE IT", "ANY PARTY WHO MAY CHANGE IT — ЛИЦЕНЗИЯ", "ru"),
    "untranslated": Case("The WHO and the EU", "The WHO and the EU", "ru"),
    "part-of-a-code": Case("Use the EU-1234 form of the EU.", "Utilice el formulario EU-1234 de la UE.", "es"),
    "name-in-full-and-acronym-of-another": Case("the United Nations", "les Nations Unies (UN en anglais)", "fr"),
    "pronoun": Case("The EU asks who you are.", "L’UE demande who vous êtes.", "fr"),
    "in-an-address": Case("See https://who.int/WHO for the WHO", "Voir https://who.int/WHO pour l’OMS", "fr"),
    "acronym-inside-a-word": Case("The EU and EUROSTAT", "L’UE et EUROSTAT", "fr"),
    "placeholder": Case("The EU has %(EU)s members", "L’UE a %(EU)s membres", "fr"),
    "two-languages-with-one-acronym": Case("the EU", "EU", "sv"),
    "source-that-uses-the-long-name-only": Case("the European Union", "la Unión Europea", "es"),
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
