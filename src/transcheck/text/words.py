"""Words of a text with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place `[start, end)` in code points."""

    text: str
    start: int
    end: int


# Letters and marks with apostrophes and hyphens inside; \w minus digits and underscore.
_WORD = re.compile(
    r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f]*[’'\-\u00ad\u200c\u200d]?[^\W\d_]+)*"
)


def find_words(text: str) -> Iterator[Word]:
    """The words of a text, in order; digits, underscores and punctuation are none."""
    for match in _WORD.finditer(text):
        yield Word(match.group(), match.start(), match.end())
