"""entity-missing."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "character": ("a&nbsp;b &mdash; c", "a b, c"),
    "once-is-enough": ("&debian; and &debian;", "&debian;"),
    "another-form": ("&debian;", "&debian-gnu;"),
    "number": ("&#8217;", "’"),
}
INVALID = {
    "value-written-out": Case("Install &debian; &release;", "⟦Installation de &debian; 11⟧", says="“&release;”"),
    "lost": Case("the &d-i; asks", "⟦l’installateur demande⟧"),
    "two": Case("&root; &apt;", "⟦racine⟧", says="“&root;”, “&apt;”"),
    "value-written": Case("Welcome to &debian;", "⟦Tervetuloa Debianin pariin⟧", "fi", certainty=Certainty.LIKELY),
    "address-written": Case(
        "the <ulink url='&url-faq;'>FAQ</ulink>",
        "⟦die <ulink url='http://www.debian.org/FAQ'>FAQ</ulink>⟧",
        "de",
        certainty=Certainty.LIKELY,
    ),
    "rephrased": Case("the list of &debian; mirrors", "⟦la liste des miroirs⟧", certainty=Certainty.GUESS),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("entity-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("entity-missing", case)
