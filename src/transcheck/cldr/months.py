"""Month names of a locale in all their forms, halves of the day, and eras."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from transcheck.cldr.locale_data import load_locale
from transcheck.cldr.locales import language_of
from transcheck.cldr.numbers import clean_word

MONTHS = 12
# A stem needs this many letters before an ending may be cut from it or put to it.
_STEM = 4
_ENDING = 6
# Languages whose month names take endings that CLDR does not list.
_INFLECTED = frozenset(
    "az be bg bs cs el et eu fi gl hr hu hy is ka kk kmr ku ky la lb lt lv mk mn pl ro ru sk sl sq sr tr tt uk uz".split()
)
# Japanese eras by the year before their first, as used in documents (source: CLDR supplemental eras).
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
# A Buddhist year is 543 ahead (Thai pages), a Minguo year 1911 behind.
BUDDHIST = 543


@lru_cache(maxsize=512)
def load_months(name: str | None) -> dict[str, int]:
    """Month names of a locale, cleaned, full and abbreviated, as in dates and alone; names with digits left out."""
    locale = load_locale(name)
    found: dict[str, int] = {}
    if locale is None:
        return found
    months: Mapping[str, Any] = locale.months
    for style in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, month in months[context][style].items():
                word = clean_word(month)
                if len(word) > 1 and not re.search(r"\d", word):
                    found.setdefault(word, int(number))
    return found


@lru_cache(maxsize=512)
def _stems(name: str | None) -> dict[str, int]:
    """Stems of month names that lead to one month, for languages with endings."""
    if language_of(name) not in _INFLECTED:
        return {}
    found: dict[str, int] = {}
    for word, number in load_months(name).items():
        if len(word) >= _STEM:
            for cut in (0, 1, 2):
                stem = word[: len(word) - cut]
                if len(stem) >= _STEM:
                    found[stem] = number if found.get(stem, number) == number else 0
    return found


@lru_cache(maxsize=8192)
def month_of(word: str, name: str | None) -> int | None:
    """The month a word names in a locale, in any of its forms, None if it names none."""
    cleaned = clean_word(word)
    exact = load_months(name).get(cleaned)
    if exact is not None:
        return exact
    language = language_of(name)
    if language == "he" and cleaned[:1] in "בלמהוש":
        return load_months(name).get(cleaned[1:])
    if language in {"ar", "fa", "ur"} and cleaned[:1] in "بلفكو":
        return load_months(name).get(cleaned[1:])
    stems = _stems(name)
    for cut in range(min(_ENDING, max(0, len(cleaned) - _STEM)) + 1):
        number = stems.get(cleaned[: len(cleaned) - cut])
        if number is not None:
            return number or None
    return None


@lru_cache(maxsize=512)
def load_day_halves(name: str | None) -> dict[str, str]:
    """What stands for the halves of the day in a locale, cleaned -> am or pm; a.m. and p.m. included."""
    found = {"am": "am", "pm": "pm", "a.m": "am", "p.m": "pm", "a. m": "am", "p. m": "pm"}
    locale = load_locale(name)
    if locale is None:
        return found
    periods: Mapping[str, Any] = locale.day_periods
    for context in periods.values():
        for style in context.values():
            for half in ("am", "pm"):
                word = clean_word(style[half]) if half in style else ""
                if len(word) > 1:
                    found.setdefault(word.replace("\xa0", " ").replace("\u202f", " "), half)
    return found
