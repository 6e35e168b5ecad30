"""Units of measure: their words and symbols in a locale, and what they are worth."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from transcheck.cldr.locale_data import load_locale
from transcheck.cldr.numbers import clean_word

# CLDR unit -> (dimension, factor to the dimension's first unit, offset); exact or to six digits (NIST SP 811).
UNITS: dict[str, tuple[str, float, float]] = {
    "percent": ("ratio", 1, 0), "permille": ("ratio", 0.1, 0),
    "length-kilometer": ("length", 1000, 0), "length-meter": ("length", 1, 0), "length-decimeter": ("length", 0.1, 0),
    "length-centimeter": ("length", 0.01, 0), "length-millimeter": ("length", 0.001, 0), "length-mile": ("length", 1609.344, 0),
    "length-yard": ("length", 0.9144, 0), "length-foot": ("length", 0.3048, 0), "length-inch": ("length", 0.0254, 0),
    "length-nautical-mile": ("length", 1852, 0), "length-light-year": ("length", 9.4607e15, 0),
    "area-square-kilometer": ("area", 1e6, 0), "area-square-meter": ("area", 1, 0), "area-square-mile": ("area", 2.589988e6, 0),
    "area-square-foot": ("area", 0.09290304, 0), "area-hectare": ("area", 1e4, 0), "area-acre": ("area", 4046.856, 0),
    "volume-liter": ("volume", 1, 0), "volume-milliliter": ("volume", 0.001, 0), "volume-cubic-meter": ("volume", 1000, 0),
    "volume-gallon": ("volume", 3.785412, 0), "volume-pint": ("volume", 0.4731765, 0),
    "mass-kilogram": ("mass", 1, 0), "mass-gram": ("mass", 0.001, 0), "mass-milligram": ("mass", 1e-6, 0),
    "mass-tonne": ("mass", 1000, 0), "mass-pound": ("mass", 0.4535924, 0), "mass-ounce": ("mass", 0.02834952, 0),
    "temperature-celsius": ("temperature", 1, 0), "temperature-fahrenheit": ("temperature", 1 / 1.8, -32 / 1.8),
    "temperature-kelvin": ("temperature", 1, -273.15),
    "speed-kilometer-per-hour": ("speed", 1, 0), "speed-mile-per-hour": ("speed", 1.609344, 0), "speed-meter-per-second": ("speed", 3.6, 0),
    "digital-bit": ("digital", 0.125, 0), "digital-byte": ("digital", 1, 0), "digital-kilobyte": ("digital", 1e3, 0),
    "digital-megabyte": ("digital", 1e6, 0), "digital-gigabyte": ("digital", 1e9, 0), "digital-terabyte": ("digital", 1e12, 0),
    "digital-kilobit": ("digital", 125, 0), "digital-megabit": ("digital", 125e3, 0), "digital-gigabit": ("digital", 125e6, 0),
    "duration-second": ("duration", 1, 0), "duration-millisecond": ("duration", 0.001, 0), "duration-minute": ("duration", 60, 0),
    "duration-hour": ("duration", 3600, 0), "duration-day": ("duration", 86400, 0), "duration-week": ("duration", 604800, 0),
    "duration-month": ("duration", 2629800, 0), "duration-year": ("duration", 31557600, 0), "duration-decade": ("duration", 315576000, 0),
    "duration-century": ("duration", 3155760000, 0),
    "frequency-hertz": ("frequency", 1, 0), "frequency-kilohertz": ("frequency", 1e3, 0), "frequency-megahertz": ("frequency", 1e6, 0),
    "frequency-gigahertz": ("frequency", 1e9, 0), "power-watt": ("power", 1, 0), "power-kilowatt": ("power", 1e3, 0),
    "power-megawatt": ("power", 1e6, 0), "power-gigawatt": ("power", 1e9, 0),
    "energy-kilowatt-hour": ("energy", 1, 0), "energy-kilocalorie": ("energy", 0.001163, 0), "energy-joule": ("energy", 2.777778e-7, 0),
    "energy-kilojoule": ("energy", 2.777778e-4, 0),
}  # fmt: skip
# Symbols of the metric system and its neighbours that every script borrows; single letters are left to the locale.
_INTERNATIONAL = {
    "km": "length-kilometer", "cm": "length-centimeter", "mm": "length-millimeter", "kg": "mass-kilogram", "mg": "mass-milligram",
    "ml": "volume-milliliter", "km/h": "speed-kilometer-per-hour", "mph": "speed-mile-per-hour", "m/s": "speed-meter-per-second",
    "°c": "temperature-celsius", "℃": "temperature-celsius", "°f": "temperature-fahrenheit", "℉": "temperature-fahrenheit",
    "km²": "area-square-kilometer", "km2": "area-square-kilometer", "m²": "area-square-meter", "m2": "area-square-meter",
    "m³": "volume-cubic-meter", "m3": "volume-cubic-meter", "kb": "digital-kilobyte", "mb": "digital-megabyte", "gb": "digital-gigabyte",
    "tb": "digital-terabyte", "kib": "digital-kilobyte", "mib": "digital-megabyte", "gib": "digital-gigabyte", "tib": "digital-terabyte",
    "hz": "frequency-hertz", "khz": "frequency-kilohertz",
    "mhz": "frequency-megahertz", "ghz": "frequency-gigahertz", "kw": "power-kilowatt", "mw": "power-megawatt", "gw": "power-gigawatt",
    "kwh": "energy-kilowatt-hour", "ft": "length-foot", "lb": "mass-pound", "lbs": "mass-pound", "oz": "mass-ounce", "ha": "area-hectare",
    "ms": "duration-millisecond", "percent": "percent", "per cent": "percent", "‰": "permille",
}  # fmt: skip
# Single letters that stand for a unit in texts; the others ("a", "p", "G") mostly are something else.
_LETTERS = frozenset("mgl")
_METRES = frozenset("de nl nb nn da sv fi fr es it pt ca".split())
_PLACE = re.compile(r"\{\d\}")


@lru_cache(maxsize=512)
def load_unit_words(name: str | None) -> dict[str, str]:
    """Words and symbols of units in a locale, cleaned, with the CLDR unit; ambiguous ones are left out."""
    found = dict(_INTERNATIONAL)
    locale = load_locale(name)
    if locale is None:
        return found
    table: Mapping[str, Any] = locale._data["unit_patterns"]  # noqa: SLF001 - Babel formats units, it does not list them
    seen: dict[str, str] = {}
    clash: set[str] = set()
    for unit in UNITS:
        patterns = table.get(unit, table.get("concentr-" + unit, {}))
        for forms in patterns.values():
            for pattern in forms.values() if hasattr(forms, "values") else ():
                word = clean_word(_PLACE.sub("", str(pattern))).replace("\xa0", " ").replace("\u202f", " ")
                if (
                    not word
                    or "{" in word
                    or word == "%"
                    or (len(word) == 1 and word.isascii() and word not in _LETTERS)
                ):
                    continue
                first = seen.setdefault(word, unit)
                if first == unit.replace("bit", "byte"):
                    continue  # "Mb" and "MB" differ in a capital that few texts keep
                if first.replace("bit", "byte") == unit:
                    seen[word] = unit
                elif first != unit:
                    clash.add(word)
    if locale.language in _METRES and seen.get("m") in {"length-meter", "duration-minute", "duration-month"}:
        # Of a metre and a minute, which some locales abbreviate alike, texts mean the metre.
        seen["m"] = "length-meter"
        clash.discard("m")
    digital = {word: unit for word, unit in found.items() if unit.startswith("digital")}
    return {word: unit for word, unit in (found | seen | digital).items() if word not in clash}


def convert(value: float, source: str, target: str) -> float | None:
    """The value in another unit of the same dimension, None where there is no way."""
    one, other = UNITS.get(source), UNITS.get(target)
    if one is None or other is None or one[0] != other[0]:
        return None
    return (value * one[1] + one[2] - other[2]) / other[1]


def dimension_of(unit: str) -> str:
    """What a CLDR unit measures, empty if it is not one of ours."""
    return UNITS[unit][0] if unit in UNITS else ""
