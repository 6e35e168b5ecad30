"""Bytes to a catalog: entry after entry; what cannot be read becomes a problem that says what was expected."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from transcheck.model import Catalog, Message, Problem
from transcheck.po.decode import decode
from transcheck.po.faults import Fault, explain_entry, explain_junk, find_comment_faults, is_junk
from transcheck.po.header import adopt_header, is_header
from transcheck.po.layout import PoLayout
from transcheck.po.lexing import (
    COMMENTS,
    CONTEXT,
    DOMAIN,
    LIVE,
    MARK,
    OBSOLETE,
    ODD,
    START,
    TEXT,
    find_forms,
    find_strings,
    read_strings,
)
from transcheck.po.mo import is_mo, read_mo

# One catalog gets this many syntax errors at most: a file that is no catalog should not drown the others.
MOST_FAULTS = 100

_JOINED = re.compile(rb"\\\n")
_FLAGS = re.compile(rb"\n[ \t\r\f\v]*+#(?:[=!]|~[ \t\r\f\v]*+#)")
_PREVIOUS = re.compile(rb"\n[ \t\r\f\v]*+#~?\|")
_JOINED = re.compile(rb"\\\n")
_FIRST_LINE = 80
_FLAGS = re.compile(rb"^[ \t\r\f\v]*+(?:#~[ \t\r\f\v]*+)?#[,=!]([^\n]*+)", re.MULTILINE)
# Commas or blanks stand between flags; a blank may stand after the colon of one with a value.
_FLAG = re.compile(rb"[^\s,:]++:[ \t]*+[^\s,]++|[^\s,]++")
_CONFLICT_START = re.compile(rb"<{7}(?=[ \t\r\n])")
_CONFLICT_END = re.compile(rb"^>{7}(?=[ \t\r\n]|\Z)[^\n]*+", re.MULTILINE)
_HEADER_LINE = re.compile(r'^"([A-Za-z-]+:.*)\\n"[ \t\r]*$', re.MULTILINE)
_LINE_END, _BAR, _BACKSLASH = b"\n|\\"
_BLANK_LINE = re.compile(rb"\n[ \t\r\f\v]*+\n")


def read_file(path: Path, shown: str) -> Catalog:
    """Read a catalog from a file; a file that cannot be read is a catalog with a problem.

    Args:
        path: where it is.
        shown: the path that findings carry.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        layout = PoLayout(b"", shown)
        params = {"reason": (error.strerror or type(error).__name__).lower()}
        problem = Problem("syntax-error", "unreadable", params, layout.location(0, 0))
        return Catalog(shown, layout, problems=[problem])
    return read_catalog(data, shown)


