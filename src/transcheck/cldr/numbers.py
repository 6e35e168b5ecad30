"""How a locale writes numbers: separators, scale words, percent signs, names and symbols of money."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from transcheck.cldr.locale_data import load_locale

# Currencies that texts for the public name; all of Babel's 300 would make rare words into money.
CURRENCIES = (
    "USD EUR GBP JPY CNY INR RUB BRL MXN KRW CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH ILS ZAR AUD CAD NZD HKD SGD "
    "THB VND IDR MYR PHP EGP SAR AED KES NGN GHS ETB TZS UGX PKR BDT LKR NPR IRR IQD AFN KZT GEL AMD AZN COP ARS CLP PEN TWD"
).split()
# Symbols that stand for one currency everywhere; the dollar sign stands for many.
_SYMBOLS = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND", "฿": "THB", "₦": "NGN", "₱": "PHP", "₸": "KZT", "₾": "GEL"}  # fmt: skip
_SYMBOLS |= {"us$": "USD", "$": "USD", "＄": "USD", "￥": "JPY", "￡": "GBP", "r$": "BRL", "kr": "kr", "kč": "CZK", "zł": "PLN", "ft": "HUF"}  # fmt: skip
_OFFICIAL = frozenset(("official", "de_facto_official", "official_regional"))
_ZEROS = re.compile(r"0+")


class Separators(NamedTuple):
    """The decimal mark and the group mark of a locale; unknown locales have two empty ones."""

    decimal: str
    group: str


def _symbols(name: str | None) -> Mapping[str, Any]:
    locale = load_locale(name)
    if locale is None:
        return {}
    table: Mapping[str, Any] = locale.number_symbols
    return table.get("latn") or table


@lru_cache(maxsize=512)
def load_separators(name: str | None) -> Separators:
    """The separators of Latin digits in a locale; blanks of all kinds come as U+0020."""
    table = _symbols(name)
    group = str(table.get("group", ""))
    return Separators(str(table.get("decimal", "")), " " if group.isspace() else group)


def clean_word(text: str) -> str:
    """A word as it is looked up: casefolded, without full stops, marks of direction and outer blanks."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.replace("'", "").replace("\u200e", "").replace("\u200f", "").strip().strip(".॰").casefold()


@lru_cache(maxsize=512)
def load_scales(name: str | None) -> dict[str, int]:
    """Scale words of a locale, cleaned, with the power of ten they stand for: million -> 6, 億 -> 8, crore -> 7."""
    locale = load_locale(name)
    found: dict[str, int] = {}
    if locale is None:
        return found
    formats: Mapping[str, Any] = locale.compact_decimal_formats
    for style in ("long", "short"):
        for patterns in (formats.get(style, {})).values():
            for magnitude, pattern in patterns.items():
                for part in str(getattr(pattern, "pattern", pattern)).split(";"):
                    zeros = _ZEROS.search(part)
                    word = clean_word(part.replace(zeros.group(), "")) if zeros else ""
                    if word and zeros:
                        found.setdefault(word.replace("\xa0", " "), len(magnitude) - len(zeros.group()))
    return found


@lru_cache(maxsize=512)
def load_currencies(name: str | None) -> dict[str, str]:
    """Names and symbols of money in a locale, cleaned, with the ISO code; codes themselves included.

    A dollar is USD and a bare krone "kr": words that several countries use are compared as one.
    """
    found = dict(_SYMBOLS) | {code.casefold(): code for code in CURRENCIES}
    locale = load_locale(name)
    if locale is None:
        return found
    plurals: Mapping[str, Any] = locale._data["currency_names_plural"]  # noqa: SLF001 - no public table of all forms
    for code in CURRENCIES:
        forms = set(plurals[code].values()) if code in plurals else set()
        forms |= {locale.currencies.get(code, ""), locale.currency_symbols.get(code, "")}
        for form in forms:
            if clean_word(form):
                found.setdefault(clean_word(form).replace("\xa0", " "), code)
    return found


@lru_cache(maxsize=512)
def load_percent_words(name: str | None) -> frozenset[str]:
    """What stands for percent in a locale beside the sign, cleaned."""
    from transcheck.cldr.units import load_unit_words

    return frozenset(word for word, unit in load_unit_words(name).items() if unit == "percent")


@lru_cache(maxsize=512)
def currencies_of(language: str, territory: str) -> frozenset[str]:
    """The currencies in use where a language is official, or in the territory if one is named; "kr" for crowns."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    territories = [territory] if territory else []
    if not territories:
        for place, languages in get_global("territory_languages").items():
            if languages.get(language, {}).get("official_status") in _OFFICIAL:
                territories.append(place)
    found = {code for place in territories for code in get_territory_currencies(place)}
    if found & {"NOK", "SEK", "DKK", "ISK"}:
        found.add("kr")
    return frozenset(found)
