"""Shares said in another way: 25 % as a quarter, 70 % that did for 30 % that did not, and words for exactly two."""

import re

from transcheck.cldr.locales import language_of
from transcheck.figures.figure import Figure, as_float

_DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20)
_ROUNDED = 0.7
_WHOLE = 100
# Words that deny, in the languages public pages are written in; a trailing * takes any ending.
_DENIALS = re.compile(
    r"(?<!\w)(?:not|no|never|without|none|neither|fail\w*|lack\w*|miss\w*|ikke|ikkje|ingen|uten|uden|aldri|aldrig|mangl\w+|inte|ej|utan"
    r"|nicht|kein\w*|ohne|nie|ne|pas|sans|aucun\w*|jamais|sin|ningun\w*|ningún|nunca|não|nao|sem|nenhum\w*|non|senza|nessun\w*|niet|geen"
    r"|zonder|nie|bez|není|nejsou|nem\w*|ei|eivät|eikä|ilman|nincs\w*|nélkül|değil|yok|не|нет|без|немає|ні|δεν|χωρίς|לא|אין|ללא|לא|nu|fără"
    r"|tidak|bukan|tanpa|không|نیست|بدون|ليس|لم|لا|غير|नहीं|बिना)(?!\w)|n['’]t(?!\w)|ない|なかっ|なし|ず、|不|没|沒|未|非|않|없|ไม่",
    re.IGNORECASE,
)
# Endings of the Arabic dual; the plural of men shares one of them, and that is no matter to one who looks for a two.
_DUAL = re.compile(r"[ء-ي]{3,}(?:ان|ين|تا|تي)(?![ء-ي])")
_HEBREW_DUAL = re.compile(r"[א-ת]{2,}יים(?![א-ת])")


def is_said_share(figure: Figure, spelled: set[str]) -> bool:
    """Whether words say a percentage as a fraction: 25 % as "a quarter" or "one in four", 67 % as "two thirds".

    Args:
        figure: the percentage.
        spelled: every value the other text says in words.
    """
    value = as_float(figure.value) if figure.unit == "%" else None
    if value is None or not 0 < value < _WHOLE:
        return False
    for denominator in _DENOMINATORS:
        for numerator in range(1, denominator):
            near = abs(_WHOLE * numerator / denominator - value) <= _ROUNDED
            if near and _says(numerator, denominator, spelled):
                return True
    return False


def _says(numerator: int, denominator: int, spelled: set[str]) -> bool:
    if f"{numerator / denominator:g}" in spelled:
        return True
    return str(denominator) in spelled and (numerator == 1 or str(numerator) in spelled)


def are_complements(one: Figure, other: Figure) -> bool:
    """Whether two percentages are the two parts of a whole: 30 % and 70 %."""
    values = as_float(one.value), as_float(other.value)
    if one.unit != "%" or other.unit != "%" or values[0] is None or values[1] is None:
        return False
    return abs(values[0] + values[1] - _WHOLE) < _ROUNDED


def denies(text: str) -> bool:
    """Whether a text has a word of denial."""
    return _DENIALS.search(text) is not None


def has_dual(text: str, locale: str | None) -> bool:
    """Whether a text has a word whose form says two: بعثتان, יומיים."""
    language = language_of(locale)
    if language == "ar":
        return _DUAL.search(text) is not None
    return language == "he" and _HEBREW_DUAL.search(text) is not None
