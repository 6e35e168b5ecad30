"""Numbers written in digits: every script's digits, and what the separators between them may mean."""

import re
import unicodedata

from transcheck.cldr.numbers import Separators
from transcheck.figures.figure import trim

# Longer runs of digits are keys and checksums: they are compared as they stand.
LONGEST = 40
_LARGEST_BYTE = 255
_FOREIGN_DIGIT = re.compile(r"[^\W0-9_](?<=\d)|[０-９]")
# An underscore that marks the key of a menu entry: "1_6:1" is 16:1.
_MNEMONIC = re.compile(r"[\u200e\u200f\u061c]|(?<=[\d:])_(?=\d)|(?<!\w)_(?=\d)|(?<=\d)_(?=[:\s)]|$)")
# Burmese texts often write the letter wa for zero.
_BURMESE_ZERO = re.compile("(?<=[၀-၉])ဝ")
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_BLANKS = " \u00a0\u202f\u2009"
_APOSTROPHES = "'’٬"
_FULLWIDTH = str.maketrans("，．％／：∶", ",.%/::")


def plain_digits(text: str) -> tuple[str, list[int] | None]:
    """The text with ASCII digits and without marks of direction, and each character's old offset (None: unmoved)."""
    offsets: list[int] | None = None
    pattern = _MNEMONIC if text.count("_") == 1 and _MNEMONIC.search(text) else _BIDI
    if (pattern is _MNEMONIC or not text.isascii()) and pattern.search(text):
        dropped = {match.start() for match in pattern.finditer(text)}
        offsets = [i for i in range(len(text) + 1) if i not in dropped]
        text = pattern.sub("", text)
    if text.isascii():
        return text, offsets
    if _FOREIGN_DIGIT.search(text):
        text = _BURMESE_ZERO.sub("၀", text)
        text = _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), text)
    return re.sub(r"(?<=\d)[，．／：∶](?=\d)", lambda match: match.group().translate(_FULLWIDTH), text), offsets


def read_number(chunk: str, separators: Separators) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ranked values of digits with separators, and its parts; a version's only value is its own text.

    Args:
        chunk: ASCII digits with any of . , ' ’ ٫ ٬ and blanks between them.
        separators: those of the locale.
    """
    parts = tuple(trim(part) if len(part) <= LONGEST else part for part in re.split(r"\D", chunk) if part)
    if len(parts) == 1:
        return parts, ()
    marks = [character for character in chunk if not character.isdigit()]
    pieces = re.split(r"\D", chunk)
    if len(chunk) > LONGEST or len(set(marks)) > 2 or _is_address(marks, pieces):
        return (chunk,), parts
    last = marks[-1]
    grouped, decimal = "", ""
    if len(set(marks)) == 1:
        if _is_grouped(pieces):
            grouped = trim("".join(pieces))
        if len(marks) == 1 and last not in _BLANKS and (last not in _APOSTROPHES or not grouped):
            decimal = (pieces[0].lstrip("0") or "0") + "." + pieces[1]
    elif marks.count(last) == 1 and _is_grouped(pieces[:-1]) and last not in _BLANKS + _APOSTROPHES:
        return ((trim("".join(pieces[:-1])) + "." + pieces[-1]),), parts
    if last == "٫":
        grouped = ""
    prefers_group = _mark(last) == separators.group or (not separators.decimal and last == ",") or last in _APOSTROPHES
    ranked = (grouped, decimal) if prefers_group else (decimal, grouped)
    values = tuple(value for value in ranked if value)
    return (values or (chunk,)), parts


def _mark(character: str) -> str:
    if character in _BLANKS:
        return " "
    return {"٫": ".", "٬": ","}.get(character, character)


def _is_address(marks: list[str], pieces: list[str]) -> bool:
    """Whether four numbers below 256 with full stops between them are an address of the net."""
    return marks == ["."] * 3 and all(len(piece) <= 3 and int(piece) <= _LARGEST_BYTE for piece in pieces)


def _is_grouped(pieces: list[str]) -> bool:
    """Whether the pieces are groups of three, or Indian groups of two before a last one of three."""
    if not 1 <= len(pieces[0]) <= 3 or pieces[0].startswith("0") or (len(pieces) > 1 and len(pieces[-1]) != 3):
        return False
    middle = {len(piece) for piece in pieces[1:-1]}
    return middle <= {3} or (middle == {2} and len(pieces[0]) <= 2)
