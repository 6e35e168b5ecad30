"""Terminal cells: how wide a text is shown, and how it is cut."""

import unicodedata
from functools import lru_cache

_WIDE = frozenset("WF")
_ZERO = frozenset({"Mn", "Me", "Cf"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


@lru_cache(maxsize=4096)
def _cell(char: str) -> int:
    if unicodedata.category(char) in _ZERO:
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def width(text: str) -> int:
    """Cells a terminal needs for the text: 2 for wide East Asian characters and emoji, 0 for combining marks."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def reads_right_to_left(text: str) -> bool:
    """Whether a terminal may reorder the text, so that nothing can stand under a piece of it."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def shorten(text: str, cells: int) -> str:
    """The text, cut to at most so many cells with an ellipsis at its end."""
    if width(text) <= cells:
        return text
    used = 0
    for index, char in enumerate(text):
        used += _cell(char)
        if used > cells - 1:
            return text[:index] + "…"
    return text


def pad(text: str, cells: int) -> str:
    """The text, filled with blanks to so many cells."""
    return text + " " * (cells - width(text))


def wrap(text: str, cells: int) -> list[str]:
    """The text in lines of at most so many cells, broken at blanks where there are any."""
    lines, current = [], ""
    for word in text.split(" "):
        if current and width(current) + 1 + width(word) > cells:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return [*lines, current]
