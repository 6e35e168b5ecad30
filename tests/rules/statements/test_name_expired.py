"""name-expired: dated names in sentences that speak of today, in many languages, on many days."""

from datetime import date

import pytest
from rules.harness import Case, check_invalid, check_valid, run_rule, table

from transcheck.model import Certainty

SOURCE = "The text was not read."


def text(locale, target, day=None, **more):
    return Case(SOURCE, target, locale, **({"as_of": date.fromisoformat(day)} if day else {}), **more)


VALID = {
    "past": text("en_GB", "The country took part in UNMIL."),
    "past in nb": text("nb", "Norge deltok i UNMIL."),
    "past until": text("nb", "Norge hadde folk i UNMIL frem til 2018."),
    "period": text("en_GB", "MINUSMA was deployed from 2013 to 2023."),
    "dated": text("en_GB", "In 2016 the country has 40 observers in UNMIL."),
    "dated in brackets": text("es", "UNMIL (2003-2018) es una misión conocida."),
    "perfect": text("de", "Deutschland hat sich an MINUSMA beteiligt."),
    "former": text("en_GB", "The former force commander of MINUSMA is a general."),
    "history in fr": text("fr", "La France a participé à la MINUSMA."),
    "past in pl": text("pl", "Polska uczestniczyła w misji UNMIL."),
    "past in ru": text("ru", "Страна участвовала в миссии MINUSMA."),
    "past in fi": text("fi", "Suomi osallistui UNMIL-operaatioon."),
    "clause in the past": text("en_GB", "The country, which took part in UNMIL until 2018, now has staff in UNMISS."),
    "current mission": text("nb", "Norge deltar i UNMISS og UNTSO."),
    "open on that day": text("nb", "Norge deltar i UNMIL.", "2018-03-30"),
    "open on the first day": text("nb", "Norge deltar i MINUJUSTH.", "2017-10-16"),
    "heading without a verb": text("nb", "UNMIL i Liberia"),
    "undated organisation": text("nb", "Norge er medlem av NATO i dag."),
    "place": text("nb", "Norge har i dag en ambassade i Mali."),
    "part of another word": text("en_GB", "The UNMILITARY band is here today."),
    "language without words": text("zu", "UNMIL"),
    "future": text("en_GB", "MINUJUSTH will be established in October.", "2017-06-01"),
}
INVALID = {
    "verb": text("nb", "Norge deltar i ⟦UNMIL⟧ og UNTSO.", says="“UNMIL” ended on 2018-03-30"),
    "today": text("en_GB", "Today the country has 40 officers in ⟦UNMIL⟧."),
    "successor": text("nb", "Norge deltar i ⟦MINUSTAH⟧.", says="after it came BINUH"),
    "successor on an earlier day": text(
        "nb", "Norge deltar i ⟦MINUSTAH⟧.", "2018-01-01", says="after it came MINUJUSTH"
    ),
    "not begun": text("nb", "Norge deltar i ⟦MINUJUSTH⟧.", "2017-06-01", says="it begins on 2017-10-16"),
    "day after the end": text("nb", "Norge deltar i ⟦UNMIL⟧.", "2018-03-31"),
    "day before the start": text("nb", "Norge deltar i ⟦MINUJUSTH⟧.", "2017-10-15"),
    "es": text("es", "España cuenta actualmente con militares en la ⟦MINUSMA⟧."),
    "fr": text("fr", "La France participe à la ⟦MINUSMA⟧."),
    "de": text("de", "Deutschland beteiligt sich derzeit an ⟦MINUSMA⟧."),
    "sv": text("sv", "Sverige deltar i ⟦MINUSMA⟧."),
    "da": text("da", "Danmark bidrager til ⟦MINUSMA⟧."),
    "nn": text("nn", "Noreg deltek i ⟦MINUSMA⟧."),
    "pl": text("pl", "Polska uczestniczy w misji ⟦MINUSMA⟧."),
    "ru": text("ru", "Страна участвует в миссии ⟦МИНУСМА⟧."),
    "it": text("it", "L’Italia partecipa a ⟦MINUSMA⟧."),
    "pt": text("pt", "Portugal participa na ⟦MINUSMA⟧."),
    "nl": text("nl", "Nederland neemt deel aan ⟦MINUSMA⟧."),
    "fi": text("fi", "Suomi osallistuu ⟦MINUSMA⟧-operaatioon."),
    "since": text("en_GB", "The country has taken part in ⟦MINUSMA⟧ since 2013."),
    "list after a colon": text("nb", "Norge deltar i:\n- UNTSO\n- ⟦UNMIL⟧"),
    "first mention of two": text("nb", "Norge har i dag folk i ⟦UNMIL⟧, og UNMIL har folk fra Norge."),
    "several": text("nb", "Norge deltar i ⟦UNMIL⟧, ⟦MINUSMA⟧ og UNMISS."),
    "source text": Case("The country takes part in ⟦UNMIL⟧.", "Norge deltok.", "nb"),
    "keyed source": Case(versions={"nb": "Norge deltar i ⟦UNMIL⟧.", "en": "Norway took part."}, source_locale="nb"),
    "full name": text("en_GB", "The country is part of the ⟦United Nations Mission in Liberia⟧."),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("name-expired", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("name-expired", case)


def test_evidence_shows_the_fact_and_its_source():
    (found,) = run_rule("name-expired", text("nb", "Norge deltar i UNMC."))
    mission, successor = found.evidence.facts
    assert (mission.id, mission.valid_until, mission.successor) == ("UNMC", date(2017, 9, 25), "UNVMC")
    assert mission.source
    assert mission.checked
    assert successor.id == "UNVMC"
    assert found.certainty is Certainty.CERTAIN
