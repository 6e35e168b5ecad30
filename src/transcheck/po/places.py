"""From an offset in a text to its place in the file, through wrapping and escapes."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

# What a code unit of UTF-16 cannot hold takes two of them.
_FIRST_ASTRAL = "\U00010000"
# Characters of a run that is not cut.
_LONGEST = 1024


def utf16_column(line: str, column: int) -> int:
    """A column in code points as one in UTF-16 code units, as SARIF and the language server protocol count.

    Args:
        line: the line, at least up to the column.
        column: counted from 1.
    """
    return column + sum(character >= _FIRST_ASTRAL for character in line[: column - 1])


class Run(NamedTuple):
    """A piece of a text and its source `[start, end)` in the file; in a plain one each character stands for itself."""

    start: int
    end: int
    text: str
    plain: bool


class Place(NamedTuple):
    """An offset in the file with its line and its column in code points, both counted from 1."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class TextMap:
    """Where the characters of one text stand; `starts[i]` is the offset of run i in the text, `places[i]` in the file."""

    starts: tuple[int, ...]
    runs: tuple[Run, ...]
    places: tuple[Place, ...]
    length: int

    def before(self, offset: int) -> Place:
        """The place just before the character at `offset` of the text."""
        return self._find(offset, bisect_right(self.starts, offset) - 1)

    def after(self, offset: int) -> Place:
        """The place just after the character before `offset`: at a line's end, not on the next line."""
        return self._find(offset, bisect_right(self.starts, offset - 1) - 1)

    def slices(self, start: int, end: int) -> list[tuple[int, int]]:
        """What `[start, end)` of the text is in the file: quotes and line ends between its parts are left out."""
        if end <= start:
            place = self.before(start).offset
            return [(place, place)]
        found = []
        for index in range(bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1)):
            run, first = self.runs[index], self.starts[index]
            if run.text:
                left = self._find(max(start, first), index).offset if run.plain else run.start
                found.append((left, self._find(min(end, first + len(run.text)), index).offset))
        return found

    def _find(self, offset: int, index: int) -> Place:
        run, place = self.runs[index], self.places[index]
        inside = offset - self.starts[index]
        if inside <= 0:
            return place
        if not run.plain:
            return Place(run.end, place.line, place.column + run.end - run.start)
        width = inside if run.text.isascii() else len(run.text[:inside].encode("utf-8", "replace"))
        return Place(place.offset + width, place.line, place.column + inside)


def map_text(raw: bytes, runs: Iterable[Run], line: int, known: int) -> TextMap:
    """Find line and column of every run, in one pass.

    Args:
        raw: the file as UTF-8.
        runs: the text in pieces, in order, at least one.
        line: the line of the offset `known`.
        known: an offset at or before the first run.
    """
    starts, kept, places = [], [], []
    length = 0
    end = known
    column = len(raw[raw.rfind(b"\n", 0, known) + 1 : known].decode("utf-8", "replace")) + 1
    for run in _cut(runs):
        line, column = _advance(raw[end : run.start], line, column)
        starts.append(length)
        kept.append(run)
        places.append(Place(run.start, line, column))
        line, column = _advance(raw[run.start : run.end], line, column)
        end = run.end
        length += len(run.text)
    return TextMap(tuple(starts), tuple(kept), tuple(places), length)


def _cut(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs, long ones in pieces: to find an offset in a run its text is encoded up to there."""
    for run in runs:
        if len(run.text) <= _LONGEST or run.text.isascii() or not run.plain:
            yield run
            continue
        start = run.start
        for first in range(0, len(run.text), _LONGEST):
            piece = run.text[first : first + _LONGEST]
            end = start + len(piece.encode("utf-8", "replace"))
            yield Run(start, end, piece, plain=True)
            start = end


def _advance(between: bytes, line: int, column: int) -> tuple[int, int]:
    newlines = between.count(b"\n")
    if newlines:
        between = between[between.rfind(b"\n") + 1 :]
        column = 1
    return line + newlines, column + (len(between) if between.isascii() else len(between.decode("utf-8", "replace")))
