from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.language.passages import find_passages
from transcheck.text.text import Text

SPANISH = "La ministra presentó ayer el nuevo plan para las escuelas rurales del norte."
ENGLISH = "The minister presented the new plan for the rural schools in the north yesterday."
NORWEGIAN = "Statsråden la i går frem den nye planen for skolene i distriktene i nord."
GERMAN = "Die Ministerin hat gestern den neuen Plan für die Schulen auf dem Land vorgestellt."
DANISH = "Ministeren fremlagde i går den nye plan for skolerne ude på landet, og der kommer flere penge af staten."
JAPANESE = "大臣は昨日、地方の学校のための新しい計画を発表しました。"
CHINESE = "部长昨天公布了农村学校的新计划,并说明了经费来源和实施时间。"
RUSSIAN = "Министр вчера представила новый план для сельских школ на севере страны."

WHOLE = {
    "spanish-as-english": (SPANISH, "en", "es"),
    "english-as-spanish": (ENGLISH, "es", "en"),
    "norwegian-as-english": (NORWEGIAN, "en", "nb"),
    "german-as-dutch": (GERMAN, "nl", "de"),
    "danish-as-norwegian": (DANISH, "nb", "da"),
    "japanese-as-chinese": (JAPANESE, "zh_CN", "ja"),
    "chinese-as-japanese": (CHINESE, "ja", "zh"),
    "russian-as-bulgarian": (RUSSIAN, "bg", "ru"),
    "russian-as-ukrainian": (RUSSIAN, "uk", "ru"),
    "short-sentences": ("Abra el archivo ahora. Cierre la puerta. Espere un momento. Vuelva a la lista.", "en", "es"),
}
SILENT = {
    "own": (ENGLISH, "en"),
    "own-spanish": (SPANISH, "es"),
    "bokmaal-as-nynorsk": (NORWEGIAN, "nn"),
    "bokmaal-as-norwegian": (NORWEGIAN, "no"),
    "brazil-as-portugal": ("Você precisa salvar o arquivo antes de fechar a janela do aplicativo.", "pt"),
    "croatian-as-bosnian": ("Molimo odaberite datoteku koju želite otvoriti u novom prozoru.", "bs"),
    "too-short": ("Buenos días", "en"),
    "names-only": ("Håkon Bjørnsen, Bergen, Lars Røraas, Kari Østby", "en"),
    "acronyms": ("UNMISS UNTSO MINUSMA MONUSCO UNFICYP", "en"),
    "title-quoted": ("Med støtte fra Norge ble «Association of African Women Mediators» etablert i 2013.", "nb"),
    "marked-lang": (f'<p>See also <q lang="es">{SPANISH}</q> for the new plan of the schools.</p>', "en"),
    "japanese-headline-of-han": ("平和安全保障会議", "ja"),
    "url": ("https://www.gobierno.es/la/pagina/de/los/ministerios/y/las/escuelas", "en"),
    "code": ("$ aptitude search '~i ~n foo bar baz' para el archivo", "de"),
    "empty": ("", "en"),
    "controls": ("\x00\x01\x1b\u202e\u200f", "he"),
    "placeholders": ("%(count)d %s {name} {0} %1$s", "fr"),
    "mul": (SPANISH, "mul"),
    "unknown-locale": (SPANISH, "xx"),
    "no-locale": (SPANISH, None),
    "no-model": (SPANISH, "kok@latin"),
}


@pytest.mark.parametrize(("text", "locale", "language"), WHOLE.values(), ids=WHOLE.keys())
def test_a_whole_text_in_another_language(text, locale, language):
    (passage,) = find_passages(Text(text, locale))
    assert passage.whole
    assert passage.locale == language


@pytest.mark.parametrize(("text", "locale"), SILENT.values(), ids=SILENT.keys())
def test_silent(text, locale):
    assert find_passages(Text(text, locale)) == ()


def test_a_sentence_inside_is_found_with_its_place():
    text = f"{ENGLISH} {SPANISH} {ENGLISH}"
    (passage,) = find_passages(Text(text, "en"))
    assert text[passage.start : passage.end] == SPANISH
    assert (passage.locale, passage.whole, passage.sure) == ("es", False, True)


def test_neighbours_are_one_passage_and_other_languages_another():
    text = f"{ENGLISH} {SPANISH} Muy bien dicho. {GERMAN}\n\n{ENGLISH}"
    found = find_passages(Text(text, "en"))
    assert [(text[one.start : one.end], one.locale) for one in found] == [
        (f"{SPANISH} Muy bien dicho.", "es"),
        (GERMAN, "de"),
    ]


def test_words_of_the_source_say_nothing():
    text = "Klicken Sie auf \u201eOK\u201c: General Public License and other free software terms apply"
    source = "Click OK: General Public License and other free software terms apply"
    assert find_passages(Text(text, "de"), source) == ()


def test_no_engine_no_answer():
    assert find_passages(Text(SPANISH, "en"), engine="none") == ()


def test_langdetect_alone_needs_a_long_passage():
    assert find_passages(Text("El archivo no existe en esta carpeta", "en"), engine="langdetect") == ()
    (passage,) = find_passages(Text(SPANISH + " " + SPANISH.replace("ayer", "hoy"), "en"), engine="langdetect")
    assert passage.locale == "es"


@given(st.text(), st.sampled_from(["en", "ja", "zh_TW", "ar", "sr@latin", "xx", "mul", "hi", "th"]))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read_and_spans_are_in_order(text, locale):
    found = find_passages(Text(text, locale))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    "piece", [SPANISH + " ", "los de la ", "\u202b(", "«", "a_", "<code>", "字", '<p lang="es">x ']
)
def test_a_long_text_is_read(piece):
    text = piece * (200_000 // len(piece))
    assert all(one.start < one.end for one in find_passages(Text(text, "en")))
