"""All that is known of names: entities, their forms per locale, what they belong to, when they existed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.cldr.territories import PLACES
from transcheck.names.sources import can_be_opened, is_fresh
from transcheck.names.validity import Interval, Validity

if TYPE_CHECKING:
    from transcheck.names.dated import Beginnings
    from transcheck.names.find import Index
    from transcheck.names.tolerant import Stems

KINDS = ("un-mission", "organisation", "territory", "region", "office", "person", "product", "word")
ANY = "*"


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that has a name.

    Forms are by locale (`nb`, `pt_BR`, `*` for all). `names` and `acronyms` find it. `stems` are beginnings of
    inflected forms, `loose` are words that may mean it ("America"), `demonyms` its people and adjectives ("Dutch"):
    they only count as it being there when it is expected. Where a form is shared, one of the `context` words must stand in the text. `places` are
    territory codes or ids of other entities.
    """

    id: str
    kind: str
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    acronyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    loose: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    demonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    member_of: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    successor: str = ""
    source: str = ""
    checked: date | None = None
    pack: str = ""
    number: int = 0

    @property
    def interval(self) -> Interval:
        """The days on which it existed."""
        return Interval(self.valid_from, self.valid_until)

    @property
    def is_dated(self) -> bool:
        """Whether anything is known of when it existed."""
        return self.valid_from is not None or self.valid_until is not None

    @property
    def is_certain(self) -> bool:
        """Whether a reader can open its source, and somebody did on a known day."""
        return can_be_opened(self.source) and self.checked is not None

    def state_on(self, day: date) -> Validity:
        """How it stands on the day. An open end that nobody checked for twelve months is unknown."""
        if self.valid_from is not None and day < self.valid_from:
            return Validity.NOT_YET
        if self.valid_until is not None:
            return Validity.ENDED if day > self.valid_until else Validity.CURRENT
        if self.is_dated and not is_fresh(self.checked, day):
            return Validity.UNKNOWN
        return Validity.CURRENT

    def valid_on(self, day: date) -> bool | None:
        """Whether it exists on the day, None where nobody knows."""
        state = self.state_on(day)
        return None if state is Validity.UNKNOWN else state is Validity.CURRENT

    def forms(self, locale: str | None, kinds: tuple[str, ...] = ("names", "acronyms")) -> Iterator[str]:
        """Its forms in the locale, its language, and those for all locales."""
        for kind in kinds:
            table: Mapping[str, tuple[str, ...]] = getattr(self, kind)
            for name in locale_keys(locale):
                yield from table.get(name, ())

    def label(self, locale: str | None = None) -> str:
        """What to call it: an acronym, else a name, in the locale, else in English, else its id."""
        for kind in (("acronyms",), ("names",)):
            for name in (locale, "en"):
                for form in self.forms(name, kind):
                    return form
        return self.id


def locale_keys(locale: str | None) -> tuple[str, ...]:
    """The keys under which forms of a locale stand: its own name, its language, all."""
    language = language_of(locale)
    return tuple(dict.fromkeys(key for key in (locale, _MACRO.get(language), language, ANY) if key))


# `no` is what many catalogs call Bokmål.
_MACRO = {"no": "nb", "nn": "no"}


class Contradiction(NamedTuple):
    """Two entities, or an entity and a word, that cannot both be right; `key` is where the first one says so."""

    entity: Entity
    key: str
    message: str
    other: Entity | None = None


@dataclass(frozen=True, eq=False)
class Registry:
    """All entities of the loaded packs, and the territories of CLDR beside them."""

    entities: tuple[Entity, ...] = ()

    @cached_property
    def indexes(self) -> "dict[str | None, Index]":
        """The exact indexes made so far, by locale; `find.index_of` fills it."""
        return {}

    @cached_property
    def dated(self) -> "dict[str | None, Beginnings]":
        """How dated names begin, by locale; `dated.dated_beginnings` fills it."""
        return {}

    @cached_property
    def stems(self) -> "dict[str | None, Stems]":
        """The tolerant indexes made so far, by locale."""
        return {}

    @cached_property
    def places(self) -> dict[str, Entity]:
        """Territories that were asked for, by code."""
        return {}

    def place(self, code: str) -> Entity:
        """The territory with this code, as declared by a pack, else as an entity without forms of its own."""
        found = self.by_id.get(code) or self.places.get(code)
        if found is None:
            kind = "region" if code.isdigit() else "territory"
            found = self.places[code] = Entity(code, kind, source="https://cldr.unicode.org/", pack="cldr")
        return found

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        """The entities by id."""
        return {entity.id: entity for entity in self.entities}

    def entity(self, name: str) -> Entity | None:
        """The entity with this id, a territory too; None if there is none."""
        found = self.by_id.get(name)
        return self.place(name) if found is None and name in PLACES else found

    @cached_property
    def by_form(self) -> dict[str, list[tuple[str, Entity]]]:
        """(locale key, entity) of every name and acronym."""
        found: defaultdict[str, list[tuple[str, Entity]]] = defaultdict(list)
        for entity in self.entities:
            for table in (entity.names, entity.acronyms):
                for locale, forms in table.items():
                    holder = (locale, entity)
                    for form in forms:
                        found[form].append(holder)
        return found


def find_contradictions(registry: Registry, territories: frozenset[str]) -> Iterator[Contradiction]:
    """What the packs say against one another.

    Args:
        registry: every entity, those declared twice included.
        territories: the codes that places may be beside the ids of entities.
    """
    seen: dict[str, Entity] = {}
    for entity in registry.entities:
        if entity.id in seen:
            yield Contradiction(entity, "id", f"“{entity.id}” is declared twice", seen[entity.id])
        seen.setdefault(entity.id, entity)
    for entity in registry.entities:
        if entity.successor:
            successor = seen.get(entity.successor)
            if successor is None:
                yield Contradiction(entity, "successor", f"nothing has the id “{entity.successor}”")
            elif successor.valid_until and entity.valid_from and successor.valid_until < entity.valid_from:
                yield Contradiction(
                    entity, "successor", f"“{successor.id}” ended before “{entity.id}” began", successor
                )
        for key, names in (("territory", entity.places), ("member-of", entity.member_of)):
            for name in names:
                if name not in seen and not (key == "territory" and name in territories):
                    yield Contradiction(entity, key, f"“{name}” is neither a territory code nor the id of an entity")
    for form, holders in registry.by_form.items():
        if len(holders) > 1 and any(holder is not holders[0][1] for _, holder in holders):
            yield from _shared_form(form, holders)


_NEIGHBOURS = 50


def _shared_form(form: str, holders: Sequence[tuple[str, Entity]]) -> Iterator[Contradiction]:
    for index, (locale, entity) in enumerate(holders):
        # Hostile packs give one form to thousands: each is compared with a few neighbours only.
        for other_locale, other in holders[max(0, index - _NEIGHBOURS) : index]:
            if (
                entity.id != other.id
                and _same_locale(locale, other_locale)
                and entity.interval.meets(other.interval)
                and not entity.context
                and not other.context
            ):
                message = f"“{form}” is “{other.id}” too at the same time; give one of them a “context”"
                yield Contradiction(entity, "names" if _in(form, entity.names) else "acronyms", message, other)
                break


def _in(form: str, table: Mapping[str, tuple[str, ...]]) -> bool:
    return any(form in forms for forms in table.values())


def _same_locale(one: str, other: str) -> bool:
    return ANY in (one, other) or one == other or language_of(one) == other or language_of(other) == one
