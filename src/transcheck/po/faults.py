"""What is wrong with a place in a file, and what was expected there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from transcheck.po.lexing import (
    CONTEXT,
    FORMS,
    ID,
    LIVE,
    MARK,
    ODD,
    PLURAL,
    PREVIOUS,
    START,
    TEXT,
    InvalidEscapeError,
    find_forms,
    find_runs,
    find_strings,
)

_KEYWORDS = ("msgctxt", "msgid", "msgid_plural", "msgstr", "domain")
_WORD = re.compile(rb"([A-Za-z_][\w$]*+)[ \t\r\f\v]*+(?>(?:\[([^\]\n\"]*+)\][ \t\r\f\v]*+)?)")
_CLOSED = re.compile(rb'"[^"\\\n]*+(?>(?:\\[\s\S][^"\\\n]*+)*)"[ \t\r\f\v]*+')
_CONFLICT = re.compile(rb"(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|\Z)")
_COMMENT_LINE = re.compile(rb"[ \t\r\n\f\v]*+(?:#~[ \t\r\f\v]*+)?(#[^\n]*+)\n?")
_LONGEST_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem whose place is `[start, end)` in the bytes of the layout."""

    rule: str
    message_id: str
    start: int
    end: int
    params: dict[str, str] = field(default_factory=dict)


def quote(raw: bytes) -> str:
    """Some bytes as a finding shows them: the beginning, on one line, control characters as numbers."""
    text = raw[: _LONGEST_QUOTE * 4].decode("utf-8", "replace").strip()
    short = text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE] + "…"
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in short)


def explain_entry(entry: re.Match[bytes]) -> Fault:
    """Why the parts of an entry make no message.

    Args:
        entry: an entry with a part that is missing, that cannot stand there or that cannot be read.
    """
    context, msgid, plural, text = (find_strings(entry, group) for group in (CONTEXT, ID, PLURAL, TEXT))
    if msgid is None:
        return _stray(entry) if context is None else _missing(entry, "msgid", "msgctxt", context[1])
    if plural is None and entry[FORMS] is not None:
        return _missing(entry, "msgid_plural", "msgid", msgid[1])
    if plural is None and text is None:
        return _missing(entry, "msgstr", "msgid", msgid[1])
    if plural is not None and entry[FORMS] is None:
        return _missing(entry, "msgstr[0]", "msgid_plural", plural[1])
    return next(_find_unreadable(entry))


def _missing(entry: re.Match[bytes], expected: str, after: str, end: int) -> Fault:
    start = entry.string.rfind(b"msgctxt", 0, end) if after == "msgctxt" else entry.start(MARK)
    return Fault("syntax-error", "missing", start, end, {"expected": expected, "after": after})


def _stray(entry: re.Match[bytes]) -> Fault:
    plural = find_strings(entry, PLURAL)
    first = plural or find_strings(entry, TEXT) or entry.span(FORMS)
    word = b"msgstr" if plural is None else b"msgid_plural"
    start = entry.string.rfind(word, entry.start(), first[0])
    return Fault("syntax-error", "stray", start, start + len(word), {"found": word.decode(), "expected": "msgid"})


def _find_unreadable(entry: re.Match[bytes]) -> Iterator[Fault]:
    places = [place for group in (CONTEXT, ID, PLURAL, TEXT) if (place := find_strings(entry, group)) is not None]
    if entry[FORMS] is not None:
        base = entry.start(FORMS)
        for number, (offset, index, start, end) in enumerate(find_forms(entry[FORMS])):
            places.append((base + start, base + end))
            if (index.lstrip(b"0") or b"0") != b"%d" % number:
                params = {"expected": f"msgstr[{number}]", "found": f"msgstr[{quote(index)}]"}
                yield Fault("syntax-error", "form-index", base + offset, base + offset + len(index), params)
                return
    for place in places:
        try:
            for _ in find_runs(entry.string[slice(*place)]):
                pass
        except InvalidEscapeError as error:
            start = place[0] + error.offset
            yield Fault("syntax-error", "escape", start, start + len(error.escape), {"found": quote(error.escape)})


