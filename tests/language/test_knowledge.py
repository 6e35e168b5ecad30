"""Tables and small questions: kinship, function words, clearing, credits, sets of Han, the second vote."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.language import kinship
from transcheck.language.clearing import is_cleared
from transcheck.language.credit_labels import find_foreign_label
from transcheck.language.evidence import find_evidence, words_of
from transcheck.language.exempt import is_credit, is_keyword_list, is_language_list
from transcheck.language.function_words import (
    common_words,
    function_words,
    known_languages,
    own_words,
    telling_letters,
    tokens,
)
from transcheck.language.han import han_set, wrong_han_set
from transcheck.language.kinship import all_alternatives, are_variants, is_modelled, model_language, near, variants
from transcheck.language.vote import agrees, opinion
from transcheck.text.text import Text


def test_the_model_knows_what_the_table_says():
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    labels = set(LanguageIdentifier.from_model_file(MODEL_FILE).nb_classes)
    # zxx is no language; gom (Konkani) it takes for Marathi
    assert labels - {"zxx", "gom"} == set(kinship._KNOWN)
    assert all_alternatives() <= labels


def test_kinship_is_symmetric_and_variants_are_not_near():
    for one in sorted(all_alternatives()):
        assert one in variants(one)
        for other in near(one):
            assert variants(one) & near(other) or one in {there for each in variants(other) for there in near(each)}
            assert other not in variants(one)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("pt", "pt_BR", True),
        ("nb", "nn", True),
        ("no", "nb", True),
        ("hr", "sr_Latn", True),
        ("en_GB", "en_US", True),
        ("de", "de_CH", True),
        ("zh_CN", "zh-Hant", True),
        ("fil", "tl", True),
        ("nb", "da", False),
        ("es", "ca", False),
        ("cs", "sk", False),
        (None, "de", False),
    ],
)
def test_variants(first, second, same):
    assert are_variants(first, second) is same


def test_own_words_stand_in_no_other_language():
    for language in known_languages():
        for word in own_words(language):
            others = [one for one in known_languages() if one not in variants(language) and word in common_words(one)]
            assert not others, word


def test_words_and_letters_of_the_table_are_tokens():
    for language in known_languages():
        for word in function_words(language):
            assert tokens(word) == [word]
    assert all(len(letter) == 1 and letter.lower() == letter for letter in telling_letters())


CLEARED = {
    "german": ("Die Datei wurde nicht gefunden", "de"),
    "polish": ("Nie można otworzyć pliku w tym oknie", "pl"),
    "greek-by-letters": ("Το αρχείο δεν βρέθηκε", "el"),
    "thai-by-letters": ("ไม่พบแฟ้ม", "th"),
    "short": ("Save as", "fr"),
    "kana": ("ファイルが見つかりません", "ja"),
    "han": ("找不到文件", "zh_CN"),
}
NOT_CLEARED = {
    "german-as-french": ("Die Datei wurde nicht gefunden", "fr"),
    "spanish-as-portuguese": ("No se pudo abrir el archivo en esta ventana", "pt"),
    "english-in-greek": ("Το αρχείο δεν βρέθηκε. Please try again later on", "el"),
    "vietnamese-in-korean": ("파일을 찾을 수 없습니다. Không tìm thấy tập tin này", "ko"),
    "persian-in-thai": ("ไม่พบแฟ้ม پرونده پیدا نشد", "th"),
    "chinese-in-german": ("Die Datei wurde nicht gefunden. 找不到文件", "de"),
    "kana-as-chinese": ("ファイルが見つかりません", "zh_CN"),
    "simplified-as-japanese": ("无法启动这个应用程序", "ja"),
    "one-foreign-sentence": ("Die Datei wurde nicht gefunden. Please look for it in the other folder.", "de"),
}


@pytest.mark.parametrize(("text", "locale"), CLEARED.values(), ids=CLEARED)
def test_cleared(text, locale):
    assert is_cleared(text, locale, model_language(locale))


@pytest.mark.parametrize(("text", "locale"), NOT_CLEARED.values(), ids=NOT_CLEARED)
def test_not_cleared(text, locale):
    assert not is_cleared(text, locale, model_language(locale))


def test_clearing_loads_no_model():
    code = (
        "import sys; from transcheck.language.passages import find_passages; from transcheck.text.text import Text\n"
        "assert find_passages(Text('Die Datei wurde nicht gefunden', 'de')) == ()\n"
        "assert not {'numpy', 'py3langid', 'langdetect', 'babel.core'} & set(sys.modules) - {'babel.core'}"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("Die GIMP-Datei sichern", "Save the GIMP file", ["Die", "GIMP-Datei", "sichern"]),
        ("Open _Datei jetzt", "Open", ["Datei", "jetzt"]),
        ("Spei_chern", "", ["Speichern"]),
        ("Lies “the news” heute und morgen", "", ["Lies", "heute", "und", "morgen"]),
        ("UNO und NATO", "", ["und"]),
        ("x64el32 ppc64el alt", "", ["alt"]),
        ("<code>ls</code> listet", "", ["listet"]),
        ("“Alles in Anführung”", "", ["Alles", "in", "Anführung"]),
    ],
)
def test_evidence(text, source, words):
    assert [word.text for word in find_evidence(Text(text, "de"), words_of(source)).words] == words


@pytest.mark.parametrize(
    ("text", "script", "found"),
    [
        ("无法保存文件请检查权限", "Hant", "Hans"),
        ("無法儲存檔案請檢查權限", "Hans", "Hant"),
        ("打不出中文字", "Hant", ""),
        ("无法", "Hant", ""),
        ("無法保存文件，请检查权限設定", "Hans", ""),
        ("", "Hans", ""),
        ("无法保存文件", "Jpan", ""),
    ],
)
def test_sets_of_han(text, script, found):
    assert wrong_han_set(text, script)[0] == found


def test_characters_of_both_sets_are_of_none():
    assert {han_set(character) for character in "中文字台里后a。"} == {""}


@pytest.mark.parametrize(
    ("msgid", "yes"),
    [("translator-credits", True), ("Your names", True), ("EMAIL OF TRANSLATORS", True), ("Translated by", True),
     ("Credits", False), ("The names of your friends", False), ("A long text about how translators work in our office every day", False)],
)  # fmt: skip
def test_credits(msgid, yes):
    assert is_credit(msgid, None) is yes


@pytest.mark.parametrize(
    ("text", "yes"),
    [("English · Español · 中文", True), ("Deutsch | Français | Italiano", True), ("Русский", True), ("Norsk bokmål", True),
     ("Español para principiantes y avanzados", False), ("Paris, London, Roma", False), ("", False)],
)  # fmt: skip
def test_language_lists(text, yes):
    assert is_language_list(text) is yes


def test_keyword_lists():
    assert is_keyword_list("photo;image;bild;")
    assert not is_keyword_list("Erst dies; dann das; dann jenes.")


@pytest.mark.parametrize(
    ("text", "locale", "label"),
    [
        ("Foto: Ana Ruiz", "en", "Foto"),
        ("(Kuva: Ana Ruiz)", "en", "Kuva"),
        ("Photo : Ana Ruiz", "de", "Photo"),
        ("Фото: Ана Руиз", "en", "Фото"),
        ("写真：山田太郎", "en", "写真"),
        ("Foto: Ana Ruiz", "nb", None),
        ("Photo: Ana Ruiz", "en", None),
        ("Foto:", "en", None),
        ("Source: app\nVersion: Two\nBild: Ana", "pt", None),
        ("Foto: Ana Ruiz", "xx", None),
    ],
)
def test_credit_labels(text, locale, label):
    found = find_foreign_label(text, locale)
    assert (found.text if found else None) == label
    assert found is None or text[found.start : found.end] == label


def test_the_second_vote():
    spanish = "La ministra presentó ayer el nuevo plan para las escuelas del norte"
    assert agrees(spanish, "en", "es") is True
    assert agrees(spanish, "es", "pt") is False
    assert agrees(spanish, "br", "es") is True
    assert agrees(spanish, "gl", "es") is None
    assert agrees("12345", "en", "es") is None


def test_the_second_vote_says_the_same_every_time():
    text = "Programmet kan ikke finne filen i denne mappen"
    opinion.cache_clear()
    first = opinion(text)
    opinion.cache_clear()
    assert opinion(text) == first


@given(st.text(max_size=300), st.sampled_from(["en", "ja", "zh_TW", "ar", "ko", "hi", "sr@latin"]))
@settings(max_examples=80, deadline=None)
def test_any_text_is_answered(text, locale):
    is_cleared(text, locale, model_language(locale), text)
    is_language_list(text)
    find_foreign_label(text, locale)
    find_evidence(Text(text, locale))


def test_codes():
    assert model_language("nb_NO") == "no"
    assert model_language(None) == ""
    assert not is_modelled("csb")
