"""A text cut into pieces, so that each piece is inside of the same findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from transcheck.model import Severity

_BLANKS = str.maketrans({" ": "␣", "\u00a0": "⍽", "\u202f": "⍽", "\n": "↵\n", "\t": "⇥", "\u2009": "⍽", "\u3000": "□"})


@dataclass(frozen=True, slots=True)
class Mark:
    """`[start, end)` of a text, the number under which its finding stands in the margin, and how bad it is."""

    start: int
    end: int
    number: int
    anchor: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text; `severity` is empty where nothing was found, `refs` are (number, anchor) of marks ending here."""

    text: str
    severity: str
    refs: tuple[tuple[int, str], ...]


def cut(text: str, marks: Sequence[Mark]) -> list[Piece]:
    """The pieces in order; the gravest of several findings colours a piece, a reference stands where its mark ends."""
    inside = [
        Mark(max(0, mark.start), min(len(text), max(mark.end, mark.start)), mark.number, mark.anchor, mark.severity)
        for mark in marks
        if mark.start <= len(text)
    ]
    edges = sorted({0, len(text), *(edge for mark in inside for edge in (mark.start, mark.end))})
    pieces = [_refs_only(inside, 0)] if any(mark.end == 0 for mark in inside) else []
    for start, end in pairwise(edges):
        covering = [mark.severity for mark in inside if mark.start <= start and end <= mark.end]
        shown = text[start:end]
        if covering and not shown.strip():
            shown = shown.translate(_BLANKS)
        refs = _refs_only(inside, end).refs
        pieces.append(Piece(shown, max(covering).name.lower() if covering else "", refs))
    return pieces


def _refs_only(marks: Sequence[Mark], end: int) -> Piece:
    return Piece("", "", tuple((mark.number, mark.anchor) for mark in marks if mark.end == end))
