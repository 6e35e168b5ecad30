"""block-extra: what one version alone has."""

import pytest
from rules.structure.pages import run_page

NB = ["page/title: Skolen", "page/lead: Velkommen"]
EN = ["page/title: The school", "page/lead: Welcome"]
FR = ["page/title: L’école", "page/lead: Bienvenue"]

VALID = {
    "same": {"nb": NB, "en": EN},
    "missing is not extra": {"nb": NB, "en": EN[:1]},
    "another order": {"nb": NB, "en": EN[::-1]},
    "the source alone lacks it": {"nb": NB[:1], "en": EN, "fr": FR},
    "item of a list of another length": {"nb": ["a/item-1: En"], "en": ["a/item-1: One", "a/item-2: Two"]},
    "three alike": {"nb": NB, "en": EN, "fr": FR},
    "one version alone": {"nb": NB},
    "longer texts": {"nb": NB, "en": [f"{one} and more of it, told in another sentence" for one in EN]},
    "the target is half done": {"nb": NB, "en": EN[1:]},
    "two of three have it": {"nb": [*NB, "x/text: Ny"], "en": [*EN, "x/text: New"], "fr": FR},
    "two targets have what the source lacks": {"nb": NB, "en": [*EN, "x/text: New"], "fr": [*FR, "x/text: Neuf"]},
    "an empty block": {"nb": NB, "en": [*EN, "x/text: "]},
}
INVALID = {
    "one": (
        {"nb": NB, "en": [*EN, "page/visit: Book a tour"]},
        [("en", "page/visit", "en has a block that nb lacks: “Book a tour”")],
    ),
    "neighbours": (
        {"nb": NB, "en": [*EN, "page/visit: Book a tour", "page/mail: Write to us"]},
        [("en", "page/visit", "en has 2 blocks that nb lacks, from “Book a tour” to “Write to us”")],
    ),
    "the source of three": (
        {"nb": NB, "en": EN[:1], "fr": FR[:1]},
        [("nb", "page/lead", "nb has a block that en lacks: “Velkommen”")],
    ),
    "one of three": (
        {"nb": NB, "en": EN, "fr": [*FR, "page/visit: Visites"]},
        [("fr", "page/visit", "fr has a block that nb lacks: “Visites”")],
    ),
}


@pytest.mark.parametrize("versions", VALID.values(), ids=VALID)
def test_valid(versions):
    assert run_page("block-extra", versions) == []


@pytest.mark.parametrize(("versions", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, findings):
    assert run_page("block-extra", versions) == findings


def test_declared_block_is_not_extra():
    comments = {("en", "page/visit"): "transcheck: only-in[en]: tours are held in English"}
    assert run_page("block-extra", {"nb": NB, "en": [*EN, "page/visit: Book a tour"]}, comments=comments) == []
