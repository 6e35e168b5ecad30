"""never-coexisted: names of one text that share no day, as far as was known on the day."""

from datetime import date

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.session import check_message
from transcheck.settings import Settings

SOURCE = "The text was not read."
VALID = {
    "never met, in the past": (SOURCE, "Norge deltok i UNMC og MINUJUSTH.", "nb"),
    "met": (SOURCE, "Norge deltar i UNMC og MINUSTAH.", "nb"),
    "one of them is past": (SOURCE, "Norge, som var med i UNMC, deltar i MINUJUSTH.", "nb"),
    "the other was not known of": Case(SOURCE, "Norge deltar i UNMC og MINUJUSTH.", "nb", as_of=date(2017, 6, 1)),
    "the end was not known of": Case(SOURCE, "Norge deltar i UNAMID og UNITAMS.", "nb", as_of=date(2020, 12, 1)),
    "one alone": (SOURCE, "Norge deltar i UNMC.", "nb"),
    "undated": (SOURCE, "Norge er medlem av NATO og deltar i UNMC.", "nb"),
    "denied": (SOURCE, "Norge deltar i MINUJUSTH, ikke lenger i UNMC.", "nb"),
    "quoted": (SOURCE, "«Vi deltar i UNMC og MINUJUSTH», sa ministeren.", "nb"),
    "the one followed the other": (SOURCE, "MINUJUSTH etterfulgte MINUSTAH og ble erstattet av BINUH.", "nb"),
    "years in brackets": (SOURCE, "UNMC (2016–2017) og MINUJUSTH (2017–2019) er eksempler.", "nb"),
    "a heading": (SOURCE, "UNMC, MINUJUSTH, BINUH", "nb"),
    "in history, in German": (SOURCE, "Deutschland beteiligte sich an UNMC und MINUJUSTH.", "de"),
    "dated, in French": (SOURCE, "En 2017, la France compte 40 policiers dans UNMC et MINUJUSTH.", "fr"),
    "a language without words for time": (SOURCE, "UNMC, MINUJUSTH", "sw"),
}
INVALID = {
    "side by side": Case(
        SOURCE,
        "Norge deltar i ⟦MINUJUSTH og UNMC⟧.",
        "nb",
        says="“UNMC” ended on 2017-09-25, “MINUJUSTH” began on 2017-10-16",
    ),
    "other dated names between": (SOURCE, "Norge deltar i UNMC, UNMISS og ⟦MINUJUSTH⟧.", "nb"),
    "two sentences": (SOURCE, "España participa en la ⟦MINUSTAH. También participa en la BINUH⟧.", "es"),
    "the first to end and the last to begin": (SOURCE, "Norge deltar i UNMIS, UNMC, UNMIL og ⟦BINUH⟧.", "nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("never-coexisted", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("never-coexisted", case)


def test_expiry_of_the_same_names_is_evidence():
    settings = Settings(as_of=date(2026, 11, 22), select=("statements",))
    target = "Norge deltar i MINUSMA, MINUJUSTH og UNMC."
    found = check_message(SOURCE, target, source_locale="en", locale="nb", settings=settings)
    assert [(one.rule, one.text) for one in found] == [
        ("name-expired", "MINUSMA"),
        ("never-coexisted", "MINUJUSTH og UNMC"),
    ]
    absorbed = found[1].evidence.absorbed
    assert [(one.rule, one.message.split("”")[0]) for one in absorbed] == [
        ("name-expired", "“MINUJUSTH"),
        ("name-expired", "“UNMC"),
    ]