def read_catalog(data: bytes, path: str) -> Catalog:
    """Read a catalog.

    Args:
        data: a PO or MO file; any bytes.
        path: the path that findings carry.

    Returns:
        All messages that could be read, and a problem for each place that could not.
    """
    if is_mo(data):
        return read_mo(data, path)
    decoded = decode(data)
    layout = PoLayout(decoded.raw, path)
    catalog = Catalog(path, layout, charset=decoded.charset)
    reader = _Reader(catalog, decoded.raw)
    with _collector_resting():
        reader.run()
    adopt_header(catalog, reader.find_lost_header_lines())
    for fault in sorted(decoded.faults + reader.faults, key=lambda fault: fault.start):
        location = layout.location(fault.start, fault.end)
        catalog.problems.append(Problem(fault.rule, fault.message_id, fault.params, location))
    return catalog


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Keep the collector of cycles from walking all messages again and again while they are made."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class _Reader:
    """What the entries of a file have to remember of one another: little, and only around faults."""

    def __init__(self, catalog: Catalog, raw: bytes) -> None:
        self.catalog = catalog
        self.raw = raw
        self.faults: list[Fault] = []
        # After a fault, parts of an entry without its beginning are no news: so many messages there were then.
        self.broken_at = -1
        # Flags in comments that junk cut off from their message: "fuzzy" may be one of them.
        self.torn: frozenset[str] = frozenset()
        self.spoiled_header = False
        self.has_conflict_end = True
        # Whether comments need a look although they seem plain.
        self.careful = _JOINED.search(raw) is not None

    def run(self) -> None:
        """Read the whole file."""
        raw, size, position, line, counted = self.raw, len(self.raw), 0, 1, 0
        catalog, append = self.catalog, self.catalog.messages.append
        while position < size:
            lead = parts = LIVE.match(raw, position)
            assert lead is not None  # all of it is optional
            assert parts is not None
            _, flags, odd, context, contexts, _, msgid, msgids, plural, plurals, text, texts, forms = lead.groups()
            if (lead.lastindex or 0) <= ODD:
                parts = OBSOLETE.match(raw, lead.end())
                if parts is None or parts.lastindex == START:
                    position = self.pass_junk(lead)
                    continue
                context, contexts, _, msgid, msgids, plural, plurals, text, texts, forms = parts.groups()[ODD:]
            position = parts.end()
            here = parts.start(MARK)
            # Of the two groups of a part one is None; both are, where there is no such part.
            if here < 0 or (parts.lastindex or 0) < TEXT or (forms is None) is not (plural is plurals):
                self.reject(lead, parts)
                continue
            line += raw.count(b"\n", counted, here)
            counted = here
            try:
                message = Message(
                    catalog,
                    None if context is contexts else _read(context, contexts),
                    read_strings(msgids) if msgid is None else msgid.decode("utf-8", "replace"),
                    None if plural is plurals else _read(plural, plurals),
                    _read_forms(texts, forms) if text is None else (text.decode("utf-8", "replace"),),
                    read_flags(flags) if odd is None and not self.careful else self.find_flags(lead, parts),
                    parts is not lead,
                    line,
                    lead.start(START),
                    position,
                )
            except ValueError:
                self.reject(lead, parts)
            else:
                append(message)

    def find_flags(self, lead: re.Match[bytes], parts: re.Match[bytes]) -> frozenset[str]:
        """The flags of an entry with odd comments, or with comments that junk cut off from it."""
        comments = COMMENTS.match(self.raw, lead.start(START))
        assert comments is not None  # there may be none
        for fault in find_comment_faults(comments[0], comments.start(), obsolete=parts is not lead):
            self.report(fault)
        torn, self.torn = self.torn, frozenset()
        return torn | _read_flag_lines(comments[0])

    def reject(self, lead: re.Match[bytes], parts: re.Match[bytes]) -> None:
        """Say why an entry makes no message, unless what comes before or after it says it."""
        if parts[MARK] is None:
            self.torn = frozenset()
            if self.is_broken():
                return
        if parts[MARK] is None and find_strings(parts, CONTEXT) is None:
            self.spoil(lead.start(), parts.end(), damaging=True)
        elif (parts.lastindex or 0) < TEXT and is_junk(self.raw, parts.end()):
            self.broken_at = -1
            return
        self.report(explain_entry(parts))
        self.broken_at = len(self.catalog.messages)

    def is_broken(self) -> bool:
        """Whether no message was read since the last fault."""
        return self.broken_at == len(self.catalog.messages)

    def pass_junk(self, lead: re.Match[bytes]) -> int:
        """Say what is wrong with a line that is no part of an entry, and where to go on.

        Args:
            lead: the comments before it.
        """
        raw, start = self.raw, lead.end()
        domain = DOMAIN.match(raw, start)
        if start == len(raw) or domain is not None:
            return start if domain is None else domain.end()
        comments = raw[lead.start(START) : start]
        self.torn |= _read_flag_lines(comments)
        self.careful = True
        line_end = raw.find(b"\n", start)
        end = len(raw) if line_end < 0 else line_end
        conflict = _CONFLICT_START.match(raw, start)
        broken = self.is_broken()
        if not comments:
            # A quote too many or too few on the next line: it may be a line of the message before.
            odd_quotes = raw.count(b'"', start, end) % 2 == 1 and not raw.startswith((b"msgctxt", b"msgid"), start)
            self.spoil(lead.start(), start, damaging=conflict is not None or odd_quotes)
        if conflict is not None or not broken:
            same_line = b"\n" not in raw[lead.start() : start] and lead.start() > 0
            self.report(explain_junk(raw, start, end, same_line=same_line))
        self.broken_at = len(self.catalog.messages)
        return end if conflict is None else self.find_conflict_end(end)

    def spoil(self, before: int, start: int, *, damaging: bool) -> None:
        """Take back the message before if what stands at `start` was part of it.

        Args:
            before: where the thing before ends.
            start: where this one begins.
            damaging: whether it may be part of a message that ends on the line before.
        """
        messages = self.catalog.messages
        if not messages or messages[-1].end != before:
            return
        between = self.raw[before:start]
        near = damaging and _BLANK_LINE.search(between) is None
        if near or b"\n" not in between or self.raw.startswith(b'"', start):
            if is_header(messages[-1]):
                self.spoiled_header = True
            else:
                messages.pop()

    def find_conflict_end(self, position: int) -> int:
        """The end of a merge conflict that begins before `position`; `position` if it has none."""
        found = _CONFLICT_END.search(self.raw, position) if self.has_conflict_end else None
        self.has_conflict_end = found is not None
        return position if found is None else found.end()

    def report(self, fault: Fault) -> None:
        """Keep a fault, up to a limit."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(fault)
        elif len(self.faults) == MOST_FAULTS:
            self.faults.append(Fault("syntax-error", "too-many", fault.start, fault.end, {"count": str(MOST_FAULTS)}))

    def find_lost_header_lines(self) -> list[str]:
        """Lines of a spoiled header that did not get into its text."""
        header = next((message for message in self.catalog.messages if is_header(message)), None)
        if header is None or not self.spoiled_header:
            return []
        blank = _BLANK_LINE.search(self.raw, header.end)
        rest = self.raw[header.end : blank.start() if blank else None]
        return _HEADER_LINE.findall(rest.decode("utf-8", "replace"))


@lru_cache(maxsize=1024)
def read_flags(line: bytes | None) -> frozenset[str]:
    """The flags of a line of flags without its marker; most catalogs have a handful of different ones."""
    return frozenset(flag.decode("utf-8", "replace") for flag in _FLAG.findall(line or b""))


def _read_flag_lines(comments: bytes) -> frozenset[str]:
    """The flags in comments of any kind."""
    return read_flags(b" ".join(_FLAGS.findall(comments)) if comments else b"")


def _read(simple: bytes | None, strings: bytes) -> str:
    return read_strings(strings) if simple is None else simple.decode("utf-8", "replace")


def _read_forms(strings: bytes | None, forms: bytes) -> tuple[str, ...]:
    """The plural forms, or the one text of a message without plural."""
    if strings is not None:
        return (read_strings(strings),)
    texts = []
    for number, (_, index, start, end) in enumerate(find_forms(forms)):
        if index != b"%d" % number and (index.lstrip(b"0") or b"0") != b"%d" % number:
            raise ValueError(index)
        texts.append(read_strings(forms[start:end]))
    return tuple(texts)
