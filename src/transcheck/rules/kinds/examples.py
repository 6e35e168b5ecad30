"""Examples inside rule files: ⟦marks⟧ say where a bad example is found."""

from collections.abc import Iterable
from itertools import count

OPEN, CLOSE = "⟦", "⟧"
Ranges = tuple[tuple[int, int], ...]


def unmark(text: str) -> tuple[str, Ranges]:
    """The text without its marks, and `[start, end)` of each marked piece in it."""
    parts: list[str] = []
    ranges: list[tuple[int, int]] = []
    length = 0
    start: int | None = None
    for piece in _pieces(text):
        if piece == OPEN:
            start = length
        elif piece == CLOSE:
            ranges.append((length if start is None else start, length))
            start = None
        else:
            parts.append(piece)
            length += len(piece)
    return "".join(parts), tuple(ranges)


def mark(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """The text with ⟦marks⟧ around the ranges."""
    inserts = sorted(
        [(start, 1, n, OPEN) for (start, _), n in zip(ranges, count(), strict=False)]
        + [(end, 0 if end > start else 2, n, CLOSE) for (start, end), n in zip(ranges, count(), strict=False)],
        reverse=True,
    )
    for place, _, _, sign in inserts:
        text = text[:place] + sign + text[place:]
    return text


def compare(expected: Ranges, found: Iterable[tuple[int, int]], text: str, *, bad: bool) -> str | None:
    """What an example of a matcher gets wrong, None if it is as it says.

    Args:
        expected: the marked ranges; a bad example without marks is satisfied by any match.
        found: where the matcher matched.
        text: the text without marks.
        bad: whether the example should match.
    """
    places = tuple(sorted(found))
    if not bad:
        return f"a good example is found: {mark(text, places)}" if places else None
    if not places:
        return f"a bad example is not found: {mark(text, expected)}"
    if expected and places != tuple(sorted(expected)):
        return f"a bad example is found at another place: {mark(text, places)} instead of {mark(text, expected)}"
    return None


def _pieces(text: str) -> Iterable[str]:
    start = 0
    for place, letter in enumerate(text):
        if letter in (OPEN, CLOSE):
            yield text[start:place]
            yield letter
            start = place + 1
    yield text[start:]
