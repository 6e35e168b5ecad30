"""Of when a sentence speaks: of the day it is read, or of another time. Words and tenses are data a language."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from transcheck.cldr.locales import language_of

_DATA = Path(__file__).with_name("tense.toml")
_YEAR = re.compile(r"(?<![\w.,/-])(?:1[89]|20)\d\d(?![\d]|[.,]\d)")
# “since” with a year soon after it.
_YEAR_SOON = re.compile(r"\D{1,20}(?:1[89]|20)\d\d(?!\d)")
_NEAR_YEAR = 12
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_CLAUSE = re.compile(r"[,;:()\[\]–—]|\s-\s")
_QUOTED = re.compile(
    '“[^“”]{1,800}”|„[^“”„]{1,800}[“”]|«[^«»]{1,800}»|»[^«»]{1,800}«|”[^”]{1,800}”|"[^"]{1,800}"|‘[^‘]{1,800}?’(?!\\w)'
    "|「[^」]{1,800}」"
)
_MACRO = {"no": "nb"}


class Tense(Enum):
    """Of when a piece of text speaks. UNKNOWN: no words are known for its language."""

    NOW = "now"
    PRESENT = "present"
    OTHER = "other"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that tells the time: `[start, end)`, kind is now, since, present, past, perfect, future or not."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, list[str]]]:
    with _DATA.open("rb") as file:
        return tomllib.load(file)


@dataclass(frozen=True, slots=True)
class _Cues:
    """The cues of a language: first word -> (words, kind), longest first; and patterns of compound past tenses."""

    firsts: dict[str, list[tuple[tuple[str, ...], str]]]
    patterns: tuple[tuple[str, re.Pattern[str]], ...]


@lru_cache(maxsize=64)
def _cues(language: str) -> _Cues | None:
    table = _tables().get(language)
    if table is None:
        return None
    firsts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind in ("since", "since-behind", "now", "present", "past", "future", "not", "neutral"):
        for phrase in table.get(kind, ()):
            words = tuple(_WORD.findall(_plain(phrase)))
            firsts.setdefault(words[0], []).append((words, kind))
    for phrases in firsts.values():
        phrases.sort(key=lambda item: -len(item[0]))
    patterns = tuple(
        (kind, re.compile("|".join(table[f"{kind}-patterns"]), re.IGNORECASE))
        for kind in ("past", "perfect")
        if table[f"{kind}-patterns"]
    )
    return _Cues(firsts, patterns)


def _plain(text: str) -> str:
    """The text in lower case with one apostrophe: same length, same offsets."""
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).replace("’", "'")


def knows_language(locale: str | None) -> bool:
    """Whether there are words for the language of a locale."""
    language = language_of(locale)
    return _MACRO.get(language, language) in _tables()


@lru_cache(maxsize=512)
def find_cues(text: str, locale: str | None) -> tuple[Cue, ...]:
    """The words of a text that tell the time, in order, without overlaps; none for an unknown language."""
    language = language_of(locale)
    known = _cues(_MACRO.get(language, language))
    if known is None:
        return ()
    text = _plain(text)
    words = [word for match in _WORD.finditer(text) for word in _divided(match, known.firsts)]
    found = [
        Cue(match.start(), match.end(), kind) for kind, pattern in known.patterns for match in pattern.finditer(text)
    ]
    for index, (word, start, _) in enumerate(words):
        for phrase, kind in known.firsts.get(word, ()):
            last = index + len(phrase)
            if tuple(one for one, _, _ in words[index:last]) == phrase:
                end = words[last - 1][2]
                if _has_its_year(text, start, end, kind):
                    found.append(Cue(start, end, kind.removesuffix("-behind")))
                    break
    return tuple(cue for cue in _without_overlaps(found) if cue.kind != "neutral")


def _has_its_year(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a word that needs a year beside it has one; other words need none."""
    if kind == "since":
        return _YEAR_SOON.match(text, end) is not None
    return kind != "since-behind" or bool(find_years(text[max(0, start - _NEAR_YEAR) : start]))


