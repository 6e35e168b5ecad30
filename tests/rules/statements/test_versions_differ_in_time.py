"""versions-differ-in-time: each version true for some day, but not the same one."""

from datetime import date

import pytest
from rules.harness import Case, check_invalid, check_valid, table


def page(nb, en, day=None, **more):
    return Case(
        versions={"nb": nb, "en": en}, source_locale="nb", **({"as_of": date.fromisoformat(day)} if day else {}), **more
    )


VALID = {
    "same": page("Norge deltar i UNMC.", "Norway takes part in UNMC."),
    "met": page("Norge deltar i UNMC.", "Norway takes part in MINUSTAH."),
    "one is past": page("Norge deltok i UNMC.", "Norway takes part in MINUJUSTH."),
    "both name both": page("Norge deltar i UNMC og MINUJUSTH.", "Norway takes part in UNMC and MINUJUSTH."),
    "begun was not known of": page("Norge deltar i UNMC.", "Norway takes part in MINUJUSTH.", "2017-10-15"),
    "nothing dated": page("Norge er medlem av NATO.", "Norway is a member of the OSCE."),
    "bilingual and the same": Case("We take part in UNMC.", "Vi deltar i UNMC.", "nb"),
    "denied in one": page("Norge deltar ikke lenger i UNMC.", "Norway takes part in MINUJUSTH."),
    "a quotation in one": page("«Vi deltar i UNMC», sa ministeren.", "Norway takes part in MINUJUSTH."),
    "a year in one": page("I 2016 har Norge folk i UNMC.", "Norway takes part in MINUJUSTH."),
    "a heading in one": page("UNMC", "Norway takes part in MINUJUSTH."),
    "one names nothing": page("Norge deltar i UNMC.", "Norway takes part in peace missions."),
    "the longer list met all": page("Norge deltar i UNMISS.", "Norway takes part in UNMISS, UNTSO and MINUSTAH."),
}
INVALID = {
    "target later": page(
        "Norge deltar i UNMC.",
        "Norway takes part in ⟦MINUJUSTH⟧.",
        says="this is true from 2017-10-16 (“MINUJUSTH”) at the earliest, nb until 2017-09-25 (“UNMC”) at the latest",
    ),
    "target earlier": page(
        "Norge deltar i MINUJUSTH.",
        "Norway takes part in ⟦UNMC⟧.",
        says="this is true until 2017-09-25 (“UNMC”) at the latest, nb from 2017-10-16 (“MINUJUSTH”) at the earliest",
    ),
    "one name is shared": page("Norge deltar i UNMC og UNTSO.", "Norway takes part in UNTSO and ⟦MINUJUSTH⟧."),
    "the target contradicts itself too": page("Norge deltar i UNMC.", "Norway takes part in UNMC and ⟦MINUJUSTH⟧."),
    "another language inside": page(
        "Norge deltar i UNMC.",
        "Noruega participa actualmente en la misión ⟦MINUJUSTH⟧ de las Naciones Unidas en Haití.",
    ),
    "bilingual": Case("We take part in MINUSTAH.", "Vi deltar i ⟦BINUH⟧.", "nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("versions-differ-in-time", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("versions-differ-in-time", case)
