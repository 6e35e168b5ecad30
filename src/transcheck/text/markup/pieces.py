"""A piece of markup that a text and its translation should both have, and what only one of them has."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece at `[start, end)`. Two are the same if `kind` and `key` (what no translator changes) agree."""

    kind: str
    key: str
    text: str
    start: int
    end: int


def surplus(one: Iterable[Piece], other: Iterable[Piece]) -> list[Piece]:
    """The pieces of one that other has no counterpart for: of several equal ones the last."""
    ours = list(one)
    budget = Counter((piece.kind, piece.key) for piece in ours)
    budget.subtract((piece.kind, piece.key) for piece in other)
    kept: list[Piece] = []
    for piece in reversed(ours):
        if budget[piece.kind, piece.key] > 0:
            budget[piece.kind, piece.key] -= 1
            kept.append(piece)
    kept.reverse()
    return kept


def quote_all(texts: Iterable[str]) -> str:
    """Texts for a message, each once, in quotation marks: four at most, then an ellipsis."""
    unique = list(dict.fromkeys(texts))
    quoted = ", ".join(f"“{text if len(text) <= 60 else text[:59] + '…'}”" for text in unique[:4])
    return quoted + (" …" if len(unique) > 4 else "")