def explain_junk(raw: bytes, start: int, end: int, *, same_line: bool) -> Fault:
    """Why a line cannot be read.

    Args:
        raw: the file.
        start: where the line, or the part of it that cannot be read, begins; no blank.
        end: where the line ends.
        same_line: whether something that could be read stands before it on its line.
    """
    line = raw[start:end]
    if _CONFLICT.match(line):
        return Fault("syntax-error", "conflict", start, end)
    found = {"found": quote(line)}
    if same_line:
        return Fault("syntax-error", "after-text", start, end, found)
    word = _WORD.match(line)
    inside = word.end() if word else 0
    if line[inside : inside + 1] == b'"':
        closed = _CLOSED.match(raw, start + inside)
        if closed is None:
            return Fault("syntax-error", "unterminated", start + inside, end)
        if word is None:
            return Fault("syntax-error", "text-without-keyword", start, end, found)
    if word is None:
        return Fault("syntax-error", "unexpected", start, end, found)
    name = word[1].decode()
    if name not in _KEYWORDS:
        return Fault("syntax-error", "keyword", start, start + len(word[1]), {"found": quote(word[1])})
    if word[2] is not None and not word[2].strip().isdigit():
        return Fault("syntax-error", "index", *_shift(word.span(2), start), {"found": quote(word[2])})
    return Fault("syntax-error", "no-text", start, end, {"after": name, **found})


def find_comment_faults(comments: bytes, start: int, *, obsolete: bool) -> Iterator[Fault]:
    """What is wrong with the comments of an entry: previous fields, lines joined by a backslash.

    Args:
        comments: the comment lines.
        start: where they begin.
        obsolete: whether the entry is.
    """
    previous: list[tuple[int, bytes]] = []
    marker = b"#~|" if obsolete else b"#|"
    for line in _COMMENT_LINE.finditer(comments):
        text = line[1]
        offset = start + line.start(1)
        if text.startswith((b"#|", b"#~|")):
            if not text.startswith(marker):
                yield Fault("syntax-error", "obsolete", offset, offset + len(text), {"expected": marker.decode()})
            previous.append((offset, text[text.index(b"|") + 1 :]))
        elif previous and not text.startswith(b"#~"):
            yield Fault("syntax-error", "comment-after-previous", offset, offset + len(text))
        if line[1].endswith(b"\\") and not comments.startswith((b"#", b" ", b"\t"), line.end()):
            place = offset + len(text) - 1
            yield Fault("syntax-error", "joined-comment", place, place + 1)
    if previous:
        yield from _explain_previous(previous)


def _explain_previous(lines: list[tuple[int, bytes]]) -> Iterator[Fault]:
    joined = b"\n".join(text for _, text in lines).rstrip(b" \t\r\n\f\v\0")
    lead = len(joined) - len(joined.lstrip(b" \t\r\n\f\v"))
    entry = PREVIOUS.match(joined, lead)
    assert entry is not None  # every part is optional
    good = find_strings(entry, TEXT) is None and entry[FORMS] is None and (entry[MARK] is not None or not joined)
    if good and entry.end() == len(joined):
        return
    place = entry.end() if entry.end() < len(joined) else 0
    position = 0
    for offset, text in lines:
        if place <= position + len(text):
            found = {"found": quote(text)}
            yield Fault("syntax-error", "previous", offset, offset + len(text), found)
            return
        position += len(text) + 1


def _shift(span: tuple[int, int], base: int) -> tuple[int, int]:
    return span[0] + base, span[1] + base


def is_junk(raw: bytes, position: int) -> bool:
    """Whether something that is no entry, comment or end of file comes next, blanks aside."""
    lead = LIVE.match(raw, position)
    assert lead is not None  # all of it is optional
    nothing = (lead.lastindex or 0) <= ODD and lead.end() == lead.start(START)
    return nothing and lead.end() < len(raw) and not raw.startswith(b"#~", lead.end())
