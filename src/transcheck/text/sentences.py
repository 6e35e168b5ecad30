"""Sentences of a text with their places."""

import re
from collections.abc import Iterator

# A sentence ends at . ! ? (and their kin in other scripts) before a blank, or at a line break.
_END = re.compile(r"(?<=[.!?…؟۔।॥])[\"'”’»)\]]*\s+|(?<=[。！？])[」』）]*|\n+")


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each sentence, in order, without the blanks around it."""
    start = 0
    for match in _END.finditer(text):
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        yield start + left, start + right
