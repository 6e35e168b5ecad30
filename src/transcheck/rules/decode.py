"""Strict decoding of TOML tables: a closed set of keys, each with its shape; every mistake is collected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import Any

from transcheck.cldr.locales import parse_locale
from transcheck.errors import suggest
from transcheck.text.patterns import pattern_error

Path = tuple[str | int, ...]
Row = dict[str, Any]
Read = Callable[[Any, Path, "Mistakes"], Any]


@dataclass(slots=True)
class Mistakes:
    """What is wrong in a file: the path of the key and what to say; `others` are second places, by number of the mistake."""

    found: list[tuple[Path, str]] = field(default_factory=list)
    others: dict[int, Path] = field(default_factory=dict)

    def add(self, path: Path, message: str, *, other: Path | None = None) -> None:
        """Keep a mistake; `other` is a second key that it contradicts."""
        if other is not None:
            self.others[len(self.found)] = other
        self.found.append((path, message))


@dataclass(frozen=True, slots=True)
class Key:
    """One key a table may have. `read` checks a value and gives it in plain JSON types."""

    read: Read
    required: bool = False


def read_table(table: Any, keys: Mapping[str, Key], path: Path, mistakes: Mistakes) -> Row:
    """The table's values in plain JSON types; absent keys are absent."""
    if not isinstance(table, dict):
        mistakes.add(path, "must be a table")
        return {}
    row: Row = {}
    for name, value in table.items():
        key = keys.get(name)
        if key is None:
            mistakes.add((*path, name), "unknown key" + suggest(name, keys))
            continue
        row[name] = key.read(value, (*path, name), mistakes)
    for name, key in keys.items():
        if key.required and name not in table:
            mistakes.add(path, f"“{name}” is missing")
    return row


def read_string(value: Any, path: Path, mistakes: Mistakes) -> str:
    """A string that is not empty."""
    if isinstance(value, str) and value.strip():
        return value
    mistakes.add(path, "must be a string that is not empty")
    return ""


def read_bool(value: Any, path: Path, mistakes: Mistakes) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    mistakes.add(path, "must be true or false")
    return False


def read_number(value: Any, path: Path, mistakes: Mistakes) -> float | int:
    """A number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    mistakes.add(path, "must be a number")
    return 0


def read_day(value: Any, path: Path, mistakes: Mistakes) -> str:
    """A TOML date, kept as YYYY-MM-DD. The first and the last year of the calendar stand for “always”: that is no date."""
    if not isinstance(value, date) or isinstance(value, datetime):
        mistakes.add(path, "must be a date without quotation marks, as in 2026-11-22")
    elif value.year in (MINYEAR, MAXYEAR):
        mistakes.add(path, f"is in the year {value.year:04}: leave the key out where no day is known")
    else:
        return value.isoformat()
    return "1900-01-01"


def read_strings(value: Any, path: Path, mistakes: Mistakes) -> list[str]:
    """A string, or an array of strings; always kept as a list."""
    items = [value] if isinstance(value, str) else value
    if isinstance(items, list) and items and all(isinstance(item, str) and item.strip() for item in items):
        return list(dict.fromkeys(items))
    mistakes.add(path, "must be a string or an array of strings, none of them empty")
    return []


def read_locales(value: Any, path: Path, mistakes: Mistakes) -> list[str]:
    """Names of locales or languages."""
    names = read_strings(value, path, mistakes)
    for name in names:
        _check_locale(name, path, mistakes)
    return names


def read_patterns(value: Any, path: Path, mistakes: Mistakes) -> list[str]:
    """Patterns that compile."""
    patterns = read_strings(value, path, mistakes)
    for pattern in patterns:
        wrong = pattern_error(pattern)
        if wrong:
            mistakes.add(path, f"the pattern {pattern!r} {wrong}")
    return patterns


def read_pattern(value: Any, path: Path, mistakes: Mistakes) -> str:
    """One pattern that compiles."""
    pattern = read_string(value, path, mistakes)
    wrong = pattern_error(pattern) if pattern else None
    if wrong:
        mistakes.add(path, f"the pattern {pattern!r} {wrong}")
    return pattern


def one_of(*words: str) -> Read:
    """A reader of one of a closed set of words."""

    def read(value: Any, path: Path, mistakes: Mistakes) -> str:
        if value in words:
            return str(value)
        hint = suggest(value, words) if isinstance(value, str) else ""
        mistakes.add(path, "must be " + ", ".join(f"“{word}”" for word in words) + hint)
        return words[0]

    return read


def by_locale(read: Read, *, star: bool = True) -> Read:
    """A reader of a table locale -> value; `*` stands for every locale."""

    def read_all(value: Any, path: Path, mistakes: Mistakes) -> Row:
        if not isinstance(value, dict) or not value:
            mistakes.add(path, "must be a table of locales, as in { en = …, nb = … }")
            return {}
        for name in value:
            if not (star and name == "*"):
                _check_locale(name, (*path, name), mistakes)
        return {name: read(item, (*path, name), mistakes) for name, item in value.items()}

    return read_all


def tables(keys: Mapping[str, Key]) -> Read:
    """A reader of an array of tables."""

    def read_all(value: Any, path: Path, mistakes: Mistakes) -> list[Row]:
        if not isinstance(value, list) or not value:
            mistakes.add(path, "must be an array of tables")
            return []
        return [read_table(item, keys, (*path, index), mistakes) for index, item in enumerate(value)]

    return read_all


def _check_locale(name: str, path: Path, mistakes: Mistakes) -> None:
    parts = parse_locale(name)
    if parts is None or len(parts.language) > 3:
        mistakes.add(path, f"“{name}” is not a locale")
