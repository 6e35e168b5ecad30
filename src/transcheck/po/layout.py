"""Where the parts of a catalog stand in its file, found when somebody asks."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from transcheck.model import Location, Message, Previous, Reference, Span
from transcheck.po.lexing import STATEMENT, find_runs, read_strings

_COMMENT = re.compile(rb"#([^\n]*)")
_REFERENCE = re.compile("\u2068([^\u2069]*)\u2069(?::([0-9]+))?|(\\S+?)(?::([0-9]+))?(?=\\s|$)")
_PREVIOUS = re.compile(rb"^[ \t]*#~?\|", re.MULTILINE)


class PoLayout:
    """The layout of one PO file.

    Args:
        raw: the file as UTF-8 bytes; offsets of messages count in it.
        path: the path locations carry.
    """

    def __init__(self, raw: bytes, path: str) -> None:
        self.raw = raw
        self.path = path

    def comments(self, message: Message) -> tuple[str, ...]:
        """The translator comments (`# `), one string a line, without the marker and the blank after it."""
        return tuple(
            text[1:] if text[:1] == " " else text
            for text in self._comment_lines(message)
            if text[:1] not in (".", ":", ",", "=", "|", "~")
        )

    def extracted(self, message: Message) -> tuple[str, ...]:
        """The extracted comments (`#.`), one string a line, without the marker and the blank after it."""
        return tuple(
            text[2:] if text[1:2] == " " else text[1:] for text in self._comment_lines(message) if text[:1] == "."
        )

    def references(self, message: Message) -> tuple[Reference, ...]:
        """The references (`#:`), in order."""
        found = []
        for text in self._comment_lines(message):
            if text[:1] == ":":
                for match in _REFERENCE.finditer(text[1:]):
                    name = match.group(1) if match.group(3) is None else match.group(3)
                    line = match.group(2) or match.group(4)
                    found.append(Reference(name, int(line[:9]) if line else None))
        return tuple(found)

    def previous(self, message: Message) -> Previous | None:
        """The previous fields (`#|`)."""
        lines = [text[1:].removeprefix("|") for text in self._comment_lines(message) if text[:1] == "|"]
        lines += [text[2:] for text in self._comment_lines(message) if text[:2] == "~|"]
        if not lines:
            return None
        fields: dict[bytes, str] = {}
        for match in STATEMENT.finditer("\n".join(lines).encode()):
            if match.group(2):
                try:
                    fields[match.group(2)] = read_strings(match.group(4))
                except ValueError:
                    continue
        if not fields:
            return None
        return Previous(fields.get(b"msgctxt"), fields.get(b"msgid"), fields.get(b"msgid_plural"))

    def locate(self, message: Message, span: Span | None) -> Location:
        """Where the span stands in the file; without a span, the keyword of `msgid`."""
        if span is None:
            for match, keyword, _ in self._statements(message):
                if keyword == "msgid":
                    start = match.start(2) if match.start(2) >= 0 else match.start(5)
                    return self.location(start, start + len(b"msgid"))
            return self.location(message.start, message.start)
        start, end = self.offsets(message, span)
        return self.location(start, end)

    def offsets(self, message: Message, span: Span) -> tuple[int, int]:
        """`[start, end)` of the span in `raw`."""
        nearest = (message.start, message.start)
        for match, keyword, group in self._statements(message):
            if keyword == "msgid":
                nearest = match.span(group)
            if keyword == span.field or (span.field, keyword) == ("msgstr", "msgstr[0]"):
                return _offsets(match.group(group), match.start(group), span)
        return nearest

    def location(self, start: int, end: int) -> Location:
        """Line and column of two offsets in `raw`."""
        line, column = self._place(start)
        end_line, end_column = self._place(end)
        return Location(self.path, line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        start = self.raw.rfind(b"\n", 0, offset) + 1
        return self.raw.count(b"\n", 0, offset) + 1, len(self.raw[start:offset].decode("utf-8", "replace")) + 1

    def _comment_lines(self, message: Message) -> Iterator[str]:
        match = STATEMENT.match(self.raw, message.start, message.end)
        if match:
            for line in _COMMENT.finditer(match.group(1)):
                yield line.group(1).decode("utf-8", "replace").rstrip("\r")

    def _statements(self, message: Message) -> Iterator[tuple[re.Match[bytes], str, int]]:
        for match in STATEMENT.finditer(self.raw, message.start, message.end):
            group = 4 if match.group(2) else 7
            keyword = (match.group(group - 2) or b"").decode()
            index = match.group(group - 1)
            if keyword:
                yield match, keyword if index is None else f"{keyword}[{index.decode()}]", group


def _offsets(strings: bytes, base: int, span: Span) -> tuple[int, int]:
    starts: list[int] = []
    runs: list[tuple[int, int, str]] = []
    position = 0
    for start, end, value in find_runs(strings):
        text = value.decode("utf-8", "replace")
        starts.append(position)
        runs.append((start, end, text))
        position += len(text)

    def find(place: int, *, closing: bool) -> int:
        index = max(bisect_right(starts, place - closing) - 1, 0)
        start, end, text = runs[index]
        inside = place - starts[index]
        if strings[start : start + 1] == b"\\":
            return base + (start if inside <= 0 else end)
        return base + start + len(text[:inside].encode())

    start = min(max(span.start, 0), position)
    end = min(max(span.end, start), position)
    first = find(start, closing=False)
    return first, find(end, closing=True) if end > start else first
