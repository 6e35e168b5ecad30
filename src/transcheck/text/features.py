"""What is in a text, as cheap flags: rules that need a thing are handed only texts that have it."""

import re
from enum import IntFlag


class Feature(IntFlag):
    """Things found anywhere in a message's source or target texts. ANY asks for nothing."""

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


_CHARACTERS = (
    ("%", Feature.PERCENT),
    ("\n", Feature.NEWLINE),
    ("\t", Feature.TAB),
    ("{", Feature.BRACE),
    ("<", Feature.TAG),
    ("&", Feature.AMPERSAND),
    ("://", Feature.URL),
    ("www.", Feature.URL),
    ("\\", Feature.BACKSLASH),
    ("$", Feature.DOLLAR),
    ("@", Feature.AT),
    ("`", Feature.BACKTICK),
    ("[", Feature.BRACKET),
    ("_", Feature.UNDERSCORE),
    ("/", Feature.SLASH),
    (":", Feature.COLON),
    ("-", Feature.HYPHEN),
    ("*", Feature.ASTERISK),
    ('"', Feature.QUOTE),
    ("  ", Feature.SPACES),
    (" ", Feature.WORDS),
)
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]{2}")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]"
)
_PUNCTUATION_END = re.compile(r"[^\w\s]\s*(?:\x00|\Z)")


def find_features(texts: list[str]) -> Feature:
    """The features of a message's texts taken together."""
    joined = "\0".join(texts)
    bits = 0
    for characters, feature in _CHARACTERS:
        if characters in joined:
            bits |= feature
    if not joined.isascii():
        bits |= Feature.NON_ASCII
    if _DIGIT.search(joined):
        bits |= Feature.DIGIT
    if _LETTER.search(joined):
        bits |= Feature.LETTER
    if _CAPITALS.search(joined):
        bits |= Feature.CAPITALS
    if any(_CONTROL.search(text) for text in texts):
        bits |= Feature.CONTROL
    if _PUNCTUATION_END.search(joined):
        bits |= Feature.PUNCTUATION_END
    if any(text[:1].isspace() or text[-1:].isspace() for text in texts):
        bits |= Feature.BLANK_EDGE
    return Feature(bits)
