"""Roman numerals."""

import re
from collections.abc import Iterator

from transcheck.figures.figure import Figure

_ROMAN = re.compile(r"(?<![^\W_])(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])")
# French writes an ordinal's ending after it: "le XIXe siècle".
_FRENCH = re.compile(r"(?<![^\W_])([IVX]{2,6}|[VX])(?=(?:e|ème|ᵉ)(?![^\W_]))")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# Characters that are Roman numerals themselves.
_SIGNS = {character: str(n) for n, character in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", 1)}


def find_romans(text: str) -> Iterator[Figure]:
    """The Roman numerals of a text, single letters too: whether one is meant, the other version tells."""
    for match in _ROMAN.finditer(text):
        yield Figure(match.start(), match.end(), match.group(), "word", (str(roman_value(match.group())),))
    for match in _FRENCH.finditer(text):
        if _ROMAN.fullmatch(match[1]):
            yield Figure(match.start(), match.end(1), match[1], "word", (str(roman_value(match[1])),))
    if not text.isascii():
        for index, character in enumerate(text):
            if character in _SIGNS:
                yield Figure(index, index + 1, character, "word", (_SIGNS[character],))


def roman_value(numeral: str) -> int:
    """The value of a well-formed Roman numeral."""
    total = 0
    for character, following in zip(numeral, numeral[1:] + " ", strict=True):
        value = _VALUES[character]
        total += -value if _VALUES.get(following, 0) > value else value
    return total
