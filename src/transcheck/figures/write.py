"""A value as a locale writes it."""

import re

from transcheck.cldr.numbers import load_separators
from transcheck.figures.figure import Figure

_NO_BREAK = "\u00a0"
_FEWEST_GROUPED = 5
_GROUPED = re.compile(r"\d\D\d{3}\D\d")


def write_like(figure: Figure, old: str, locale: str | None) -> str | None:
    """The value of a figure in the digits of `old` and with the separators of the locale; None if that is not certain.

    A figure with a scale word is not certain: whether the word stays, the digits do not tell.
    """
    value = figure.value
    digits = re.sub(r"\D", "", figure.text)
    if not value.replace(".", "", 1).isdecimal() or digits.lstrip("0") != value.replace(".", "").lstrip("0") or not old:
        return None
    separators = load_separators(locale)
    whole, _, fraction = value.partition(".")
    if fraction and not separators.decimal:
        return None
    grouped = _GROUPED.search(old) is not None if fraction else len(whole) >= _FEWEST_GROUPED or not old.isdecimal()
    if figure.grouped and grouped and len(whole) > 3:
        if not separators.group:
            return None
        group = _NO_BREAK if separators.group == " " else separators.group
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", group, whole)
    text = whole + (separators.decimal + fraction if fraction else "")
    zero = ord(next(character for character in old if character.isdecimal()))
    zero -= int(chr(zero))
    return "".join(chr(zero + int(character)) if character.isdecimal() else character for character in text)
