"""The edges of a text: where its first and last visible character stand, whatever line breaks and marks surround them."""

from typing import NamedTuple

# Marks of direction show nothing and stand at the edges of Arabic and Hebrew texts.
_UNSEEN = "\n\r\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Edges(NamedTuple):
    """`[start, end)` is the text without line breaks and marks of direction at its edges, `[first, last)` without blanks, too."""

    start: int
    first: int
    last: int
    end: int


def find_edges(text: str) -> Edges:
    """The edges of a text; all four are equal to its length or to zero where it has nothing visible."""
    start = len(text) - len(text.lstrip(_UNSEEN))
    end = max(len(text.rstrip(_UNSEEN)), start)
    inner = text[start:end]
    first = start + len(inner) - len(inner.lstrip())
    last = max(start + len(inner.rstrip()), first)
    return Edges(start, first, last, end)
