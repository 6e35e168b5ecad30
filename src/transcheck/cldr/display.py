"""How a locale writes and names things for readers: direction of its script, long dates."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from transcheck.cldr.locales import parse_locale
from transcheck.cldr.scripts import script_code
from transcheck.cldr.territories import territory_names

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


@lru_cache(maxsize=1024)
def grouped_number(number: int | Decimal, locale: str) -> str:
    """The number as readers of the locale write it ("1 234,5"), with its digits only where CLDR does not know the locale."""
    from babel import UnknownLocaleError
    from babel.numbers import format_decimal

    try:
        return format_decimal(number, locale=locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return str(number)


def translate_name(name: str, locale: str) -> str:
    """An English name of a language, script or territory ("Spanish") in another language; unchanged if it is none."""
    if locale == "en":
        return name
    return _names(locale).get(name, name)


@lru_cache(maxsize=8)
def _names(locale: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        wanted, english = Locale.parse(locale.replace("-", "_")), Locale.parse("en")
    except (ValueError, UnknownLocaleError):
        return {}
    there = wanted.territories
    found = {form: str(there[code]) for code, forms in territory_names("en").items() if code in there for form in forms}
    for kind in ("territories", "languages", "scripts"):
        theirs = getattr(wanted, kind)
        found |= {str(name): str(theirs[code]) for code, name in getattr(english, kind).items() if code in theirs}
    return found


@lru_cache(maxsize=256)
def language_code(name: str) -> str:
    """The code of a language by its English name ("Norwegian Bokmål"), empty if CLDR knows none of that name."""
    from babel import Locale

    wanted = name.strip().casefold()
    names = Locale("en").languages
    return next(
        (str(code).partition("_")[0] for code, known in sorted(names.items()) if str(known).casefold() == wanted), ""
    )
