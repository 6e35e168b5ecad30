"""Numbers in words that can be compared with one another: cardinals from two on, and spoken times."""

import re
from functools import lru_cache

from transcheck.cldr.locales import language_of
from transcheck.figures.clock import find_clock_times
from transcheck.figures.figure import Figure
from transcheck.figures.spelled import SAME, find_scaled, han_value, load_lexicon, match_at, sum_runs, tokenize

# Cardinals that mostly are another word: "on" and "yedi" in Turkish, "sei" (you are), "neuf" (new), "hét" (a week).
_OTHER_WORDS = {
    "tr": frozenset("on yedi bin yüz altı".split()),
    "it": frozenset(("sei",)),
    "fr": frozenset(("neuf",)),
    "hu": frozenset(("hat", "hét")),
    "vi": frozenset(("năm", "ba")),
    "ne": frozenset(("छ",)),
}
_FEWEST = 2
_JOINER = "\u200c"
# In Han and Hangul only a numeral that counts something is no part of another word.
_HAN_COUNT = re.compile(
    r"(?<![〇零一二三四五六七八九十百千万萬億亿第])([二两兩三四五六七八九十百]{1,4})(?=つ|個|个|人|年間|年间|日間|回|枚|件|种|種|名|天|項|项|位|歳|岁|週間|周|時間|小时|小時|[かヶカ]月|个月)"
)
_HANGUL_COUNT = re.compile(
    r"(?<![가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?=개|명|가지|번|달|시간|대|장|곳|마리)"
)


@lru_cache(maxsize=128)
def _gate(locale: str | None) -> frozenset[str]:
    """The first words of the cardinals of a locale's language; empty where words are not parted by blanks."""
    language = language_of(locale)
    lexicon = load_lexicon(language)
    others = _OTHER_WORDS.get(SAME.get(language, language), frozenset())
    counted = (form for form in lexicon.cardinals if any(_counts(value) for value in lexicon.phrases.get(form, ())))
    return frozenset(form.split(" ", 1)[0] for form in counted) - others


def _counts(value: str) -> bool:
    return value.isdecimal() and int(value) >= _FEWEST


@lru_cache(maxsize=65536)
def may_count(text: str, locale: str | None) -> bool:
    """The cheap test whether a text can say a number in words that `read_counts` reads."""
    if text.isascii() or language_of(locale) not in {"ja", "zh", "yue", "ko"}:
        return not _gate(locale).isdisjoint(text.lower().replace("-", " ").split())
    return _HAN_COUNT.search(text) is not None or _HANGUL_COUNT.search(text) is not None


@lru_cache(maxsize=16384)
def read_counts(text: str, locale: str | None) -> tuple[Figure, ...]:
    """The cardinals from two on and the spoken times of a text, in order; kind is word or time.

    Other than `read_words` this leaves out what has a second meaning: one, both, second, ordinals, fractions.
    """
    language = language_of(locale)
    clocks = list(find_clock_times(text, locale))
    if language in {"ja", "zh", "yue", "ko"}:
        found = _read_unspaced(text, language)
    else:
        found = _read_spaced(text, locale, language)
    free = [one for one in found if not any(clock.start < one.end and one.start < clock.end for clock in clocks)]
    return tuple(sorted([*free, *clocks]))


def _read_spaced(text: str, locale: str | None, language: str) -> list[Figure]:
    lexicon = load_lexicon(language)
    others = _OTHER_WORDS.get(SAME.get(language, language), frozenset())
    if not lexicon.cardinals or _gate(locale).isdisjoint(token[2] for token in tokenize(text)):
        return []
    tokens = tokenize(text)
    found: list[Figure] = []
    index = 0
    while index < len(tokens):
        size, values = match_at(tokens, index, lexicon, language)
        start, end = tokens[index][0], tokens[index + size - 1][1]
        form = " ".join(token[2] for token in tokens[index : index + size])
        joined = text[end : end + 1] == _JOINER  # "three-Saturday" is Tuesday in Persian
        if (
            not joined
            and len(values) == 1
            and values[0].isdecimal()
            and form in lexicon.cardinals
            and form not in others
        ):
            found.append(Figure(start, end, text[start:end], "word", values))
        index += size
    found = _without_parts(found, sum_runs(text, found))
    found = _without_parts(found, list(find_scaled(text, found, locale)))
    return [one for one in found if _counts(one.value)]


def _without_parts(found: list[Figure], whole: list[Figure]) -> list[Figure]:
    """The figures with those that are part of a longer one left out, and the longer ones."""
    inside = [(one.start, one.end) for one in whole]
    return [one for one in found if not any(low <= one.start and one.end <= high for low, high in inside)] + whole


_HANGUL = {word: str(n) for n, word in enumerate("두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), 2)}


def _read_unspaced(text: str, language: str) -> list[Figure]:
    if language == "ko":
        return [
            Figure(match.start(1), match.end(1), match[1], "word", (_HANGUL[match[1]],))
            for match in _HANGUL_COUNT.finditer(text)
        ]
    return [
        Figure(match.start(1), match.end(1), match[1], "word", (str(han_value(match[1])),))
        for match in _HAN_COUNT.finditer(text)
    ]
