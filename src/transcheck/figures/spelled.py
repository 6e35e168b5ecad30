"""Numbers in words: which values a text spells out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.cldr.numbers import clean_word
from transcheck.figures.figure import Figure, shift
from transcheck.figures.vocabulary import meaning_of
from transcheck.text.words import MARKS

# Languages that share a table, and those whose words other tables hold too.
SAME = {"no": "nb", "hbs": "hr", "tl": "fil", "in": "id", "iw": "he", "cmn": "zh", "bs": "hr"}
_SPACELESS = {"ja": "", "zh": "", "yue": "", "th": "", "lo": "", "km": "", "my": ""}
_CJK = re.compile(r"[〇零一二三四五六七八九十百千万萬億亿两兩]+")
_CJK_DIGIT = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_CJK_UNIT = {"十": 10, "百": 100, "千": 1000}
_CJK_LARGE = {"万": 10_000, "萬": 10_000, "億": 100_000_000, "亿": 100_000_000}
_TOKEN = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’ʼ](?=[^\W\d_]))*")
_NEXT = re.compile(rf"[ \u00a0]{{1,2}}([^\W\d_](?:[^\W\d_]|[{MARKS}]){{1,20}})")
_LONGEST_PHRASE = 5
_PREFIXES = {"ar": "وفبلك", "he": "ובלמהשכ", "fa": ""}
_STEM = 4
_LONGEST_WORD = 40
_LONGEST_NUMERAL = 24


class Lexicon(NamedTuple):
    """Spelled numbers of a language: phrases of tokens, first tokens, and stems that take any ending."""

    phrases: dict[str, tuple[str, ...]]
    firsts: frozenset[str]
    stems: dict[str, str]
    ordinals: frozenset[str]
    cardinals: frozenset[str]


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=1)
def _load_extra() -> dict[str, dict[str, str]]:
    """Language -> value -> forms that ICU's tables lack."""
    import tomllib

    return tomllib.loads((Path(__file__).parent / "words" / "extra.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=128)
def load_lexicon(language: str) -> Lexicon:
    """The spelled numbers of a language; empty for one without a table."""
    folder = Path(__file__).parent / "words"
    language = SAME.get(language, language)
    phrases: dict[str, list[str]] = {}
    stems: dict[str, str] = {}
    ordinals: set[str] = set()
    cardinals: set[str] = set()
    table = folder / f"{language}.tsv"
    if table.is_file():
        for line in table.read_text(encoding="utf-8").splitlines():
            if line and line[0] != "#":
                value, kind, forms = line.split("\t")
                for form in forms.split(";"):
                    phrases.setdefault(_fold(form), []).append(value)
                    (ordinals if kind == "o" else cardinals).add(_fold(form))
    for value, forms in _load_extra().get(language, {}).items():
        for form in forms.split(";"):
            if form.endswith("*"):
                stems[_fold(form[:-1])] = value
            else:
                phrases.setdefault(_fold(form), []).append(value)
    firsts = frozenset(phrase.split(" ", 1)[0] for phrase in phrases)
    return Lexicon(
        {phrase: tuple(dict.fromkeys(values)) for phrase, values in phrases.items()},
        firsts,
        stems,
        frozenset(ordinals - cardinals),
        frozenset(cardinals),
    )


def has_words(locale: str | None) -> bool:
    """Whether there is a table of spelled numbers for the locale's language."""
    return bool(load_lexicon(language_of(locale)).phrases)


def is_ordinal(word: str, locale: str | None) -> bool:
    """Whether a spelled number is an ordinal and no cardinal in the locale."""
    return _fold(word) in load_lexicon(language_of(locale)).ordinals


def is_cardinal(word: str, locale: str | None) -> bool:
    """Whether a spelled number is a cardinal of the locale, and no "both" or "second"."""
    return _fold(word) in load_lexicon(language_of(locale)).cardinals


def read_words(text: str, locale: str | None) -> tuple[Figure, ...]:
    """The numbers a text spells out, in order; kind is word.

    Every reading counts, also of words that mostly mean something else ("second", "a"): this answers whether a text
    says a value, not how many values it has.
    """
    language = language_of(locale)
    text = text.replace("\u00ad", "")
    if language in _SPACELESS or language == "ko":
        return tuple(_read_spaceless(text, language))
    lexicon = load_lexicon(language)
    if not lexicon.phrases:
        return ()
    tokens = tokenize(text)
    found: list[Figure] = []
    index = 0
    while index < len(tokens):
        size, values = match_at(tokens, index, lexicon, language)
        if values:
            start, end = tokens[index][0], tokens[index + size - 1][1]
            found.append(Figure(start, end, text[start:end], "word", values))
        index += size
    whole = [*found, *sum_runs(text, found)]
    return (*whole, *find_scaled(text, whole, locale))


def tokenize(text: str) -> list[tuple[int, int, str]]:
    """Start, end and folded form of each word of a text; soft hyphens are looked over."""
    return [(match.start(), match.end(), _fold(match.group())) for match in _TOKEN.finditer(text)]


def spelled_as(word: str, locale: str | None) -> tuple[str, ...]:
    """Every value a word or a phrase may spell, ordinals and other inflected forms too."""
    language = language_of(locale)
    if language in _SPACELESS or language == "ko":
        return tuple(value for figure in _read_spaceless(word, language) for value in figure.values)
    lexicon = load_lexicon(language)
    return match_at(tokenize(word), 0, lexicon, language)[1] if lexicon.phrases else ()


def match_at(
    tokens: list[tuple[int, int, str]], index: int, lexicon: Lexicon, language: str
) -> tuple[int, tuple[str, ...]]:
    """How many tokens from `index` are one spelled number, and its values."""
    word = tokens[index][2]
    if len(word) > _LONGEST_WORD:
        return 1, ()
    for candidate in _variants(word, language):
        if candidate in lexicon.firsts:
            for size in range(min(_LONGEST_PHRASE, len(tokens) - index), 0, -1):
                phrase = " ".join([candidate, *(token[2] for token in tokens[index + 1 : index + size])])
                values = lexicon.phrases.get(phrase)
                if values:
                    return size, values
    for cut in range(len(word), 1, -1):
        if word[:cut] in lexicon.stems:
            return 1, (lexicon.stems[word[:cut]],)
    return 1, _inflected(word, lexicon, language) or _compound(word, lexicon, 3 if language in _COMPOUNDING else 5)


def _variants(word: str, language: str) -> tuple[str, ...]:
    prefixes = _PREFIXES.get(language)
    if prefixes and len(word) > 3:
        bare = word[1:] if word[0] in prefixes else word
        return (word, bare, bare.removeprefix("ال"), "ال" + bare)
    return (word,)


_ENDINGS = frozenset(
    "az be bg bs cs el et eu fi hr hu hy is ka kk ky lt lv mk mn pl ro ru sk sl sq sr tr uk uz ta te ml kn hi mr gu bn pa ne de nl".split()
)


def _inflected(word: str, lexicon: Lexicon, language: str) -> tuple[str, ...]:
    """The values of a single word that differs from a known form in its last letters only."""
    if language not in _ENDINGS or len(word) < _STEM:
        return ()
    for cut in range(1, min(5, len(word) - _STEM + 1) + 1):
        values = lexicon.phrases.get(word[:-cut])
        if values and len(word) - cut >= _STEM:
            return values
    return ()


# Languages that write a number and what it counts as one word.
_COMPOUNDING = frozenset("de lb nl af fy sv nb nn no da is fo fi et se hu".split())


def _compound(word: str, lexicon: Lexicon, shortest: int) -> tuple[str, ...]:
    """The value of a compound that is a number and a word: "zweistellig", "trefjerdedel", "седмоъгълник"."""
    for cut in range(min(len(word) - 3, 24), shortest - 1, -1):
        values = lexicon.phrases.get(word[:cut])
        if values and values[0].isdecimal() and int(values[0]) > 2:
            return values
    return ()


def sum_runs(text: str, found: list[Figure]) -> list[Figure]:
    """Numbers of several words: "two thousand and seventeen", "sju hundre", "vingt mille"."""
    composed: list[Figure] = []
    run: list[Figure] = []
    for figure in found:
        if run and not re.fullmatch(
            r"[\s-]+(?:(?:and|og|och|und|en|e|y|et|i|a|və|ve)\s)?", text[run[-1].end : figure.start]
        ):
            composed += _sum_of(text, run)
            run = []
        if figure.value.isdecimal():
            run.append(figure)
    return composed + _sum_of(text, run)


def find_scaled(text: str, found: Iterable[Figure], locale: str | None) -> Iterator[Figure]:
    """Those numbers in words that stand before a scale word, with it: "three million", "três mil milhões"."""
    for figure in found:
        token = _NEXT.match(text, figure.end)
        meaning = meaning_of(clean_word(token[1]), locale) if token else None
        if token and meaning and meaning.kind == "^" and meaning.certain and figure.value.isdecimal():
            value = shift(figure.value, meaning.power)
            yield Figure(figure.start, token.end(), text[figure.start : token.end()], "word", (value,))


def _sum_of(text: str, run: list[Figure]) -> list[Figure]:
    if not 2 <= len(run) <= 8:
        return []
    total = current = 0
    for figure in run:
        value = int(figure.value)
        if value in {100, 1000}:
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        elif current and len(str(value)) > len(str(current)) - len(str(current).rstrip("0")):
            return []  # "one third" is no four
        else:
            current += value
    start, end = run[0].start, run[-1].end
    return [Figure(start, end, text[start:end], "word", (str(total + current),))]


def _read_spaceless(text: str, language: str) -> list[Figure]:
    found = [
        Figure(match.start(), match.end(), match.group(), "word", (str(han_value(match.group())),))
        for match in _CJK.finditer(text)
        if len(match.group()) <= _LONGEST_NUMERAL
    ]
    if language in {"ja", "zh", "yue"}:
        return found
    phrases = load_lexicon(language).phrases
    longest = max(map(len, phrases), default=0)
    index = 0
    while index < len(text):
        for size in range(min(longest, len(text) - index), 0, -1):
            values = phrases.get(text[index : index + size])
            if values:
                found.append(Figure(index, index + size, text[index : index + size], "word", values))
                index += size - 1
                break
        index += 1
    return found


def han_value(numeral: str) -> int:
    """The value of a Han numeral: 十二 is 12, 二〇二一 is 2021, 三万五千 is 35000."""
    if not any(character in _CJK_UNIT or character in _CJK_LARGE for character in numeral):
        return int("".join(str(_CJK_DIGIT[character]) for character in numeral))
    total = section = digit = 0
    for character in numeral:
        if character in _CJK_DIGIT:
            digit = _CJK_DIGIT[character]
        elif character in _CJK_UNIT:
            section += (digit or 1) * _CJK_UNIT[character]
            digit = 0
        else:
            total += (section + digit or 1) * _CJK_LARGE[character]
            section = digit = 0
    return total + section + digit
