"""How a locale writes and names things for readers: direction of its script, long dates."""

from datetime import date
from functools import lru_cache
from typing import Literal

from transcheck.cldr.locales import parse_locale
from transcheck.cldr.scripts import script_code

# Scripts written from right to left (Unicode, bidirectional classes R and AL), of living languages.
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Syrc", "Thaa", "Yezi"})


def text_direction(locale: str | None) -> Literal["ltr", "rtl"]:
    """The direction of a locale's script; left to right where nothing is known."""
    return "rtl" if script_code(locale) in _RIGHT_TO_LEFT else "ltr"


def bcp47(locale: str | None) -> str:
    """The locale as HTML's `lang` wants it (`pt-BR`, `sr-Latn`); empty, which HTML reads as unknown, for none."""
    parts = parse_locale(locale) if locale else None
    if parts is None:
        return ""
    return "-".join(part for part in (parts.language, parts.script, parts.territory) if part)


@lru_cache(maxsize=1024)
def long_date(day: date, locale: str) -> str:
    """The day as readers of the locale write it ("22. november 2026"), as ISO 8601 where CLDR does not know it."""
    from babel import UnknownLocaleError
    from babel.dates import format_date

    try:
        return format_date(day, format="long", locale=locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return day.isoformat()
