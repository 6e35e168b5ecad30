"""Times of the day in words: "half past two", "halb drei", "dos quarts de tres", 二時半."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.figures.figure import Figure
from transcheck.figures.spelled import SAME, spelled_as

_HALF_DAY = 720
_HOURS = 12
_SPACED_HOUR = r"(?P<h{n}>\d{{1,2}}|[^\W\d_]{{2,20}})"
_SWAHILI_HOUR = r"(?P<h{n}>\d{{1,2}}|[^\W\d_]{{2,20}}(?:\sna\s(?:moja|mbili))?)"
_HAN_HOUR = r"(?P<h{n}>\d{{1,2}}|[一二三四五六七八九十两兩]{{1,3}}|[가-힣]{{1,3}})"
_UNSPACED = frozenset(("ja", "zh", "ko"))


class _Clock(NamedTuple):
    """The phrases of a language as one pattern, the minutes of each, and the words without one of which none stands."""

    pattern: re.Pattern[str]
    minutes: tuple[int, ...]
    leads: tuple[str, ...]


@lru_cache(maxsize=1)
def _load_phrases() -> dict[str, dict[str, str]]:
    import tomllib

    return tomllib.loads((Path(__file__).parent / "words" / "clock.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=128)
def _load_clock(language: str) -> _Clock | None:
    table = _load_phrases().get(language)
    if table is None:
        return None
    rows = [(phrase, int(minutes)) for minutes, phrases in table.items() for phrase in phrases.split(";")]
    rows.sort(key=lambda row: -len(row[0]))  # "saa tatu na nusu" before "saa tatu"
    hour = _HAN_HOUR if language in _UNSPACED else _SWAHILI_HOUR if language == "sw" else _SPACED_HOUR
    edge = "" if language in _UNSPACED else r"(?![^\W\d_])"
    parts = []
    for n, (phrase, _) in enumerate(rows):
        before, after = (re.escape(part).replace(r"\ ", r"\s+") for part in phrase.split("{h}"))
        parts.append(f"{before}{hour.format(n=n)}{after}{edge}")
    start = "" if language in _UNSPACED else r"(?<![^\W_])"
    leads = {max(re.split(r"\s*\{h\}\s*", phrase), key=len) for phrase, _ in rows}
    return _Clock(re.compile(start + "(?:" + "|".join(parts) + ")"), tuple(m for _, m in rows), tuple(sorted(leads)))


def find_clock_times(text: str, locale: str | None) -> Iterator[Figure]:
    """The times a text says in words, in order; kind is time, values are those before and after noon."""
    language = language_of(locale)
    clock = _load_clock(SAME.get(language, language))
    lowered = text.lower()
    if clock is None or len(lowered) != len(text) or not any(lead in lowered for lead in clock.leads):
        return
    for match in clock.pattern.finditer(lowered):
        for n, minutes in enumerate(clock.minutes):
            word = match[f"h{n}"]
            hour = word and _hour_of(word, locale)
            if hour:
                start, end = match.span()
                at = (int(hour) % _HOURS * 60 + minutes) % _HALF_DAY
                yield Figure(start, end, text[start:end], "time", (f"t{at}", f"t{at + _HALF_DAY}"))


def _hour_of(word: str, locale: str | None) -> str:
    """The hour from 1 to 12 (24 in digits) a word or digits name, empty if they name none."""
    if word.isdecimal():
        return word if 1 <= int(word) <= 2 * _HOURS else ""
    return next((value for value in spelled_as(word, locale) if value.isdecimal() and 1 <= int(value) <= _HOURS), "")
