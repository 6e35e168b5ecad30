"""Of when a sentence speaks, in every language that has words for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.names.tense import Tense, _tables, find_cues, find_years, knows_language, read_tense
from transcheck.text.text import Text

NOW, PRESENT, OTHER, NONE = Tense.NOW, Tense.PRESENT, Tense.OTHER, Tense.NONE

# id: (locale, text with the name in brackets, tense)
CASES = {
    "en-today": ("en", "Today we have staff in ⟦ONUC⟧ and two other missions.", NOW),
    "en-verb": ("en", "The company is a member of ⟦COMECON⟧.", PRESENT),
    "en-past": ("en", "The ship was part of ⟦COMECON⟧.", OTHER),
    "en-range": ("en", "It was deployed from 2013 to 2023 in ⟦ONUC⟧.", OTHER),
    "en-former": ("en", "She is a former head of ⟦ONUC⟧.", OTHER),
    "en-perfect": ("en", "The country has contributed to ⟦ONUC⟧.", OTHER),
    "en-perfect-since": ("en", "The country has contributed to ⟦ONUC⟧ since 2013.", NOW),
    "en-dated": ("en", "In 2016 the country has 40 observers in ⟦ONUC⟧.", OTHER),
    "en-dated-but-now": ("en", "Founded in 1960, ⟦ONUC⟧ currently has 40 observers.", NOW),
    "en-past-clause": ("en", "Norway, which took part in ⟦ONUC⟧ until 2018, currently has soldiers in UNTSO.", OTHER),
    "en-now-clause": ("en", "Norway, which took part in ONUC until 2018, currently has soldiers in ⟦UNTSO⟧.", NOW),
    "en-list-after-colon": ("en", "We take part in:\n- UNTSO\n- ⟦ONUC⟧", PRESENT),
    "en-list-after-past": ("en", "We took part in:\n- UNTSO\n- ⟦ONUC⟧", OTHER),
    "en-heading": ("en", "⟦ONUC⟧ in the Congo", NONE),
    "en-future": ("en", "⟦ONUC⟧ will be established in the spring.", OTHER),
    "nb-now": ("nb", "Norge har i dag 45 soldater i ⟦ONUC⟧.", NOW),
    "nb-verb": ("nb", "I tillegg deltar vi med 30 politi i ⟦ONUC⟧.", PRESENT),
    "nb-past": ("nb", "Norge deltok i ⟦ONUC⟧.", OTHER),
    "nb-perfect": ("nb", "Norge har bidratt til ⟦ONUC⟧.", OTHER),
    "nb-has-not-perfect": ("nb", "Norge har mange politifolk i ⟦ONUC⟧.", PRESENT),
    "no-is-nb": ("no", "Norge deltar i ⟦ONUC⟧.", PRESENT),
    "nn-verb": ("nn", "Noreg deltek i ⟦ONUC⟧.", PRESENT),
    "nn-past": ("nn", "Noreg deltok i ⟦ONUC⟧ fram til 2018.", OTHER),
    "da-verb": ("da", "Danmark bidrager til ⟦ONUC⟧.", PRESENT),
    "da-past": ("da", "Danmark bidrog til ⟦ONUC⟧.", OTHER),
    "sv-now": ("sv", "Sverige har för närvarande trupp i ⟦ONUC⟧.", NOW),
    "sv-past": ("sv", "Sverige deltog i ⟦ONUC⟧.", OTHER),
    "de-verb": ("de", "Deutschland beteiligt sich an ⟦ONUC⟧.", PRESENT),
    "de-perfect": ("de", "Deutschland hat sich an ⟦ONUC⟧ beteiligt.", OTHER),
    "de-past": ("de", "⟦ONUC⟧ wurde aufgelöst.", OTHER),
    "nl-verb": ("nl", "Nederland neemt deel aan ⟦ONUC⟧.", PRESENT),
    "nl-perfect": ("nl", "Nederland heeft aan ⟦ONUC⟧ deelgenomen.", OTHER),
    "fr-verb": ("fr", "La France participe à l’⟦ONUC⟧.", PRESENT),
    "fr-now": ("fr", "La France compte aujourd’hui 40 soldats dans l’⟦ONUC⟧.", NOW),
    "fr-perfect": ("fr", "La France a participé à l’⟦ONUC⟧.", OTHER),
    "es-verb": ("es", "Unos 30 policías participan en ⟦ONUC⟧.", PRESENT),
    "es-now": ("es", "España cuenta actualmente con 45 militares en ⟦ONUC⟧.", NOW),
    "es-past": ("es", "España participó en ⟦ONUC⟧.", OTHER),
    "pt-verb": ("pt_BR", "O Brasil participa da ⟦ONUC⟧.", PRESENT),
    "pt-past": ("pt", "Portugal participou na ⟦ONUC⟧.", OTHER),
    "it-verb": ("it", "L’Italia partecipa a ⟦ONUC⟧.", PRESENT),
    "it-perfect": ("it", "L’Italia ha partecipato a ⟦ONUC⟧.", OTHER),
    "fi-verb": ("fi", "Suomi osallistuu ⟦ONUC⟧-operaatioon.", PRESENT),
    "fi-past": ("fi", "Suomi osallistui ⟦ONUC⟧-operaatioon.", OTHER),
    "pl-verb": ("pl", "Polska uczestniczy w misji ⟦ONUC⟧.", PRESENT),
    "pl-past": ("pl", "Polska uczestniczyła w misji ⟦ONUC⟧.", OTHER),
    "ru-verb": ("ru", "Россия участвует в миссии ⟦ОНУК⟧.", PRESENT),
    "ru-past": ("ru", "Россия участвовала в миссии ⟦ОНУК⟧.", OTHER),
    "en-news": ("en", "The head of ⟦ONUC⟧ told a newspaper that his people are leaving.", OTHER),
    "en-being": ("en", "The minister is talking with ⟦ONUC⟧ about the camps.", PRESENT),
    "en-ongoing-dated": ("en", "As of July 2017 we take part in two ongoing missions, among them ⟦ONUC⟧.", OTHER),
    "nb-dated": ("nb", "Per mai 2015 deltar Norge i tre pågående operasjoner: Mali/⟦ONUC⟧ og to til.", OTHER),
    "nb-perfect-tt": ("nb", "Politiet har bistått ⟦ONUC⟧ i mange år.", OTHER),
    "other-language": ("zu", "⟦ONUC⟧", Tense.UNKNOWN),
}


@pytest.mark.parametrize(("locale", "marked", "tense"), CASES.values(), ids=CASES)
def test_tense(locale, marked, tense):
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = Text(marked.replace("⟦", "").replace("⟧", ""), locale)
    assert read_tense(text.text, locale, start, end, text.sentences) is tense


@pytest.mark.parametrize("language", _tables())
def test_every_word_of_the_data_is_a_cue(language):
    for kind in ("now", "present", "past", "future", "not"):
        for word in _tables()[language][kind]:
            assert find_cues(f" {word} ", language), (kind, word)


@pytest.mark.parametrize("language", _tables())
def test_no_word_stands_in_two_lists(language):
    table = _tables()[language]
    words = [word.lower() for kind in ("now", "present", "past", "future", "not", "neutral") for word in table[kind]]
    assert sorted(set(words)) == sorted(words)


def test_years():
    assert find_years("1945, 2013–2023, 12345, 2.016, 1.2016 and FN2020") == [1945, 2013, 2023]


@given(st.text(max_size=200), st.sampled_from(sorted(_tables())), st.integers(0, 200), st.integers(0, 200))
def test_any_text_has_a_tense(text, language, one, other):
    start, end = min(one, other, len(text)), min(max(one, other), len(text))
    known = Text(text, language)
    assert knows_language(language)
    assert read_tense(text, language, start, end, known.sentences) in Tense


def test_long_sentences_take_linear_time():
    text = "has made is " * 20_000
    assert len(find_cues(text, "en")) > 10_000
