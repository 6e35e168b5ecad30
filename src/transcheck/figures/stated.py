"""A number that a text states of a list, and where the list stands: "three operations: A, B and C"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.figures.digits import plain_digits
from transcheck.figures.figure import Figure, trim
from transcheck.figures.spelled import is_cardinal, read_words
from transcheck.figures.vocabulary import SPACELESS
from transcheck.text.mask import Mask

_FEWEST, _MOST = 2, 12
# At most five words of one clause between the number and the mark before the list.
_NOUN = re.compile(r"(?:[ \u00a0]+[^\W\d_][\w'’-]*){1,5}[ \u00a0]?[:;][ \u00a0]+(?=[\w«“\"(])")
_NOUN_UNSPACED = re.compile(r"[^\s\d:：;；,，、。]{1,12}[:：]\s?")
_COUNT = re.compile(r"(?<![\w.,:/’'-])\d{1,2}(?![.,:/’'-]?\d)")
_COUNT_UNSPACED = re.compile(r"(?<![\d.,:/’'-])\d{1,2}(?![.,:/’'-]?\d)")
_END = re.compile(r"[.!?…](?=\s|$)|[。！？\n]|$")
_LONGEST = 400


class Stated(NamedTuple):
    """The figure and the list `[start, end)` that follows it."""

    figure: Figure
    start: int
    end: int


def may_state(*texts: str) -> bool:
    """Whether texts can hold such a list: the cheap test. Of a pair, one text may have its list without commas."""
    for text in texts:
        mark = max(text.find(":"), text.find(";"), text.find("："))
        if not 0 < mark < len(text) - 8:
            return False
    return any(separator in text for text in texts for separator in ",;、，،")


def _find_digits(plain: str, text: str, pattern: re.Pattern[str]) -> Iterator[Figure]:
    """The numbers of one or two digits that stand alone: no separators need to be known to read them."""
    for match in pattern.finditer(plain):
        start, end = match.span()
        yield Figure(start, end, text[start:end], "number", (trim(match.group()),))


def find_stated(text: str, locale: str | None, masks: tuple[Mask, ...]) -> Iterator[Stated]:
    """Every number from 2 to 12, in digits or words, right before a list."""
    unspaced = language_of(locale) in SPACELESS
    pattern = _NOUN_UNSPACED if unspaced else _NOUN
    if pattern.search(text) is None and _NOUN_UNSPACED.search(text) is None:
        return
    plain, offsets = plain_digits(text)
    figures = [] if offsets else list(_find_digits(plain, text, _COUNT_UNSPACED if unspaced else _COUNT))
    words = [figure for figure in read_words(text, locale) if is_cardinal(figure.text, locale)]
    for figure in (*figures, *words):
        if not figure.value.isdecimal() or len(figure.value) > 2 or not _FEWEST <= int(figure.value) <= _MOST:
            continue
        noun = pattern.match(text, figure.end)
        if noun is None or any(mask.start < noun.end() and figure.start < mask.end for mask in masks):
            continue
        end = _END.search(text, noun.end())
        if (
            end is not None
            and end.start() - noun.end() <= _LONGEST
            and not re.search("[:：]", text[noun.end() : end.start()])
        ):
            yield Stated(figure, noun.end(), end.start())
