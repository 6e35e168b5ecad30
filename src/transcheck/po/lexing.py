r"""The grammar of a PO file as regular expressions: an entry, the strings in it, the escapes in those.

Everything here works on UTF-8 bytes: a byte below 0x80 is that ASCII character and nothing else, so structure is
found without decoding, offsets are exact places in the file, and only texts are decoded. All repeats are possessive:
no input makes them go back over more than a constant number of bytes. A group is repeated in an atomic group,
`(?>(?:...)*)`: Python before 3.11.5 misreads `(?:...)*+`.

An entry is whatever there is of comments, msgctxt, msgid, msgid_plural and msgstr, in this order. A good message is an
entry that has what it needs; what is wrong with another one follows from the parts it lacks.
"""

import re
from collections.abc import Iterator

# The blanks of GNU gettext's lexer; NUL, U+0085, U+2028 and no-break spaces are not among them.
_BLANKS = rb"[ \t\r\f\v]*+"
_BLANK_LINES = rb"[ \t\r\n\f\v]*+"
# Between the parts of an obsolete message every line begins with "#~".
_OBSOLETE_GAP = _BLANKS + rb"(?>(?:\n" + _BLANK_LINES + rb"\#~(?!\|)" + _BLANKS + rb")*)"
# A backslash at the end of a line joins it with the next one, as gettext has it.
_STRING = rb'"[^"\\\n]*+(?>(?:\\[\s\S][^"\\\n]*+)*)"'
_STRINGS = _STRING + rb"(?>(?:GAP" + _STRING + rb")*)"
# Most texts are one string without escapes: its inside is the first group, any other text with its quotes the second.
_FIELD = rb'(?:"([^"\\\n]*+)"(?!GAP")|(' + _STRINGS + rb"))"
_FORM = rb"\[GAP[0-9]++GAP\]GAP" + _STRINGS

# The groups of an entry. START is empty: where the comments begin. FLAGS is the line of flags, without "#,", and ODD
# there (and empty) where a look at the comments must tell more. MARK is empty: where "msgid" stands.
START, FLAGS, ODD, CONTEXT, MARK, ID, PLURAL, TEXT, FORMS = 1, 2, 3, 4, 6, 7, 9, 11, 13
_PARTS = rb"""
    (?: msgctxt (?![\w$]) GAP FIELD )?
    (?: GAP () msgid (?![\w$]) GAP FIELD )?
    (?: GAP msgid_plural (?![\w$]) GAP FIELD )?
    (?: GAP msgstr (?![\w$]) GAP (?: FIELD | (FORM (?>(?:GAP msgstr GAP FORM)*)) ) )?
"""


def _entry(start: bytes, gap: bytes) -> re.Pattern[bytes]:
    pattern = start + _PARTS.replace(b"FIELD", _FIELD).replace(b"FORM", _FORM).replace(b"GAP", gap)
    return re.compile(pattern, re.VERBOSE)


_REST = rb"[^\n]*+(?>(?:\n" + _BLANK_LINES + rb")?)"
# A line "#~" with nothing or with a comment after it is a comment.
_COMMENT = rb"\#(?!~" + _BLANKS + rb"[^\s\#|])" + _REST
COMMENTS = re.compile(rb"(?>(?:" + _COMMENT.replace(rb"\#", b"#") + rb")*)")
# Comments come with their one line of flags last, as gettext writes them, or are odd.
_LEAD = (
    rb"()(?>(?:\#(?![,~|=!])"
    + _REST
    + rb")*)(?:\#,([^\n]*+)(?>(?:\n"
    + _BLANK_LINES
    + rb")?))?(?:()(?>(?:"
    + _COMMENT
    + rb")+))?"
)
LIVE = _entry(_BLANK_LINES + _LEAD, _BLANK_LINES)
# An obsolete entry stands where LIVE ends after the comments.
OBSOLETE = _entry(rb"()(?:(?!)()())?\#~" + _BLANKS, _OBSOLETE_GAP)
PREVIOUS = _entry(rb"()(?:(?!)()())?", _BLANK_LINES)
DOMAIN = re.compile(rb"domain(?![\w$])" + _BLANK_LINES + _STRING)

