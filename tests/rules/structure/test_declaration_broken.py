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


ES = "transcheck: language[es]: quotation"
LONG = "Elevene ved skolen synger sammen hver morgen, og de inviterer foreldrene til konsert om våren."
LANGUAGE_VALID = {
    "a quotation in marks": "Rektor sier ofte «la música nos une a todos» til elevene når de møtes om morgenen.",
    "a quotation without marks": "Rektor sier ofte la música nos une a todos til elevene når de møtes om morgenen.",
    "a sentence": "La música nos une a todos y nos hace mejores. Elevene synger sammen hver morgen før timen.",
    "all of it": "La música nos une a todos y nos hace mejores personas cada día.",
    "two words in marks": "Elevene ved skolen roper «hasta luego» til hverandre hver eneste dag når de går hjem.",
    "too short to tell": "Skolen vår",
    "one word": "Hola",
    "a name that is Spanish": "Elevene ved skolen reiser til Playa de las Américas med lærerne sine hver eneste vår.",
}


@pytest.mark.parametrize("text", LANGUAGE_VALID.values(), ids=LANGUAGE_VALID)
def test_language_still_true(text):
    versions = {"nb": [*NB, f"page/quote: {text}"], "en": EN}
    assert run_page("declaration-broken", versions, comments={("nb", "page/quote"): ES}) == []


def test_language_no_longer_true():
    versions = {"nb": [*NB, f"page/quote: {LONG}"], "en": EN}
    message = "a passage is declared to be in es, and there is none any more"
    assert run_page("declaration-broken", versions, comments={("nb", "page/quote"): ES}) == [
        ("nb", "page/quote", message)
    ]


def test_language_of_a_near_relative_is_never_judged():
    versions = {"nb": [*NB, f"page/quote: {LONG}"], "en": EN}
    assert run_page("declaration-broken", versions, comments={("nb", "page/quote"): ES.replace("es", "da")}) == []


def test_language_of_a_text_that_is_gone():
    versions = {"nb": [*NB, "page/quote: La música nos une"], "en": EN}
    message = "a passage is declared to be in es, and the text is gone"
    comments = {("en", "page/quote"): ES, ("nb", "page/quote"): ES}
    assert run_page("declaration-broken", versions, comments=comments) == [("en", "page/quote", message)]


TELLING = {
    "en": "The pupils of the school sing together every morning, and they invite their parents to a concert in spring.",
    "de": "Die Schüler singen jeden Morgen zusammen, und im Frühling laden sie ihre Eltern zu einem Konzert ein.",
    "fi": "Oppilaat laulavat yhdessä joka aamu, ja keväällä he kutsuvat vanhempansa konserttiin.",
    "pl": "Uczniowie śpiewają razem każdego ranka, a wiosną zapraszają swoich rodziców na koncert.",
    "ru": "Ученики поют вместе каждое утро, а весной приглашают родителей на концерт.",
    "sv": "Eleverna sjunger tillsammans varje morgon, och på våren bjuder de in sina föräldrar till en konsert.",
}


@pytest.mark.parametrize("locale", TELLING)
@pytest.mark.parametrize("declared", ["es", "fr", "ja"])
def test_every_language_tells_that_a_passage_is_gone(locale, declared):
    versions = {"nb": NB, locale: [f"page/quote: {TELLING[locale]}", *EN]}
    comments = {(locale, "page/quote"): ES.replace("es", declared)}
    assert len(run_page("declaration-broken", versions, comments=comments)) == 1