def _divided(match: re.Match[str], known: Mapping[str, object]) -> tuple[tuple[str, int, int], ...]:
    """A word; where it is none of the known ones, the parts around its apostrophe, as in “l'ancienne”."""
    word, (start, end) = match.group(), match.span()
    if "'" not in word or word in known:
        return ((word, start, end),)
    before, _, after = word.partition("'")
    return (before, start, start + len(before)), (after, end - len(after), end)


def _without_overlaps(cues: list[Cue]) -> Iterator[Cue]:
    """Of two cues at one place the one that begins first, then the longer one."""
    reached = 0
    for cue in sorted(cues, key=lambda one: (one.start, -one.end)):
        if cue.start >= reached:
            yield cue
            reached = cue.end


def find_years(text: str) -> list[int]:
    """The years 1800 to 2099 that stand in a text."""
    return [int(match.group()) for match in _YEAR.finditer(text)]


def read_tense(text: str, locale: str | None, start: int, end: int, sentences: Sequence[tuple[int, int]]) -> Tense:
    """Of when the words `[start, end)` speak.

    NOW: words like “today” say so. PRESENT: a verb in the present tense, and no year. A piece without a verb after a
    sentence that ends with a colon (a list) speaks of the time of that sentence.

    Args:
        text: prose.
        locale: the language the text is in.
        start: start of the words.
        end: end of the words.
        sentences: `[start, end)` of the sentences of the text, in order.
    """
    if not knows_language(locale):
        return Tense.UNKNOWN
    index = next((i for i, (_, last) in enumerate(sentences) if last >= end), None)
    if _is_quoted(text, locale, start, end):
        return Tense.OTHER
    tense = Tense.NONE
    while index is not None and index >= 0:
        first, last = sentences[index]
        tense = _sentence_tense(text[first:last], locale, start - first if first <= start else last - first)
        if tense is not Tense.NONE or index == 0 or not _leads_on(text, sentences, index):
            break
        index -= 1
    return tense


def _is_quoted(text: str, locale: str | None, start: int, end: int) -> bool:
    """Whether the words stand in a sentence that somebody else is quoted with; a name in quotation marks is none."""
    for match in _QUOTED.finditer(text):
        if match.start() < start and end < match.end():
            return bool(find_cues(match.group(), locale))
    return False


def _leads_on(text: str, sentences: Sequence[tuple[int, int]], index: int) -> bool:
    """Whether the sentence before ends with a colon, or is an item of the same list."""
    before, here = sentences[index - 1], sentences[index]
    return text[before[1] - 1] == ":" or "\n" in text[before[1] : here[0]]


def _sentence_tense(sentence: str, locale: str | None, start: int) -> Tense:
    cues = find_cues(sentence, locale)
    kinds = {_side(cue) for cue in cues}
    if not kinds:
        return Tense.NONE
    chosen = cues if kinds == {"present"} else _clause_cues(sentence, cues, start)
    chosen_kinds = {cue.kind for cue in chosen}
    # “has taken part since 2013” goes on, although “taken part” alone is over.
    goes_on = "since" in chosen_kinds and bool(chosen_kinds & {"present", "perfect"}) and "not" not in chosen_kinds
    if {_side(cue) for cue in chosen} != {"present"} and not goes_on:
        return Tense.OTHER
    if chosen_kinds & {"now", "since"}:
        return Tense.NOW
    # A year dates the statement: “in 2016 Norway has 40 observers there” is as true as ever.
    return Tense.OTHER if find_years(sentence) else Tense.PRESENT


def _side(cue: Cue) -> str:
    return "present" if cue.kind in ("now", "since", "present") else "other"


def _clause_cues(sentence: str, cues: Sequence[Cue], start: int) -> Sequence[Cue]:
    """The cues of the clause that holds the words; without any, those of the nearest clause before it that has some."""
    borders = [0, *(match.end() for match in _CLAUSE.finditer(sentence)), len(sentence)]
    for first, last in reversed([clause for clause in pairwise(borders) if clause[0] <= start]):
        found = [cue for cue in cues if first <= cue.start < last]
        if found:
            return found
    return []
