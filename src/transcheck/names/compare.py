"""The names of two versions of a text: which are missing, which are extra, which are paired otherwise."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from transcheck.cldr.territories import home_territory
from transcheck.names.find import Found, find_names
from transcheck.names.lists import Enumeration, Pair, find_enumerations, find_pairs
from transcheck.names.registry import Entity, Registry
from transcheck.names.tolerant import Presence, find_inflected, presence

# Places whose English names are names of people or things too: without another place beside them they say little.
_ALSO_OTHER = frozenset(("GE", "JO", "TD", "IL", "TR", "JE"))
# No prose has more lists or pairs than this in one text; what lies behind them is not looked at.
_MOST = 100


class Side(NamedTuple):
    """A text and the language it is in."""

    text: str
    locale: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What two versions do not share: names of the source, names of the target, and where the lists stand."""

    missing: tuple[Found, ...]
    extra: tuple[Found, ...]
    source: tuple[int, int]
    target: tuple[int, int]
    is_open: bool


def compare_lists(registry: Registry, source: Side, target: Side) -> Iterator[Difference]:
    """Enumerations that do not name the same things; an enumeration of the other side must share a name."""
    names = find_names(registry, source.text, source.locale)
    theirs = find_names(registry, target.text, target.locale)
    if len(names) < 2 and len(theirs) < 2:
        return
    lists = list(islice(find_enumerations(source.text, names, source.locale), _MOST))
    their_lists = list(islice(find_enumerations(target.text, theirs, target.locale), _MOST))
    sorted_out = [_sort_out(registry, one.members, source, target) for one in lists]
    partners = _assign([kept for _, kept, _ in sorted_out], their_lists)
    for one, (missing, kept, unsure), mine in zip(lists, sorted_out, partners, strict=True):
        extra = tuple(found for other in mine for found in _absent(registry, other.members, target, source))
        if not kept or unsure or len(missing) > len(kept) or (mine and all(other.is_open for other in mine)):
            continue
        if one.is_example:  # each version may choose examples for its readers
            continue
        if missing or extra:
            place = _hull(mine) if mine else (0, len(target.text))
            yield Difference(missing, extra, (one.start, one.end), place, one.is_open)
    told = {other.start for mine in partners for other in mine}
    if len(names) == 1 and source.text[names[0].start : names[0].end] == source.text.strip():
        return  # one name: whatever it is called there, it is no list
    for other in their_lists:
        if other.start in told or other.is_open:  # other examples are no other list
            continue
        missing, kept, unsure = _sort_out(registry, other.members, target, source)
        if kept and missing and not unsure and len(missing) <= len(kept):
            yield Difference((), missing, (0, len(source.text)), (other.start, other.end), other.is_open)


def _assign(kept: Sequence[Sequence[Found]], lists: Sequence[Enumeration]) -> list[list[Enumeration]]:
    """For each list of the source, the lists of the target that share most with it."""
    partners: list[list[Enumeration]] = [[] for _ in kept]
    mine = [frozenset(name for found in one for name in found.ids) for one in kept]
    for other in lists:
        theirs = frozenset(name for member in other.members for name in member.ids)
        shared = [len(one & theirs) for one in mine]
        most = max(shared, default=0)
        if most:
            partners[shared.index(most)].append(other)
    return partners


def compare_all(registry: Registry, source: Side, target: Side) -> Difference | None:
    """Every name of two aligned blocks; None if they name the same.

    The home country of the source's readers is what "we" and "the country" are elsewhere: it counts in lists only.
    """
    names = find_names(registry, source.text, source.locale)
    theirs = find_names(registry, target.text, target.locale)
    home = home_territory(source.locale) if source.locale else ""
    missing = tuple(_absent(registry, _without(home, names, source), source, target))
    extra = tuple(_absent(registry, _without(home, theirs, target), target, source))
    if not missing and not extra:
        return None
    return Difference(missing, extra, _span(missing, source.text), _span(extra, target.text), is_open=False)


def _without(home: str, names: Sequence[Found], side: Side) -> list[Found]:
    """The names without the home country, where it stands in no list."""
    listed = {member.start for one in find_enumerations(side.text, names, side.locale) for member in one.members}
    return [name for name in names if home not in name.ids or name.start in listed]


class Repaired(NamedTuple):
    """A name that the versions pair with different partners."""

    name: Entity
    source: Pair
    target: Pair


