"""declaration-broken: a block that stands where it should not, or does not stand where it should."""

import pytest
from rules.structure.pages import run_page

NB = ["page/title: Skolen", "page/rules: Vis hensyn"]
EN = ["page/title: The school", "page/rules: Be considerate"]
FR = ["page/title: L’école", "page/rules: Soyez prévenants"]
ONLY_NB = "transcheck: only-in[nb]: rules are for pupils"

VALID = {
    "declared and so": ({"nb": NB, "en": EN[:1]}, {("nb", "page/rules"): ONLY_NB}),
    "declared in the other version": ({"nb": NB, "en": EN[:1]}, {("en", "page/rules"): ONLY_NB}),
    "declared for two": ({"nb": NB, "en": EN, "fr": FR[:1]}, {("nb", "page/rules"): ONLY_NB.replace("nb", "nb, en")}),
    "nothing declared": ({"nb": NB, "en": EN[:1]}, {}),
    "language names its locale": ({"nb": NB[:1], "en_GB": EN}, {("en_GB", "page/rules"): ONLY_NB.replace("nb", "en")}),
}
INVALID = {
    "translated since": (
        {"nb": NB, "en": EN},
        {("nb", "page/rules"): ONLY_NB},
        [("nb", "page/rules", "declared to stand in nb only, but it stands in en too")],
    ),
    "gone since": (
        {"nb": NB[:1], "en": EN},
        {("en", "page/rules"): ONLY_NB.replace("[nb]", "[nb,en]")},
        [("en", "page/rules", "declared to stand in en, nb only, but nb does not have it")],
    ),
    "no such version": (
        {"nb": NB, "en": EN[:1]},
        {("nb", "page/rules"): ONLY_NB.replace("nb", "se")},
        [("nb", "page/rules", "declared for se, and there is no such version")],
    ),
}


@pytest.mark.parametrize(("versions", "comments"), VALID.values(), ids=VALID)
def test_valid(versions, comments):
    assert run_page("declaration-broken", versions, comments=comments) == []


@pytest.mark.parametrize(("versions", "comments", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, comments, findings):
    assert run_page("declaration-broken", versions, comments=comments) == findings
