"""Of when a sentence speaks: of the day it is read, or of another time. Words and tenses are data a language."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from transcheck.cldr.locales import language_of

_DATA = Path(__file__).with_name("tense.toml")
_YEAR = re.compile(r"(?<![\w.,/-])(?:1[89]|20)\d\d(?![\d]|[.,]\d)")
_CLAUSE = re.compile(r"[,;:()\[\]–—]|\s-\s")
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
    """A word that tells the time: `[start, end)`, kind is now, since, present, past or future."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, list[str]]]:
    with _DATA.open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=64)
def _pattern(language: str) -> re.Pattern[str] | None:
    """One pattern of all cues of a language; of two at one place the longer phrase wins."""
    table = _tables().get(language)
    if table is None:
        return None
    words = [(word, kind) for kind in ("now", "present", "past", "future") for word in table[kind]]
    words.sort(key=lambda item: -len(item[0]))
    groups = (
        [f"(?P<past0>{'|'.join(f'(?:{one})' for one in table['past-patterns'])})"] if table["past-patterns"] else []
    )
    groups.append(rf"(?P<since0>\b(?:{'|'.join(map(re.escape, table['since']))})\b(?=\D{{1,20}}(?:1[89]|20)\d\d\b))")
    groups += [rf"(?P<{kind}{number}>\b{_phrase(word)}(?!\w))" for number, (word, kind) in enumerate(words, 1)]
    return re.compile("|".join(groups), re.IGNORECASE)


def _phrase(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s+")


def knows_language(locale: str | None) -> bool:
    """Whether there are words for the language of a locale."""
    language = language_of(locale)
    return _MACRO.get(language, language) in _tables()


@lru_cache(maxsize=512)
def find_cues(text: str, locale: str | None) -> tuple[Cue, ...]:
    """The words of a text that tell the time, in order, without overlaps; none for an unknown language."""
    language = language_of(locale)
    pattern = _pattern(_MACRO.get(language, language))
    if pattern is None:
        return ()
    return tuple(
        Cue(match.start(), match.end(), (match.lastgroup or "").rstrip("0123456789"))
        for match in pattern.finditer(text)
    )


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
    tense = Tense.NONE
    while index is not None and index >= 0:
        first, last = sentences[index]
        tense = _sentence_tense(text[first:last], locale, start - first if first <= start else last - first)
        if tense is not Tense.NONE or index == 0 or not _leads_on(text, sentences, index):
            break
        index -= 1
    return tense


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
    if {_side(cue) for cue in chosen} != {"present"} and not chosen_kinds >= {"since", "present"}:
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
