"""pair-differs."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "same-pair": Case("Haiti (MINUSTAH)", "Haití (MINUSTAH)", "es"),
    "acronym-of-the-language": Case("UNIFIL in Lebanon", "FINUL au Liban", "fr"),
    "each-pair-once-more": Case("Mali (MINUSMA) and Haiti (BINUH)", "Haiti (BINUH) og Mali (MINUSMA)", "nb"),
    "one-side-pairs": Case("Haiti and MINUSTAH", "Haití (MINUSTAH)", "es"),
    "two-missions-of-a-country": Case("Haiti (MINUSTAH, BINUH)", "Haiti (MINUSTAH) og senere Haiti (BINUH)", "nb"),
    # constructions of released catalogs, in words of our own
    "brackets-moved": Case("UNMISS (South Sudan)", "Sør-Sudan (UNMISS)", "nb"),
    "preposition-instead-of-brackets": Case("Mali (MINUSMA)", "MINUSMA i Mali", "nb"),
    "inflected-place": Case("UNIFIL in Lebanon", "UNIFIL Libanonissa", "fi"),
    "two-words-inflected": Case("UNMISS in South Sudan", "МООНЮС в Южном Судане", "ru"),
    "region-for-its-country": Case("UNTSO in the Middle East", "ONUST au Moyen-Orient", "fr"),
    "list-of-pairs": Case(
        "Haiti (BINUH), Libya (UNSMIL) and Iraq (UNAMI)", "Haïti (BINUH), Libye (MANUL) et Irak (MANUI)", "fr"
    ),
    "list-of-pairs-in-another-order": Case("Haiti (BINUH) and Libya (UNSMIL)", "Libia (UNSMIL) y Haití (BINUH)", "es"),
    "place-named-once-more": Case("UNFICYP in Cyprus", "UNFICYP på Kypros, og FN på Kypros", "nb"),
    "japanese-brackets": Case("South Sudan (UNMISS)", "南スーダン（UNMISS）", "ja"),
    "full-name-for-the-acronym": Case(
        "MINUSMA in Mali", "Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí", "es"
    ),
    "organisation-beside-another-country": Case("the UN in Mali, the EU in Niger", "FN i Mali, EU i Niger", "nb"),
}
INVALID = {
    "another-mission": Case("Haiti (MINUSTAH)", "⟦Haití (MINUJUSTH)⟧", "es", says="Haiti (MINUSTAH)"),
    "another-place": Case("UNIFIL in Lebanon", "⟦UNIFIL i Mali⟧", "nb"),
    "four-versions-name-the-odd-one": Case(
        versions={
            "nb": "Observatører i Haiti (MINUSTAH)",
            "en": "Observers in ⟦Haiti (MINUJUSTH)⟧",
            "fr": "Des observateurs en Haïti (MINUSTAH)",
            "es": "Observadores en Haití (MINUSTAH)",
        },
        source_locale="nb",
        says="“Haiti (MINUJUSTH)” in en",
    ),
    "four-versions-against-the-source": Case(
        versions={
            "nb": "Observatører i ⟦Haiti (MINUSTAH)⟧",
            "en": "Observers in Haiti (MINUJUSTH)",
            "fr": "Des observateurs en Haïti (MINUJUSTH)",
            "es": "Observadores en Haití (MINUJUSTH)",
        },
        source_locale="nb",
        says="“Haiti (MINUSTAH)” in nb",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("pair-differs", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("pair-differs", case)
