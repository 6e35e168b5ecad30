"""Where the parts of a catalog stand in its file, found when somebody asks."""

import re
from collections.abc import Iterator

from transcheck.model import Location, Message, Previous, Reference, Span
from transcheck.po.lexing import (
    COMMENTS,
    CONTEXT,
    FORMS,
    ID,
    LIVE,
    MARK,
    OBSOLETE,
    PLURAL,
    PREVIOUS,
    TEXT,
    find_forms,
    find_runs,
    find_strings,
    read_strings,
)
from transcheck.po.places import Place, Run, TextMap, map_text

_COMMENT = re.compile(rb"[ \t\r\n\f\v]*+(?:#~[ \t\r\f\v]*+(?=#))?#(~?)([^\n]*+)\n?")
# Names with blanks stand between U+2068 and U+2069.
_REFERENCE = re.compile("\u2068([^\u2069]*+)\u2069(?>(?::([0-9]++))?)|(\\S+?)(?::([0-9]++))?(?=\\s|\\Z)")
_GROUPS = {"msgctxt": CONTEXT, "msgid": ID, "msgid_plural": PLURAL, "msgstr": TEXT}
_NO_COMMENT = (".", ":", ",", "=", "|", "!")
_MOST_DIGITS = 9


class PoLayout:
    """The layout of one PO file.

    Args:
        raw: the file as UTF-8, every line ended by a line feed; offsets of messages count in it.
        path: the path locations carry.
    """

    def __init__(self, raw: bytes, path: str) -> None:
        self.raw = raw
        self.path = path
        # The last message somebody asked for: findings come in their order, and a text may be long.
        self._asked = -1
        self._entry: re.Match[bytes] | None = None
        self._maps: dict[str, TextMap | None] = {}

    def comments(self, message: Message) -> tuple[str, ...]:
        """The translator comments (`# `), one string a line, without the marker and the blank after it."""
        return tuple(run.text for run in self._comment_runs(message, ""))

    def extracted(self, message: Message) -> tuple[str, ...]:
        """The extracted comments (`#.`), one string a line, without the marker and the blank after it."""
        return tuple(run.text for run in self._comment_runs(message, "."))

    def references(self, message: Message) -> tuple[Reference, ...]:
        """The references (`#:`), in order."""
        found = []
        for run in self._comment_runs(message, ":"):
            for match in _REFERENCE.finditer(run.text):
                name, line = match.group(1, 2) if match[3] is None else match.group(3, 4)
                found.append(Reference(name, int(line[:_MOST_DIGITS]) if line else None))
        return tuple(found)

    def previous(self, message: Message) -> Previous | None:
        """The previous fields (`#|`)."""
        joined = "\n".join(run.text for run in self._comment_runs(message, "|")).lstrip().encode()
        entry = PREVIOUS.match(joined)
        if entry is None or entry[MARK] is None:
            return None
        places = [find_strings(entry, group) for group in (CONTEXT, ID, PLURAL)]
        try:
            return Previous(*(None if place is None else read_strings(joined[slice(*place)]) for place in places))
        except ValueError:
            return None

    def mentions(self, words: str) -> bool:
        """Whether the words stand anywhere in the file."""
        return words.encode() in self.raw

    def locate(self, message: Message, span: Span | None) -> Location:
        """Where the span stands in the file; without a span, the keyword of `msgid`."""
        if span is None:
            start = self._parts(message).start(MARK)
            first = self._place(message, start)
            last = Place(start, first.line, first.column + len("msgid"))
        else:
            first, last = self.places(message, span)
        return Location(self.path, first.line, first.column, last.line, last.column)

    def places(self, message: Message, span: Span) -> tuple[Place, Place]:
        """The places where the span begins and ends; those nearest to it where it is not in the text."""
        text_map = self._map(message, span.field)
        if text_map is None:
            place = self._place(message, self._parts(message).start(MARK))
            return place, place
        start = min(max(span.start, 0), text_map.length)
        end = min(max(span.end, start), text_map.length)
        first = text_map.before(start)
        return first, text_map.after(end) if end > start else first

    def slices(self, message: Message, span: Span) -> list[tuple[int, int]]:
        """The parts of the file that are the text of the span, in order; an empty one where the span is empty.

        Raises:
            ValueError: the message has no such text.
        """
        text_map = self._map(message, span.field)
        if text_map is None or not 0 <= span.start <= span.end <= text_map.length:
            raise ValueError(span)
        return text_map.slices(span.start, span.end)

    def location(self, start: int, end: int) -> Location:
        """Line and column of two offsets."""
        line = self.raw.count(b"\n", 0, start) + 1
        column = self._column(start)
        end_line = line + self.raw.count(b"\n", start, end)
        return Location(self.path, line, column, end_line, self._column(end))

    def _column(self, offset: int) -> int:
        return len(self.raw[self.raw.rfind(b"\n", 0, offset) + 1 : offset].decode("utf-8", "replace")) + 1

    def _place(self, message: Message, offset: int) -> Place:
        mark = self._parts(message).start(MARK)
        first, last = sorted((mark, offset))
        between = self.raw.count(b"\n", first, last)
        return Place(offset, message.line + (between if offset > mark else -between), self._column(offset))

    def _map(self, message: Message, field: str) -> TextMap | None:
        self._parts(message)
        if field not in self._maps:
            runs = tuple(self._find_runs(message, field))
            found = None
            if runs:
                place = self._place(message, runs[0].start)
                found = map_text(self.raw, runs, place.line, place.offset)
            self._maps[field] = found
        return self._maps[field]

    def _find_runs(self, message: Message, field: str) -> Iterator[Run]:
        if field in {"comment", "extracted"}:
            for run in self._comment_runs(message, "" if field == "comment" else "."):
                yield run
                yield Run(run.end, run.end, "\n", plain=False)
            return
        strings = self._strings(message, field)
        if strings is None:
            return
        base, end = strings
        quoted = self.raw[base:end]
        for start, stop, value in find_runs(quoted):
            yield Run(base + start, base + stop, value.decode("utf-8", "replace"), quoted[start] != ord("\\"))

    def _strings(self, message: Message, field: str) -> tuple[int, int] | None:
        parts = self._parts(message)
        group = _GROUPS.get(field)
        place = None if group is None else find_strings(parts, group)
        if place is not None or not field.startswith("msgstr"):
            return place
        if parts[FORMS] is None:
            return find_strings(parts, TEXT) if field == "msgstr[0]" else None
        base = parts.start(FORMS)
        for number, (_, _, start, end) in enumerate(find_forms(parts[FORMS])):
            if field in {f"msgstr[{number}]", "msgstr"}:
                return base + start, base + end
        return None

    def _parts(self, message: Message) -> re.Match[bytes]:
        if self._asked != message.start or self._entry is None:
            self._asked, self._entry, self._maps = message.start, self._match(message), {}
        return self._entry

    def _match(self, message: Message) -> re.Match[bytes]:
        lead = LIVE.match(self.raw, message.start, message.end)
        assert lead is not None  # all of it is optional
        return (OBSOLETE.match(self.raw, lead.end(), message.end) if message.obsolete else None) or lead

    def _comment_runs(self, message: Message, kind: str) -> Iterator[Run]:
        """The comment lines of a kind, without markers; the kind of translator comments is empty."""
        comments = COMMENTS.match(self.raw, message.start, message.end)
        assert comments is not None  # there may be none
        for line in _COMMENT.finditer(self.raw, *comments.span()):
            start, end = line.span(2)
            text = line[2].decode("utf-8", "replace")
            if text.startswith(kind) if kind else not line[1] and not text.startswith(_NO_COMMENT):
                skipped = len(kind) + text.startswith(" ", len(kind))
                shown = text[skipped:].rstrip("\r")
                yield Run(start + skipped, end - (len(text) - skipped - len(shown)), shown, plain=True)
