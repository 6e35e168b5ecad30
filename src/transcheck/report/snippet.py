"""A line of a catalog with its span marked underneath, in terminal cells."""

from dataclasses import dataclass

from transcheck.model import Finding
from transcheck.report.cells import reads_right_to_left, shorten, width
from transcheck.report.neutral import on_terminal
from transcheck.report.options import RenderOptions


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line ready to print; `marks` is empty where nothing may stand under it, `found` then says the span."""

    number: int
    line: str
    marks: str
    found: str


def make_snippet(finding: Finding, options: RenderOptions, cells: int) -> Snippet | None:
    """The line of the finding, cut to so many cells around its span; None where the file cannot be read.

    A header holds names and addresses of people: its lines are shown only where they have no `@`.
    """
    place = finding.location
    text = options.source(place.path) if options.source is not None else None
    lines = text.split("\n") if text is not None else []
    if not 1 <= place.line <= len(lines):
        return None
    line = lines[place.line - 1].rstrip("\r")
    if finding.msgid == "" and "@" in line:
        return None
    start = min(max(place.column - 1, 0), len(line))
    end = len(line) if place.end_line > place.line else min(place.end_column - 1, len(line))
    shown = on_terminal(finding.text or line[start:end])
    if finding.span is None and not finding.text:
        return Snippet(place.line, shorten(on_terminal(line), cells), "", "")
    if reads_right_to_left(line):
        return Snippet(place.line, shorten(on_terminal(line), cells), "", shown)
    return _mark(place.line, line, start, max(end, start), cells)


def _mark(number: int, line: str, start: int, end: int, cells: int) -> Snippet:
    """The line with carets; a long line keeps a third of the room before the span."""
    before, piece, after = on_terminal(line[:start]), on_terminal(line[start:end]), on_terminal(line[end:])
    if width(before) + width(piece) + width(after) > cells:
        before = _tail(before, max(cells // 3, cells - width(piece) - width(after)))
    shown = shorten(before + piece + after, cells)
    marks = " " * width(before) + "^" * max(1, min(width(piece), cells - width(before)))
    return Snippet(number, shown, marks, "")


def _tail(text: str, cells: int) -> str:
    if width(text) <= cells:
        return text
    used = 1
    for index in range(len(text) - 1, -1, -1):
        used += width(text[index])
        if used > cells:
            return "…" + text[index + 1 :]
    return text
