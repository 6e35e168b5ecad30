"""block-missing: what a version lacks, neighbours together, lists left to list-length."""

import pytest
from rules.harness import Case, header, run_catalogs
from rules.structure.pages import run_page

NB = ["page/title: Skolen", "page/lead: Velkommen", "page/rules: Vis hensyn", "page/map: Slik finner du oss"]
EN = ["page/title: The school", "page/lead: Welcome", "page/rules: Be considerate", "page/map: How to find us"]
FR = ["page/title: L’école", "page/lead: Bienvenue", "page/rules: Soyez prévenants", "page/map: Nous trouver"]
LONG = [f"page/{number}: Tekst nummer {number}" for number in range(20)]

VALID = {
    "same": {"nb": NB, "en": EN},
    "another order": {"nb": NB, "en": EN[::-1]},
    "extra is not missing": {"nb": NB[:3], "en": EN},
    "nothing is translated": {"nb": NB, "en": []},
    "item of a list of another length": {"nb": ["a/item-1: En", "a/item-2: To"], "en": ["a/item-1: One"]},
    "source alone of three": {"nb": NB, "en": EN[:3], "fr": FR[:3]},
    "a heading worded otherwise": {"nb": NB, "en": [EN[0].split(": ")[0] + ": Something else", *EN[1:]]},
    "an empty block in both": {"nb": [*NB, "z/text: "], "en": [*EN, "z/text: "]},
    "three that have all": {"nb": NB, "en": EN, "fr": FR},
    "the last of three lacks what the source lacks": {"nb": NB[:3], "en": EN, "fr": FR[:3]},
    "one version alone": {"nb": NB},
    "a caption that only one version shows is extra there": {"nb": NB, "en": [*EN, "a/caption: The harbour"]},
}
STRINGS = [f"login.text{number}: Tekst nummer {number}" for number in range(20)]
INVALID = {
    "full of holes": (
        {
            "nb": LONG + [f"last/{n}: Slutt {n}" for n in range(20)],
            "en": [*LONG[::2], *(f"last/{n}: End {n}" for n in range(20))],
        },
        [("en", "page/1", "en lacks 10 of the 40 blocks that nb has")],
    ),
    "one": ({"nb": NB, "en": [*EN[:2], EN[3]]}, [("en", "page/rules", "en lacks a block that nb has: “Vis hensyn”")]),
    "neighbours": (
        {"nb": NB, "en": [EN[0], EN[3]]},
        [("en", "page/lead", "en lacks 2 blocks that nb has, from “Velkommen” to “Vis hensyn”")],
    ),
    "apart": (
        {"nb": NB, "en": [EN[0], EN[2]]},
        [
            ("en", "page/lead", "en lacks a block that nb has: “Velkommen”"),
            ("en", "page/map", "en lacks a block that nb has: “Slik finner du oss”"),
        ],
    ),
    "one of three": (
        {"nb": NB, "en": EN, "fr": FR[1:]},
        [("fr", "page/title", "fr lacks a block that nb has: “Skolen”")],
    ),
    "the source lacks it": (
        {"nb": NB[1:], "en": EN, "fr": FR},
        [("nb", "page/title", "nb lacks a block that en has: “The school”")],
    ),
    "swapped items of one list": (
        {"nb": ["a/item-1: En", "a/item-2: To"], "en": ["a/item-1: One", "a/item-3: Three"]},
        [("en", "a/item-2", "en lacks a block that nb has: “To”")],
    ),
    "half done": (
        {"nb": LONG, "en": LONG[::3]},
        [("en", "page/1", "en lacks 13 of the 20 blocks that nb has")],
    ),
    "long text is cut": (
        {"nb": [NB[0], "page/x: " + "ord " * 40], "en": EN[:1]},
        [("en", "page/x", "en lacks a block that nb has: “" + ("ord " * 15)[:-1] + "…”")],
    ),
}


@pytest.mark.parametrize("versions", VALID.values(), ids=VALID)
def test_valid(versions):
    assert run_page("block-missing", versions) == []


@pytest.mark.parametrize(("versions", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, findings):
    assert run_page("block-missing", versions) == findings


@pytest.mark.parametrize("place", [("nb", "page/rules"), ("en", "page/rules")])
def test_declared_block_is_not_missing(place):
    comments = {place: "transcheck: only-in[nb]: rules are for pupils"}
    assert run_page("block-missing", {"nb": NB, "en": [*EN[:2], EN[3]]}, comments=comments) == []


def document(total, *, untranslated=(), fuzzy=(), kind="Tag: para", name="manual.xml", text="Write to us today"):
    """A bilingual catalog whose references name a document."""
    parts = [header("fr")]
    for number in range(total):
        flag = "#, fuzzy\n" if number in fuzzy else ""
        target = "" if number in untranslated else f"Texte {number}"
        parts.append(f'#. {kind}\n#: {name}:{number}\n{flag}msgid "{text} {number}"\nmsgstr "{target}"\n\n')
    return [one.message for one in run_catalogs("block-missing", {"fr": "".join(parts)}, Case())]


def test_document_with_a_hole():
    message = "blocks of manual.xml that show in en: 2 of 60, here “Write to us today 7”"
    assert document(60, untranslated={7}, fuzzy={9}) == [message]


HOLES = {
    "all translated": {},
    "half done": {"untranslated": range(30)},
    "a program": {"untranslated": {7}, "name": "src/main.c"},
    "no kind of block": {"untranslated": {7}, "kind": "TRANSLATORS: be kind"},
    "no words": {"untranslated": {7}, "text": "1.0"},
}


@pytest.mark.parametrize("case", HOLES.values(), ids=HOLES)
def test_no_hole(case):
    assert document(60, **case) == []


def test_short_documents_have_no_usual_state():
    assert document(12, untranslated={7}) == []


def test_strings_of_a_program_are_no_page():
    assert run_page("block-missing", {"nb": STRINGS, "en": STRINGS[::3]}, placed=False) == []
    assert len(run_page("block-missing", {"nb": STRINGS, "en": STRINGS[::3]}, placed=True)) == 1
