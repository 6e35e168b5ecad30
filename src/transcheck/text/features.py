"""What is in a message's texts, as cheap flags: rules that need a thing are handed only messages that have it.

One pass over each text: looked up by character, so that what all rules ask costs a message once.
"""

import re
import unicodedata
from enum import IntFlag
from functools import lru_cache, reduce
from operator import or_


class Feature(IntFlag):
    """Things found anywhere in a message's source or target texts. ANY asks for nothing.

    CASELESS: a letter of a script without capitals. NAME: what may hold a name of the world, a capital letter that is
    not the first letter of its text, or a caseless one. LIST: a character that parts the members of a list. STOP: a full stop of any script.
    MARK: a typographic quotation mark that comes in pairs. SIGN: a sign of law, of a note or of a unit. COMBINING: a
    character that Unicode may join with the one before it. MISREAD: letters that two bytes of UTF-8 look like in Latin-1, or a sign
    that other old encodings make of them.

    Of the message or the pair, not of one text: FORMAT: it has a flag for a format (`c-format`). PLURAL: it has plural
    forms. ENDS: source and target end with other signs, one of which is no letter or digit. STARTS: the source begins
    with a capital, the target with a small letter. MIXED: the target has Latin letters and Greek or Cyrillic ones.
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
    STOP = 1 << 35
    MARK = 1 << 36
    SIGN = 1 << 37
    COMBINING = 1 << 38
    MISREAD = 1 << 39
    PLURAL = 1 << 40
    ENDS = 1 << 41
    STARTS = 1 << 42
    MIXED = 1 << 43


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
    **dict.fromkeys(",;•、，،؛；：·", Feature.LIST),
    "~": Feature.TILDE,
    **dict.fromkeys(".。．｡।॥۔።։។", Feature.STOP),
    **dict.fromkeys("“”„‟〝〞«»‹›「」『』《》", Feature.MARK),
    **dict.fromkeys("©®™§¶†‡‰℃℉Ω№", Feature.SIGN),
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
# A lead byte of UTF-8 read as Latin-1, and what may follow it, in Latin-1 and Windows-1252.
_LEAD = re.compile(r"[\xc2-\xf4]")
_FOLLOWS = re.compile(
    r"[\x80-\xbf\u20ac\u201a\u0192\u201e-\u2026\u2020-\u2022\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
)
# Signs that bytes of UTF-8 look like in other old encodings, beside letters (text/mojibake.py weighs them).
_TELLING = re.compile(
    r"[\x80-\x9f\xa1-\xa6\xa8\xac\xad\xaf-\xb1\xb4\xb6\xb8\xbf\xd7\xf7\u0102\u0139\u0192\u2122\u02c6\u02c7\u02d8\u02db-\u02dd\u0384\u0385\u2015\u2020\u2021\u2039\u203a\u20a7\u2202"
    r"\u220f\u2211\u2219\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u2310\u2320\u2321\u2500-\u25a0]"
)
# Vowels and final consonants of Korean syllables, which Unicode joins with the consonant before them.
_JAMO = re.compile(r"[\u1161-\u1175\u11a8-\u11c2]")
_ROMAN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_GREEK_OR_CYRILLIC = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u04ff]")
# What is known of single characters, and put together for a text: it has a capital, a blank of any kind, the first and
# the second half of MISREAD, the two kinds of letters of MIXED.
_UPPER, _BLANK, _LEADS, _FOLLOWED, _LATIN, _OTHER = (1 << bit for bit in range(50, 56))
_MISREAD, _BOTH = _LEADS | _FOLLOWED, _LATIN | _OTHER
_OWN = (1 << 50) - 1
# Plain ints: an operation on members of an IntFlag costs more than all others together.
_WORDS_BIT, _SLASH_BIT, _STOP_BIT = int(Feature.WORDS), int(Feature.SLASH), int(Feature.STOP)
_CAPITALS_BIT, _NAME_BIT, _URL_BIT, _SPACES_BIT = (
    int(one) for one in (Feature.CAPITALS, Feature.NAME, Feature.URL, Feature.SPACES)
)
_EDGE_BIT, _END_BIT, _MISREAD_BIT = int(Feature.BLANK_EDGE), int(Feature.PUNCTUATION_END), int(Feature.MISREAD)
_ENDS_BIT, _STARTS_BIT, _MIXED_BIT = int(Feature.ENDS), int(Feature.STARTS), int(Feature.MIXED)
# Signs that end a text on their own; before others, brackets and quotation marks, more may stand that differs.
_PLAIN_ENDS = frozenset(".:?!,;%…>")


class _Table(dict[str, int]):
    """Character -> bits, filled as characters are met: a memo of a pure function."""

    def __missing__(self, character: str) -> int:
        bits = int(_CHARACTERS.get(character, 0)) | _letter_bits(character)
        if not character.isascii():
            bits |= _rare_bits(character)
        if character.isspace():
            bits |= _BLANK
        elif character.isdecimal() or character.isdigit():
            bits |= Feature.DIGIT
        if _CONTROL.match(character):
            bits |= Feature.CONTROL
        self[character] = bits = int(bits)
        return bits


def _letter_bits(character: str) -> int:
    if not character.isalpha():
        return 0
    bits = int(Feature.LETTER)
    if character.isupper():
        bits |= _UPPER
    elif not character.islower():
        bits |= Feature.CASELESS | Feature.NAME
    if _ROMAN.match(character):
        bits |= _LATIN
    elif _GREEK_OR_CYRILLIC.match(character):
        bits |= _OTHER
    return bits


def _rare_bits(character: str) -> int:
    """The bits that no ASCII character has."""
    bits = int(Feature.NON_ASCII)
    joins = unicodedata.category(character)[0] == "M" or not unicodedata.is_normalized("NFC", character)
    if joins or _JAMO.match(character):
        bits |= Feature.COMBINING
    if _LEAD.match(character):
        bits |= _LEADS
    if _FOLLOWS.match(character):
        bits |= _FOLLOWED
    if _TELLING.match(character):
        bits |= Feature.MISREAD
    return bits


_BITS = _Table()


def find_features(source: str, target: str) -> int:
    """The features of a pair of texts, as the bits of `Feature`; one with an empty target is the source's alone."""
    bits = _source_features(source)
    if target:
        found = _text_features(target)
        if found & _BOTH == _BOTH:
            found |= _MIXED_BIT
        bits |= found
        if bits & _END_BIT and _differ_at_end(source, target):
            bits |= _ENDS_BIT
        if bits & _UPPER and source[:1].isupper() and target[0].islower():
            bits |= _STARTS_BIT
    return bits & _OWN


