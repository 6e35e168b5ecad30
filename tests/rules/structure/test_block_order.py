"""block-order: sections of a page and blocks of a section in another order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules.structure.pages import run_page

from transcheck.rules.page_parity import _longest_rising, odd_ones

NB = ["a/text: En", "b/heading: To", "b/text: Mer om to", "c/heading: Tre", "c/text: Mer om tre"]
EN = ["a/text: One", "b/heading: Two", "b/text: More on two", "c/heading: Three", "c/text: More on three"]
FR = ["a/text: Un", "b/heading: Deux", "b/text: Plus", "c/heading: Trois", "c/text: Davantage"]

VALID = {
    "same": {"nb": NB, "en": EN},
    "one lacks some": {"nb": NB, "en": [EN[0], *EN[3:]]},
    "one has more": {"nb": NB, "en": [EN[0], "x/text: New", *EN[1:]]},
    "three": {"nb": NB, "en": EN, "fr": FR},
    "nothing in common": {"nb": NB[:1], "en": EN[1:]},
    "no common section": {"nb": ["a/text: En"], "en": ["b/text: One"]},
    "a block alone": {"nb": ["a/text: En"], "en": ["a/text: One"]},
    "one version alone": {"nb": NB},
    "the last is missing": {"nb": NB, "en": EN[:-1]},
    "the first is missing": {"nb": NB, "en": EN[1:]},
    "a new section at the end": {"nb": NB, "en": [*EN, "z/heading: More", "z/text: Much more"]},
    "a new section at the top": {"nb": NB, "en": ["z/heading: News", "z/text: Much new", *EN]},
    "three and one lacks some": {"nb": NB, "en": EN, "fr": FR[1:]},
}
INVALID = {
    "sections swapped": (
        {"nb": NB, "en": [EN[0], *EN[3:], *EN[1:3]]},
        [("en", "c/heading", "“Three” stands elsewhere on the page than in nb")],
    ),
    "blocks of a section swapped": (
        {"nb": NB, "en": [*EN[:3], EN[4], EN[3]]},
        [("en", "c/text", "“More on three” stands elsewhere on the page than in nb")],
    ),
    "one of three": (
        {"nb": NB, "en": EN, "fr": [*FR[3:], *FR[:3]]},
        [("fr", "c/heading", "“Trois” stands elsewhere on the page than in nb")],
    ),
    "the source against two": (
        {"nb": [*NB[3:], *NB[:3]], "en": EN, "fr": FR},
        [("nb", "c/heading", "“Tre” stands elsewhere on the page than in en")],
    ),
    "several": (
        {"nb": [f"a/{n}: Tekst {n}" for n in range(5)], "en": [f"a/{n}: Text {n}" for n in (0, 4, 3, 1, 2)]},
        [("en", "a/4", "2 blocks stand in another order than in nb: “Text 4”, “Text 3”")],
    ),
}


@pytest.mark.parametrize("versions", VALID.values(), ids=VALID)
def test_valid(versions):
    assert run_page("block-order", versions) == []


@pytest.mark.parametrize(("versions", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, findings):
    assert run_page("block-order", versions) == findings


def test_catalogs_without_places_tell_no_order():
    assert run_page("block-order", {"nb": NB, "en": EN[::-1]}, placed=False) == []


@given(st.permutations(range(12)))
def test_what_stays_is_rising_and_as_long_as_can_be(order):
    kept = [order[index] for index in sorted(_longest_rising(order))]
    assert kept == sorted(kept)
    best = [1] * len(order)
    for i, rank in enumerate(order):
        best[i] = 1 + max((best[j] for j in range(i) if order[j] < rank), default=0)
    assert len(kept) == max(best)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 2), min_size=2))
def test_odd_ones_differ_from_what_they_are_compared_with(values):
    odd = odd_ones(values, "a")
    assert all(values[one] != values[other] for one, other in odd.items())
    assert bool(odd) == (len(set(values.values())) > 1)
