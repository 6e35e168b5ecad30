"""[[entity]]: something that has a name: its forms, places, dates and sources."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from transcheck.cldr.territory_codes import TERRITORY_CODES
from transcheck.names.registry import KINDS, Entity
from transcheck.rules.decode import (
    Key,
    Mistakes,
    Path,
    Row,
    by_locale,
    one_of,
    read_day,
    read_string,
    read_strings,
)

KEYS = {
    "id": Key(read_string, required=True),
    "kind": Key(one_of(*KINDS), required=True),
    "names": Key(by_locale(read_strings)),
    "acronyms": Key(by_locale(read_strings)),
    "stems": Key(by_locale(read_strings)),
    "loose": Key(by_locale(read_strings)),
    "demonyms": Key(by_locale(read_strings)),
    "context": Key(by_locale(read_strings)),
    "territory": Key(read_strings),
    "member-of": Key(read_strings),
    "from": Key(read_day),
    "until": Key(read_day),
    "successor": Key(read_string),
    "source": Key(read_string),
    "checked": Key(read_day),
}

# What CLDR has names for needs none of its own: a pack may add words for its people.
_PLACES = ("territory", "region")


def check(row: Row, path: Path, mistakes: Mistakes) -> None:
    """What no single key can tell: an end before the start, nothing to find."""
    named = row.get("names") or row.get("acronyms") or (row.get("kind") in _PLACES and row.get("id") in TERRITORY_CODES)
    if not named:
        mistakes.add(path, "has neither “names” nor “acronyms”")
    check_period(row, path, mistakes)


def check_period(row: Row, path: Path, mistakes: Mistakes) -> None:
    """A period must end after it starts."""
    start, end = row.get("from", ""), row.get("until", "")
    if start and end and end <= start:
        says = f"ends before it starts ({start})" if end < start else f"ends on the day it starts ({start})"
        mistakes.add((*path, "until"), says, other=(*path, "from"))


def build(row: Row, pack: str, number: int) -> Entity:
    """The entity of a decoded table; `number` counts the entities of its pack from 0."""
    return Entity(
        id=row["id"],
        kind=row["kind"],
        names=_forms(row, "names"),
        acronyms=_forms(row, "acronyms"),
        stems=_forms(row, "stems"),
        loose=_forms(row, "loose"),
        demonyms=_forms(row, "demonyms"),
        context=_forms(row, "context"),
        places=tuple(row.get("territory", ())),
        member_of=tuple(row.get("member-of", ())),
        valid_from=read_iso(row.get("from")),
        valid_until=read_iso(row.get("until")),
        successor=row.get("successor", ""),
        source=row.get("source", ""),
        checked=read_iso(row.get("checked")),
        pack=pack,
        number=number,
    )


def read_iso(value: str | None) -> date | None:
    """The day of a decoded table."""
    return date.fromisoformat(value) if value else None


_NO_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def _forms(row: Row, key: str) -> Mapping[str, tuple[str, ...]]:
    forms = row.get(key)
    return {locale: tuple(written) for locale, written in forms.items()} if forms else _NO_FORMS
