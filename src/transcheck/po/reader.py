"""Bytes to a catalog: a state machine over statements that says what it expected and goes on at the next message."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from transcheck.model import Catalog, Message, Problem
from transcheck.po.decode import decode
from transcheck.po.layout import PoLayout
from transcheck.po.lexing import STATEMENT, InvalidEscapeError, read_strings
from transcheck.po.plural import PluralRule, parse_plural_forms

# What may follow what: state -> word -> next state. A word is a keyword, with "[" where an index follows.
_START: dict[str, str] = {"msgctxt": "context", "msgid": "id", "domain": "start"}
_NEXT: dict[str, dict[str, str]] = {
    "start": _START,
    "context": {"msgid": "id"},
    "id": {"msgid_plural": "plural", "msgstr": "done"},
    "plural": {"msgstr[": "forms"},
    "forms": {**_START, "msgstr[": "forms"},
    "done": _START,
    # After an error: what cannot begin a message is skipped.
    "skip": _START,
}
# One catalog gets this many problems at most: a file that is no catalog should not drown the others.
_MAX_PROBLEMS = 100


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
        catalog = Catalog(shown, layout)
        params = {"reason": (error.strerror or type(error).__name__).lower()}
        catalog.problems.append(Problem("syntax-error", "unreadable", params, layout.location(0, 0)))
        return catalog
    return read_catalog(data, shown)


def read_catalog(data: bytes, path: str) -> Catalog:
    """Read a catalog.

    Args:
        data: a PO file; any bytes.
        path: the path that findings carry.

    Returns:
        All messages that could be read, and a problem for each place that could not.
    """
    decoded = decode(data)
    raw = decoded.raw if b"\n" in decoded.raw else decoded.raw.replace(b"\r", b"\n")
    layout = PoLayout(raw, path)
    catalog = Catalog(path, layout, charset=decoded.charset)
    for rule, message_id, params, start, end in decoded.problems:
        catalog.problems.append(Problem(rule, message_id, params, layout.location(start, end)))
    with _no_cycles():
        _Machine(catalog, layout).run()
    _adopt_header(catalog)
    return catalog


@contextmanager
def _no_cycles() -> Iterator[None]:
    """Keep the collector of cycles from walking the messages again and again while they are made."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class _Machine:
    """The message being read and where we are in it."""

    def __init__(self, catalog: Catalog, layout: PoLayout) -> None:
        self.catalog = catalog
        self.layout = layout
        self.state = "start"
        self.fields: dict[str, str] = {}
        self.forms: list[str] = []
        self.flags: frozenset[str] = frozenset()
        self.obsolete = False
        self.line = self.begin = self.end = 0
        self.known_flags: dict[bytes, frozenset[str]] = {}

    def run(self) -> None:
        """Read the whole file."""
        raw = self.layout.raw
        line, counted = 1, 0
        for match in STATEMENT.finditer(raw):
            comments, keyword, index, strings, old_keyword, old_index, old_strings, junk = match.groups()
            if comments and self.state != "skip":
                self.close(match.start(1), "comment")
            if junk is not None:
                self.junk(match)
                continue
            obsolete = old_keyword is not None
            if obsolete:
                keyword, index, strings = old_keyword, old_index, old_strings
            if keyword is None:
                continue
            word = keyword.decode() if index is None else keyword.decode() + "["
            state = _NEXT[self.state].get(word)
            if state is None:
                self.unexpected(match, word)
                continue
            try:
                text = read_strings(strings)
            except InvalidEscapeError as error:
                start = match.start(7 if obsolete else 4) + error.offset
                self.fail(
                    "bad-escape", {"found": error.escape.decode("utf-8", "replace")}, start, start + len(error.escape)
                )
                continue
            if word in _START and self.state != "context":
                self.close(match.start(), word)
                if word == "domain":
                    continue
                self.begin = match.start(1)
                self.flags = self.read_flags(comments)
                self.obsolete = obsolete
            if word == "msgid":
                here = match.start(5 if obsolete else 2)
                line += raw.count(b"\n", counted, here)
                counted = here
                self.line = line
            if keyword == b"msgstr":
                self.forms.append(text)
            else:
                self.fields[word] = text
            self.end = match.end()
            self.state = state
        self.close(len(raw), "end of file")

    def read_flags(self, comments: bytes) -> frozenset[str]:
        """The flags in the comments of a message."""
        if b"#," not in comments and b"#=" not in comments:
            return frozenset()
        known = self.known_flags.get(comments)
        if known is None:
            lines = [line.lstrip() for line in comments.split(b"\n")]
            joined = b",".join(line[2:] for line in lines if line[:2] in (b"#,", b"#="))
            flags = (flag.strip().decode("utf-8", "replace") for flag in joined.split(b","))
            known = frozenset(flag for flag in flags if flag)
        return known

    def close(self, offset: int, word: str) -> None:
        """End the open message; it is complete or it is a problem."""
        if self.state in {"done", "forms"}:
            message = Message(
                self.catalog,
                self.fields.get("msgctxt"),
                self.fields["msgid"],
                self.fields.get("msgid_plural"),
                tuple(self.forms),
                self.flags,
                self.obsolete,
                self.line,
                self.begin,
                self.end,
            )
            if (
                message.msgid == ""
                and message.msgctxt is None
                and self.catalog.header_message is None
                and not self.obsolete
            ):
                self.catalog.header_message = message
            else:
                self.catalog.messages.append(message)
        elif self.state in {"context", "id", "plural"}:
            self.fail("unexpected", {"found": word, "expected": ", ".join(_NEXT[self.state])}, offset, offset)
            return
        self.fields = {}
        self.forms = []
        self.state = "start"

    def unexpected(self, match: re.Match[bytes], word: str) -> None:
        """A statement that cannot stand here."""
        if self.state == "skip":
            return
        start = match.start(2) if match.start(2) >= 0 else match.start(5)
        self.fail("unexpected", {"found": word, "expected": ", ".join(_NEXT[self.state])}, start, start + len(word))

    def junk(self, match: re.Match[bytes]) -> None:
        """A line that is no statement."""
        start, end = match.span(8)
        found = self.layout.raw[start : min(end, start + 40)].decode("utf-8", "replace").strip()
        if self.state == "skip":
            return
        if self.state in {"done", "forms"} and b"\n" in self.layout.raw[self.end : start] and not found.count('"'):
            self.close(start, found)
        self.fail("unexpected", {"found": found, "expected": ", ".join(_NEXT[self.state])}, start, end)

    def fail(self, message_id: str, params: dict[str, str], start: int, end: int) -> None:
        """Report a problem and drop the open message."""
        if len(self.catalog.problems) < _MAX_PROBLEMS:
            self.catalog.problems.append(Problem("syntax-error", message_id, params, self.layout.location(start, end)))
        self.fields = {}
        self.forms = []
        self.state = "skip"


def _adopt_header(catalog: Catalog) -> None:
    header = catalog.header_message
    if header is None:
        return
    for line in header.msgstr.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            catalog.header.setdefault(name.strip(), value.strip())
    rule = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if isinstance(rule, PluralRule):
        catalog.singular_forms = rule.singular_forms
