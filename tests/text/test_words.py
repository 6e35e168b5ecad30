import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.words import count_words, find_words

CASES = {
    "plain": ("Save the file", ["Save", "the", "file"]),
    "apostrophe": ("l’eau n'est pas", ["l’eau", "n'est", "pas"]),
    "quotes-are-outside": ("'quoted' “words”", ["quoted", "words"]),
    "hyphen": ("Sør-Sudan, FARC-EP", ["Sør-Sudan", "FARC-EP"]),
    "dash-is-outside": ("fred - og krig–fred", ["fred", "og", "krig", "fred"]),
    "catalan-dot": ("col·lecció", ["col·lecció"]),
    "hebrew-gershayim": ("צה״ל ואו״ם", ["צה״ל", "ואו״ם"]),
    "decomposed": ("re\u0301seau", ["re\u0301seau"]),
    "devanagari": ("यह हिन्दी में है।", ["यह", "हिन्दी", "में", "है"]),
    "bengali": ("সংরক্ষণ করুন", ["সংরক্ষণ", "করুন"]),
    "tamil": ("கோப்பைத் திற", ["கோப்பைத்", "திற"]),
    "persian-joiner": ("می\u200cخواهم بروم", ["می\u200cخواهم", "بروم"]),
    "arabic-points": ("مُحَمَّد هنا", ["مُحَمَّد", "هنا"]),
    "han": ("保存文件", ["保", "存", "文", "件"]),
    "japanese": ("ファイルを開く", ["ファイル", "を", "開", "く"]),
    "korean": ("파일을 저장", ["파일을", "저장"]),
    "thai-run": ("บันทึกแฟ้ม ใหม่", ["บันทึกแฟ้ม", "ใหม่"]),
    "burmese": ("ဖိုင်ကို သိမ်း", ["ဖိုင်ကို", "သိမ်း"]),
    "digits-are-none": ("2x UTF8 _name_ 45", ["x", "UTF", "name"]),
    "typewriter-dash": ("foo--bar", ["foo", "bar"]),
    "empty": ("", []),
    "controls": ("\x00\x1b\u202e", []),
}


@pytest.mark.parametrize(("text", "words"), CASES.values(), ids=CASES.keys())
def test_words(text, words):
    assert [word.text for word in find_words(text)] == words


@given(st.text())
def test_words_stand_where_they_say_in_order(text):
    end = 0
    for word in find_words(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        end = word.end


@pytest.mark.parametrize(
    ("text", "count"),
    [("one two three", 3), ("保存文件和目录", 4), ("บันทึกแฟ้ม", 6), ("Python 文件", 2), ("", 0)],
    ids=["latin", "han", "thai", "mixed", "empty"],
)
def test_count(text, count):
    assert count_words(find_words(text)) == count


@pytest.mark.parametrize("piece", ["a'", "a-", "é\u0301", "字", "ก\u0e31", "\u0301", "--", "a\u200d"])
def test_a_long_text_is_read(piece):
    assert sum(1 for _ in find_words(piece * 200_000)) >= 0