_ANY_GAP = rb"(?>(?:[ \t\r\n\f\v]|\#~)*)"
_FORM_PARTS = re.compile((rb"\[GAP([0-9]++)GAP\]GAP(" + _STRINGS + rb")").replace(b"GAP", _ANY_GAP))
# One string; what stands between two of them (blanks, line ends, "#~") says nothing.
_PIECE = re.compile(rb'"([^"\\\n]*+(?>(?:\\[\s\S][^"\\\n]*+)*))"')
# Neighbouring bytes written as numbers belong together: they may be one character.
_ESCAPE = re.compile(rb"(?>(?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]++)+)|\\([\s\S])")
_NUMBER = re.compile(rb"\\(?:([0-7]++)|x([0-9A-Fa-f]++))")
_ESCAPED = {
    ord("n"): b"\n",
    ord("t"): b"\t",
    ord("b"): b"\b",
    ord("r"): b"\r",
    ord("f"): b"\f",
    ord("v"): b"\v",
    ord("a"): b"\a",
    ord("\\"): b"\\",
    ord('"'): b'"',
    ord("\n"): b"",
}
_BACKSLASH = ord("\\")


class InvalidEscapeError(ValueError):
    """A backslash before something that gettext does not know; `offset` is its place in the strings."""

    def __init__(self, offset: int, escape: bytes) -> None:
        super().__init__(escape)
        self.offset = offset
        self.escape = escape


def read_strings(strings: bytes) -> str:
    """The text of one or more quoted strings: joined, unescaped and decoded; bytes that are no UTF-8 become U+FFFD.

    Raises:
        InvalidEscapeError: an escape that gettext does not know.
    """
    if _BACKSLASH not in strings:
        if strings.count(b'"') == 2:
            return strings[1:-1].decode("utf-8", "replace")
        return b"".join(strings.split(b'"')[1::2]).decode("utf-8", "replace")
    if 0 not in strings and 1 not in strings:
        # The four escapes that make up nearly all; backslashes and quotes wait behind bytes that do not occur.
        hidden = strings.replace(b"\\\\", b"\0").replace(b'\\"', b"\1")
        joined = b"".join(hidden.split(b'"')[1::2]).replace(b"\\n", b"\n").replace(b"\\t", b"\t")
        if _BACKSLASH not in joined:
            return joined.replace(b"\1", b'"').replace(b"\0", b"\\").decode("utf-8", "replace")
    return b"".join(value for _, _, value in find_runs(strings)).decode("utf-8", "replace")


def find_strings(entry: re.Match[bytes], group: int) -> tuple[int, int] | None:
    """Where the strings of a part are, with their quotes; None where the entry has no such part.

    Args:
        entry: the entry.
        group: CONTEXT, ID, PLURAL or TEXT.
    """
    start, end = entry.span(group)
    if start >= 0:
        return start - 1, end + 1
    return entry.span(group + 1) if entry.start(group + 1) >= 0 else None


def find_forms(forms: bytes) -> Iterator[tuple[int, bytes, int, int]]:
    """The plural forms in group FORMS: (offset of the index, index, start and end of the strings)."""
    for match in _FORM_PARTS.finditer(forms):
        yield match.start(1), match[1], *match.span(2)


def find_runs(strings: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The strings cut into runs: (start, end, the bytes they stand for); an escape is a run of its own.

    Raises:
        InvalidEscapeError: an escape that gettext does not know.
    """
    for piece in _PIECE.finditer(strings):
        start, end = piece.span(1)
        for escape in _ESCAPE.finditer(strings, start, end):
            if escape.start() > start:
                yield start, escape.start(), strings[start : escape.start()]
            yield *escape.span(), _unescape(escape)
            start = escape.end()
        if end > start or end == piece.start(1):
            yield start, end, strings[start:end]


def _unescape(escape: re.Match[bytes]) -> bytes:
    character = escape[1]
    if character is None:
        numbers = _NUMBER.findall(escape[0])
        return bytes(int(octal, 8) & 0xFF if octal else int(digits[-2:], 16) for octal, digits in numbers)
    value = _ESCAPED.get(character[0])
    if value is None:
        raise InvalidEscapeError(escape.start(), escape[0])
    return value
