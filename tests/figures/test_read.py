"""What is read in a text, and that no text can hurt."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.figures.compare import compare, read
from transcheck.figures.spelled import read_words
from transcheck.figures.stated import find_stated
from transcheck.text.mask import find_masks

READINGS = {
    "english": ("en", "The fund has $5bn", [("money", "5000000000")]),
    "norwegian": ("nb", "12,5 % av 1 000 000 kroner", [("percent", "12.5"), ("money", "1000000")]),
    "japanese": ("ja", "50億ドルと1億4000万人", [("money", "5000000000"), ("number", "140000000")]),
    "era": ("ja", "令和5年", [("year", "2023")]),
    "japanese-date": ("ja", "2021年3月5日", [("date", "2021-03-05")]),
    "korean-date": ("ko", "2021년 3월 5일", [("date", "2021-03-05")]),
    "english-date": ("en", "March 5, 2021 at 2:30 pm", [("date", "2021-03-05"), ("time", "t870")]),
    "german": ("de", "1.234,5 kg", [("measure", "1234.5")]),
    "arabic": ("ar", "٥ مارس ٢٠٢١", [("date", "2021-03-05")]),
    "hindi": ("hi", "5 करोड़ रुपये", [("money", "50000000")]),
    "spanish-scale": ("es", "5 mil millones de dólares", [("money", "5000000000")]),
    "portugal-long-scale": ("pt_PT", "3 biliões", [("number", "3000000000000")]),
    "brazil-short-scale": ("pt_BR", "3 bilhões", [("number", "3000000000")]),
    "identifiers": ("en", "UTF-8, S/RES/2690, RAID1", [("identifier", "=utf8"), ("identifier", "=sres2690"), ("identifier", "=raid1")]),
    "version": ("en", "GIMP 2.10.20", [("version", "2.10.20")]),
    "ambiguous-group": ("de", "1.234", [("number", "1234")]),
    "ambiguous-decimal": ("en", "1.234", [("number", "1.234")]),
    "unknown-locale": ("xx", "12 and 13", [("number", "12"), ("number", "13")]),
    "no-locale": (None, "12", [("number", "12")]),
    "bidi-marks": ("he", "\u200f50\u200f%", [("percent", "50")]),
    "mnemonic": ("en", "1_6:1", [("number", "16"), ("number", "1")]),
    "lithuanian-date": ("lt", "2021 m. kovo 5 d.", [("date", "2021-03-05")]),
    "no-month-ago": ("it", "2 weeks ago", [("number", "2")]),
    "burmese-zero": ("my", "၉ဝ", [("number", "90")]),
    "masked": ("en", "http://a.b/12 {0} %1$s &#8217; <a id='3'> /usr/x86 a@b1.no", []),
    "manual-page": ("en", "see crypt(3)", [("identifier", "=crypt(3)")]),
}  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "expected"), READINGS.values(), ids=READINGS)
def test_reads(locale, text, expected):
    assert [(figure.kind, figure.value) for figure in read(text, locale)] == expected


WORDS = {
    "hundreds": ("en", "twenty-five hundred", "2500"),
    "year": ("en", "two thousand and seventeen", "2017"),
    "one-and-a-half": ("nb", "halvannet år", "1.5"),
    "two-weeks": ("fr", "sous quinze jours", "14"),
    "german-compound": ("de", "achtstellig", "8"),
    "russian-case": ("ru", "двадцати пяти", "25"),
    "arabic-prefix": ("ar", "وخمسة", "5"),
    "han": ("zh", "三万五千", "35000"),
    "han-digits": ("ja", "二〇二一年", "2021"),
    "korean": ("ko", "세 개", "3"),
    "thai": ("th", "สามคน", "3"),
    "soft-hyphen": ("pl", "ośmio\u00adcyfrowy", "8"),
}


@pytest.mark.parametrize(("locale", "text", "value"), WORDS.values(), ids=WORDS)
def test_reads_words(locale, text, value):
    assert value in {each for figure in read_words(text, locale) for each in figure.values}


LOCALES = st.sampled_from(["en", "nb", "de", "ja", "ar", "hi", "th", "ru", "he", "fi", "xx", None])
PIECES = st.lists(
    st.sampled_from(["1", "23", "٣", "५", ".", ",", " ", "\u00a0", "-", "/", ":", "%", "$", "€", "km", "March", "mai", "年", "月", "万", "日", "º", "½", "'", "(", "th", "pm", "_", "III", "two", "ten", "\u200f", "<b>", "&#1;", "x"]),
    max_size=14,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PIECES, PIECES, LOCALES, LOCALES)
def test_any_text_can_be_compared(source, target, one, other):
    for difference in compare(source, one, target, other):
        for figure, text in ((difference.source, source), (difference.target, target)):
            if figure is not None:
                assert 0 <= figure.start < figure.end <= len(text)
                assert text[figure.start : figure.end] == figure.text


@settings(max_examples=80, deadline=None)
@given(PIECES, LOCALES)
def test_a_text_has_no_difference_to_itself(text, locale):
    assert not compare(text, locale, text + " ", locale)


HOSTILE = {
    "digits": "9" * 10_000,
    "groups": "1,234" * 800,
    "dots": "1." * 1_600,
    "dates": "31.02." * 800,
    "ranges": "1-" * 1_600,
    "colons": "1:" * 1_600,
    "blanks": "1 234 " * 800,
    "han": "一" * 1_600,
    "han-scale": "1億" * 800,
    "roman": "M" * 1_600,
    "words": "two " * 800,
    "months": "5 March " * 600,
    "money": "$5 " * 800,
    "brackets": "<" * 1_600,
    "comments": "<!--" * 800,
    "at": "a" * 1_600 + "@",
    "tokens": "a-" * 1_600 + "1",
    "identifiers": "A1-" * 1_000,
    "bidi": "\u200f1" * 1_600,
    "stated": "three things: " + "a, " * 800,
    "nested-separators": "1,2.3,4.5'6 7" * 400,
    "mixed-scripts": "1٢३๔" * 400,
    "mixed-separators": "1٬٢.३،4" * 400,
    "impossible-dates": "31.02.2021 " * 400,
    "half-hours": "halb " * 800,
    "hours": "saa " * 800,
    "number-words": "three hundred " * 400,
    "cardinals": "zwei drei vier " * 400,
    "percent": "5 % " * 800,
    "inches": '5" ' * 800,
    "unclosed": "<a href='1" * 400,
    "placeholders": "%1$" * 800,
    "braces": "{" * 1_600,
    "decades": "20世纪90年代" * 300,
    "zero-fractions": "½" * 1_600,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("locale", ["en", "ja", "ar", "de", "sw", "xx"])
def test_hostile_text_is_read(text, locale):
    compare(text, "en", text + " 7", locale)
    list(find_stated(text, locale, tuple(find_masks(text))))
