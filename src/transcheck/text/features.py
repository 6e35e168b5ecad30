"""What is in a text, as cheap flags: rules that need a thing are handed only texts that have it."""

import re
from collections.abc import Sequence
from enum import IntFlag
from functools import reduce
from operator import or_


class Feature(IntFlag):
    """Things found anywhere in a message's source or target texts. ANY asks for nothing.

    CASELESS: a letter of a script without capitals. NAME: what may hold a name of the world, a capital letter that is
    not the first letter of its text, or a caseless one. LIST: a character that parts the members of a list. FORMAT: the message has a flag for a format (`c-format`).
    """

    ANY = 0
    DIGIT = 1 << 0
    PERCENT = 1 << 1
    NEWLINE = 1 << 2
    TAB = 1 << 3
    BRACE = 1 << 4
    TAG = 1 << 5
    AMPERSAND = 1 << 6
    URL = 1 << 7
    NON_ASCII = 1 << 8
    LETTER = 1 << 9
    BLANK_EDGE = 1 << 10
    BACKSLASH = 1 << 11
    DOLLAR = 1 << 12
    AT = 1 << 13
    CONTROL = 1 << 14
    CAPITALS = 1 << 15
    BACKTICK = 1 << 16
    BRACKET = 1 << 17
    UNDERSCORE = 1 << 18
    SLASH = 1 << 19
    COLON = 1 << 20
    HYPHEN = 1 << 21
    ASTERISK = 1 << 22
    QUOTE = 1 << 23
    SPACES = 1 << 24
    PUNCTUATION_END = 1 << 25
    WORDS = 1 << 26
    PARENTHESIS = 1 << 27
    HASH = 1 << 28
    TILDE = 1 << 29
    CASELESS = 1 << 30
    NAME = 1 << 31
    FORMAT = 1 << 32
    BAR = 1 << 33
    LIST = 1 << 34


_CHARACTERS = {
    "%": Feature.PERCENT,
    "\n": Feature.NEWLINE,
    "\t": Feature.TAB,
    "{": Feature.BRACE,
    "<": Feature.TAG,
    "&": Feature.AMPERSAND,
    "\\": Feature.BACKSLASH,
    "$": Feature.DOLLAR,
    "@": Feature.AT,
    "`": Feature.BACKTICK,
    "[": Feature.BRACKET,
    "_": Feature.UNDERSCORE,
    "/": Feature.SLASH,
    ":": Feature.COLON,
    "-": Feature.HYPHEN,
    "*": Feature.ASTERISK,
    '"': Feature.QUOTE,
    "#": Feature.HASH,
    "|": Feature.BAR,
    **dict.fromkeys(",;•、،؛；：·", Feature.LIST),
    "~": Feature.TILDE,
    " ": Feature.WORDS,
    "(": Feature.PARENTHESIS,
    ")": Feature.PARENTHESIS,
}
# Control characters but tab and line feed; invisible format characters; the byte order mark; U+FFFD and its kin.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]"
)
# Scripts with capitals only: runs of other letters are many and cost the most.
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-ЯԱ-ՖႠ-ჅḀ-ỿ]{2}")
# A capital after the first letter; letters of scripts with capitals only matter here, the others are names at once.
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯԱ-ՖႠ-ჅḀ-Ỿ]")
_CAPITALS_BIT = int(Feature.CAPITALS)
_NAME_BIT = int(Feature.NAME)
_UPPER = 1 << 40  # internal: an upper-case letter is there, so two in a row may be


class _Table(dict[str, int]):
    """Character -> bits, filled as characters are met: a memo of a pure function."""

    def __missing__(self, character: str) -> int:
        bits = int(_CHARACTERS.get(character, 0))
        if not character.isascii():
            bits |= Feature.NON_ASCII
        if character.isalpha():
            bits |= Feature.LETTER
            if character.isupper():
                bits |= _UPPER
            elif not character.islower():
                bits |= Feature.CASELESS | Feature.NAME
        elif character.isdecimal() or character.isdigit():
            bits |= Feature.DIGIT
        elif _CONTROL.match(character):
            bits |= Feature.CONTROL
        self[character] = bits = int(bits)
        return bits


_BITS = _Table()


def find_features(texts: Sequence[str]) -> int:
    """The features of a message's texts taken together, as the bits of `Feature`."""
    joined = "".join(texts)
    bits = reduce(or_, map(_BITS.__getitem__, set(joined)), 0)
    if bits & _UPPER:
        bits &= ~_UPPER
        if has_capitals(joined):
            bits |= _CAPITALS_BIT
        if not bits & _NAME_BIT and any(map(_has_inner_capital, texts)):
            bits |= _NAME_BIT
    if "://" in joined or "www." in joined:
        bits |= 1 << 7
    if "  " in joined:
        bits |= 1 << 24
    for text in texts:
        if text:
            last = text[-1]
            if last.isspace() or text[0].isspace():
                bits |= 1 << 10
                last = text.rstrip()[-1:]
            if not last.isalnum():
                bits |= 1 << 25
    return bits


def _has_inner_capital(text: str) -> bool:
    first = _LETTER.search(text)
    return first is not None and _CAPITAL.search(text, first.end()) is not None


def has_capitals(text: str) -> bool:
    """Whether two upper-case letters stand together, as in an acronym."""
    return any(match.group().isupper() for match in _CAPITALS.finditer(text))