def compare_pairs(registry: Registry, source: Side, target: Side) -> Iterator[Repaired]:
    """Names that both versions pair with one partner each, and not with the same one."""
    mine = _distinct(islice(pairs_of(registry, source), _MOST))
    theirs = _distinct(islice(pairs_of(registry, target), _MOST)) if mine else []
    seen: set[tuple[str, str]] = set()
    for pair in mine:
        for other in theirs:
            for name, partner in ((pair.first, pair.second), (pair.second, pair.first)):
                met = _partner(name, other)
                if met is None or met.ids & partner.ids or _same_sort(met, partner) is False:
                    continue
                if _is_paired(name, partner, theirs) or _is_paired(name, met, mine):
                    continue
                key = (name.entity.id, met.entity.id)
                if key not in seen:
                    seen.add(key)
                    yield Repaired(name.entity, pair, other)


def _distinct(pairs: Iterable[Pair]) -> list[Pair]:
    """Each pair of things once, at its first place."""
    return list({(pair.first.ids, pair.second.ids): pair for pair in reversed(list(pairs))}.values())[::-1]


def pairs_of(registry: Registry, side: Side) -> Iterator[Pair]:
    """Pairs of a name that works somewhere (a mission, an office) and a place, inflected places too."""
    names = find_names(registry, side.text, side.locale)
    if not any(found.entity.places for found in names):
        return
    names = tuple(sorted((*names, *_inflected_places(registry, side, names)), key=lambda found: found.start))
    for pair in find_pairs(side.text, names, side.locale):
        works = [found for found in (pair.first, pair.second) if found.entity.kind in ("un-mission", "office")]
        lies = [found for found in (pair.first, pair.second) if found.entity.kind in ("territory", "region")]
        if works and lies and works[0].entity.places:
            yield pair


def reach(registry: Registry, places: Sequence[str]) -> frozenset[str]:
    """Places with the territories that regions among them lie in."""
    found = set(places)
    for name in places:
        entity = registry.entity(name)
        if entity is not None and entity.kind == "region":
            found.update(entity.places)
    return frozenset(found)


def belongs(registry: Registry, entity: Entity, place: Entity) -> bool | None:
    """Whether an entity works in a place; None where nobody can tell (continents)."""
    if place.id.isdigit():
        return None
    return bool(reach(registry, entity.places) & reach(registry, (place.id,)))


def _inflected_places(registry: Registry, side: Side, names: Sequence[Found]) -> Iterator[Found]:
    starts = [name.start for name in names]
    for hit in find_inflected(registry, side.text, side.locale):
        before = bisect_left(starts, hit.end) - 1  # the last name that begins before the place ends
        if hit.cut <= 2 and len(hit.ids) == 1 and (before < 0 or names[before].end <= hit.start):
            entity = registry.entity(min(hit.ids))
            if entity is not None and entity.kind in ("territory", "region"):
                yield Found((entity,), hit.start, hit.end)


def _sort_out(
    registry: Registry, members: Sequence[Found], here: Side, there: Side
) -> tuple[tuple[Found, ...], list[Found], bool]:
    """(absent, present, whether anything could not be decided) for the members of a list, each entity once."""
    absent: list[Found] = []
    kept: list[Found] = []
    unsure = False
    for found in {found.ids: found for found in reversed(members)}.values():
        match presence(registry, found.entities, there.text, there.locale, here.text[found.start : found.end]):
            case Presence.PRESENT:
                kept.append(found)
            case Presence.ABSENT:
                absent.append(found)
            case _:
                unsure = True
    if all(found.ids & _ALSO_OTHER for found in kept):
        absent = [found for found in absent if not found.ids & _ALSO_OTHER]
    return tuple(reversed(absent)), kept, unsure and not absent


def _absent(registry: Registry, names: Sequence[Found], here: Side, there: Side) -> Iterator[Found]:
    """The names of one side that the other has not, each entity once."""
    seen: set[frozenset[str]] = set()
    for found in names:
        if found.ids in seen:
            continue
        seen.add(found.ids)
        written = here.text[found.start : found.end]
        if presence(registry, found.entities, there.text, there.locale, written) is Presence.ABSENT:
            yield found


def _hull(lists: Sequence[Enumeration]) -> tuple[int, int]:
    return min(one.start for one in lists), max(one.end for one in lists)


def _span(found: Sequence[Found], text: str) -> tuple[int, int]:
    return (found[0].start, found[-1].end) if found else (0, len(text))


def _partner(name: Found, pair: Pair) -> Found | None:
    if name.ids & pair.first.ids:
        return pair.second
    return pair.first if name.ids & pair.second.ids else None


def _same_sort(one: Found, other: Found) -> bool:
    return (one.entity.kind in ("territory", "region")) == (other.entity.kind in ("territory", "region"))


def _is_paired(name: Found, partner: Found, pairs: Sequence[Pair]) -> bool:
    return any((met := _partner(name, pair)) is not None and bool(met.ids & partner.ids) for pair in pairs)