def _text_features(text: str) -> int:
    """The features of one text, with the bits that only this module knows."""
    if not text:
        return 0
    bits = reduce(or_, map(_BITS.__getitem__, set(text)))
    # Most texts have one capital, at the start; what has others is looked into.
    if bits & _UPPER and not text[1:].islower():
        if has_capitals(text):
            bits |= _CAPITALS_BIT
        if not bits & _NAME_BIT and _has_inner_capital(text):
            bits |= _NAME_BIT
    if (bits & _SLASH_BIT and "://" in text) or (bits & _STOP_BIT and "www." in text):
        bits |= _URL_BIT
    last = text[-1]
    if bits & _BLANK:
        if bits & _WORDS_BIT and "  " in text:
            bits |= _SPACES_BIT
        if last.isspace() or text[0].isspace():
            bits |= _EDGE_BIT
            last = text.rstrip()[-1:]
    if not last.isalnum():
        bits |= _END_BIT
    if bits & _MISREAD == _MISREAD:
        bits |= _MISREAD_BIT
    return bits


# The same source stands in the catalogs of all locales.
_source_features = lru_cache(maxsize=1 << 14)(_text_features)


def _differ_at_end(source: str, target: str) -> bool:
    """Whether the texts end with other signs, or with one before which another may stand."""
    ours, theirs = source.rstrip(), target.rstrip()
    if ours[-1:] != theirs[-1:]:
        return True
    return ours[-1:] not in _PLAIN_ENDS or ours.endswith("...") != theirs.endswith("...")


def _has_inner_capital(text: str) -> bool:
    first = _LETTER.search(text)
    return first is not None and _CAPITAL.search(text, first.end()) is not None


def has_capitals(text: str) -> bool:
    """Whether two upper-case letters stand together, as in an acronym."""
    return any(match.group().isupper() for match in _CAPITALS.finditer(text))
