"""The grammar of a PO file as two regular expressions: statements, and the strings inside them.

Everything here works on UTF-8 bytes: a byte below 0x80 is that ASCII character and nothing else, so structure is
found without decoding, offsets are exact places in the file, and only texts are decoded. The repeats are possessive:
no input makes them go back more than a constant number of times.
"""

import re
from collections.abc import Iterator

# Blanks are those of GNU gettext's lexer; NUL, U+0085, U+2028 and no-break spaces are not among them.
_STRING = rb'"[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+"'
_KEYWORD = rb"(msgid|msgstr|msgctxt|msgid_plural|domain)(?![\w$])"
_INDEX = rb"(?:\[[ \t\r\f\v]*+(\d++)[ \t\r\f\v]*+\][ \t\r\f\v]*+)?+"

STATEMENT = re.compile(
    rb"""
    [ \t\r\n\f\v]*+
    # 1: comment lines; "#~" is one only where nothing but a comment follows it
    ((?:\#(?!~[ \t\r\f\v]*+[^\s\#|])[^\n]*+(?:\n[ \t\r\n\f\v]*+)?+)*+)
    (?:
        # 2 keyword, 3 index, 4 strings
        KEYWORD [ \t\r\n\f\v]*+ INDEX [ \t\r\n\f\v]*+ (STRING(?:[ \t\r\n\f\v]*+STRING)*+)
        # the same in an obsolete message, where every line begins with "#~": 5, 6, 7
      | \#~[ \t\r\f\v]*+ KEYWORD GAP INDEX GAP (STRING(?:GAP STRING)*+)
        # 8: the rest of a line that is none of these
      | ([^\n]++)
    )?+
    """.replace(b"KEYWORD", _KEYWORD)
    .replace(b"INDEX", _INDEX)
    .replace(b"STRING", _STRING)
    .replace(b"GAP", rb"[ \t\r\f\v]*+(?:\n[ \t\r\n\f\v]*+\#~[ \t\r\f\v]*+)*+"),
    re.VERBOSE,
)

# One string; the text between two of them (blanks, line ends, "#~") says nothing.
_PIECE = re.compile(rb'"([^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+)"')
# Neighbouring bytes written as numbers belong together: they may be one character.
_ESCAPE = re.compile(rb"(?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]+)+|\\(.)", re.DOTALL)
_NUMBER = re.compile(rb"\\(?:([0-7]+)|x([0-9A-Fa-f]+))")
_ESCAPED = {
    b"n": b"\n",
    b"t": b"\t",
    b"b": b"\b",
    b"r": b"\r",
    b"f": b"\f",
    b"v": b"\v",
    b"a": b"\a",
    b"\\": b"\\",
    b'"': b'"',
}


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
    if b"\\" not in strings:
        if strings.find(b'"', 1) == len(strings) - 1:
            return strings[1:-1].decode("utf-8", "replace")
        return b"".join(strings.split(b'"')[1::2]).decode("utf-8", "replace")
    if b"\\\\" not in strings and b'\\"' not in strings:
        joined = b"".join(strings.split(b'"')[1::2]).replace(b"\\n", b"\n")
        if b"\\" not in joined:
            return joined.decode("utf-8", "replace")
    return b"".join(value for _, _, value in find_runs(strings)).decode("utf-8", "replace")


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
            yield escape.start(), escape.end(), _unescape(escape)
            start = escape.end()
        if end > start or piece.end(1) == piece.start(1):
            yield start, end, strings[start:end]


def _unescape(escape: re.Match[bytes]) -> bytes:
    character = escape.group(1)
    if character is None:
        numbers = _NUMBER.findall(escape.group())
        return bytes(int(octal, 8) & 0xFF if octal else int(digits[-2:], 16) for octal, digits in numbers)
    if character in _ESCAPED:
        return _ESCAPED[character]
    raise InvalidEscapeError(escape.start(), escape.group())
