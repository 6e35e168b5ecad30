"""A piece of markup that a text and its translation should both have, and what only one of them has."""

from collections import Counter
from collections.abc import Callable, Iterable
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


# How many pieces of the other side are tried for each: keeps hostile texts linear.
_FEW = 50


def cancel(
    missing: Iterable[Piece], new: Iterable[Piece], is_equal: Callable[[Piece, Piece], bool]
) -> tuple[list[Piece], list[Piece]]:
    """Both sides without the pairs that are equal after all, each piece used once."""
    left, lost = list(new), []
    for piece in missing:
        match = next((one for one in left[:_FEW] if is_equal(piece, one)), None)
        if match is None:
            lost.append(piece)
        else:
            left.remove(match)
    return lost, left


def quote_all(texts: Iterable[str]) -> str:
    """Texts for a message, each once, in quotation marks: four at most, then an ellipsis."""
    unique = list(dict.fromkeys(texts))
    quoted = ", ".join(f"“{text if len(text) <= 60 else text[:59] + '…'}”" for text in unique[:4])
    return quoted + (" …" if len(unique) > 4 else "")
