"""list-length: lists and families of sections, two versions and more."""

import pytest
from rules.structure.pages import run_page

NB = ["aims/heading: Vi vil", "aims/item-a: styrke skolen", "aims/item-b: bygge veier", "aims/item-c: kutte utslipp"]
EN = [
    "aims/heading: We will",
    "aims/item-a: strengthen schools",
    "aims/item-b: build roads",
    "aims/item-c: cut emissions",
]
FR = ["aims/heading: Nous allons", "aims/item-a: soutenir l’école", "aims/item-b: bâtir", "aims/item-c: réduire"]
CARDS = [f"card-{name}/{part}" for name in ("sea", "air", "soil") for part in ("heading", "text")]

VALID = {
    "same": {"nb": NB, "en": EN},
    "another order": {"nb": NB, "en": [EN[0], EN[3], EN[1], EN[2]]},
    "one swapped for another": {"nb": NB, "en": [*EN[:3], "aims/item-d: plant trees"]},
    "list in one version only": {"nb": [*NB, "page/text: Velkommen"], "en": ["page/text: Welcome"]},
    "one version alone": {"nb": NB},
    "three alike": {"nb": NB, "en": EN, "fr": FR},
    "paragraphs are no list": {"nb": ["a/text-1: En", "a/text-2: To"], "en": ["a/text-1: One"]},
    "sections without a family": {"nb": ["sea/text: Hav", "air/text: Luft"], "en": ["sea/text: Sea"]},
    "a single section of its name": {"nb": ["card-sea/a: Hav", "card-sea/b: Luft"], "en": ["card-sea/a: Sea"]},
    "definitions as on a manual page": {
        "nb": ["options/item-a: -a: vis alt", "options/item-b: -b: kort"],
        "en": ["options/item-a: -a: show all", "options/item-b: -b: brief"],
    },
    "steps and a note between them": {
        "en": ["steps/item-1: Insert the stick", "steps/note: It may blink", "steps/item-2: Restart"],
        "nb": ["steps/item-1: Sett inn pinnen", "steps/item-2: Start på nytt"],
    },
    "two lists of one section": {
        "en": ["a/heading: Files", "a/item-x: etc", "b/item-y: usr"],
        "nb": ["a/heading: Filer", "a/item-x: etc", "b/item-y: usr"],
    },
    "the list has another heading": {"nb": [NB[0], *NB[1:]], "en": ["aims/heading: Our aims", *EN[1:]]},
    "chapters as sections without items": {
        "nb": ["kap-1/text: En", "kap-2/text: To"],
        "en": ["kap-1/text: One", "kap-2/text: Two"],
    },
}
INVALID = {
    "one less": (
        {"nb": NB, "en": EN[:3]},
        [("en", "aims/heading", "items in the list “We will”: 2 in en, 3 in nb")],
    ),
    "one more": (
        {"nb": NB[:3], "en": EN},
        [("en", "aims/heading", "items in the list “We will”: 3 in en, 2 in nb")],
    ),
    "no heading": (
        {"nb": NB[1:], "en": EN[1:3]},
        [("en", "aims/item-a", "items in the list “strengthen schools”: 2 in en, 3 in nb")],
    ),
    "the odd one of three": (
        {"nb": NB, "en": EN, "fr": FR[:3]},
        [("fr", "aims/heading", "items in the list “Nous allons”: 2 in fr, 3 in nb")],
    ),
    "the source is the odd one": (
        {"nb": NB[:3], "en": EN, "fr": FR},
        [("nb", "aims/heading", "items in the list “Vi vil”: 2 in nb, 3 in en")],
    ),
    "three of three differ": (
        {"nb": NB, "en": EN[:3], "fr": FR[:2]},
        [
            ("en", "aims/heading", "items in the list “We will”: 2 in en, 3 in nb"),
            ("fr", "aims/heading", "items in the list “Nous allons”: 1 in fr, 3 in nb"),
        ],
    ),
    "cards": (
        {"nb": [f"{key}: Tekst {key}" for key in CARDS], "en": [f"{key}: Text {key}" for key in CARDS[:4]]},
        [("en", "card-sea/heading", "sections “card” of the page: 2 in en, 3 in nb")],
    ),
    "cards below a path": (
        {
            "nb": [f"{key.replace('-', 's/')}: Tekst" for key in CARDS],
            "en": [f"{key.replace('-', 's/')}: Text" for key in CARDS[:2]],
        },
        [("en", "cards/sea/heading", "sections “cards” of the page: 1 in en, 3 in nb")],
    ),
}


@pytest.mark.parametrize("versions", VALID.values(), ids=VALID)
def test_valid(versions):
    assert run_page("list-length", versions) == []


@pytest.mark.parametrize(("versions", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, findings):
    assert run_page("list-length", versions) == findings


def test_declared_item_counts_for_nobody():
    comments = {("nb", "aims/item-c"): "transcheck: only-in[nb]: a Norwegian aim"}
    assert run_page("list-length", {"nb": NB, "en": EN[:3]}, comments=comments) == []
