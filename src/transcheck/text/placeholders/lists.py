"""What a Lisp format asks of its list of arguments: an initial part, and a part that repeats without end."""

from dataclasses import dataclass, replace
from math import lcm
from typing import Union

OBJECT = "object"
LIST = "list"
# Kinds that a more general one holds; NIL, the empty list, is one of the kinds “... or nothing”.
_HOLDS = {
    "character, integer or nothing": {"character or nothing", "character", "integer or nothing", "integer"},
    "character or nothing": {"character"},
    "integer or nothing": {"integer"},
    "real number": {"integer"},
    "complex number": {"real number", "integer"},
}
_EMPTY_TOO = {"character": "character or nothing", "integer": "integer or nothing"}
_OR_NOTHING = frozenset(kind for kind in _HOLDS if kind.endswith("nothing"))


@dataclass(frozen=True, slots=True)
class Need:
    """One argument: whether the list may end before it, its kind, and for lists what their elements must be."""

    required: bool
    kind: str
    elements: Union["Needs", None] = None


@dataclass(frozen=True, slots=True)
class Needs:
    """A list of arguments. Both parts are tuples; the list ends after `initial` if `repeated` is empty."""

    initial: tuple[Need, ...] = ()
    repeated: tuple[Need, ...] = ()


ANYTHING = Needs((), (Need(required=False, kind=OBJECT),))
EMPTY = Needs()


def unroll(needs: Needs, length: int, period: int = 0) -> Needs:
    """The same list with an initial part of at least `length`, and a period that is a multiple of `period`."""
    if not needs.repeated:
        return needs
    initial, repeated = list(needs.initial), list(needs.repeated)
    while len(initial) < length:
        initial.append(repeated[0])
        repeated.append(repeated.pop(0))
    times = lcm(len(repeated), period) // len(repeated) if period else 1
    return Needs(tuple(initial), tuple(repeated * times))


def normalize(needs: Needs) -> Needs:
    """The same list with the shortest period and the shortest initial part."""
    initial, repeated = list(needs.initial), list(needs.repeated)
    size = len(repeated)
    for period in range(1, size):
        if size % period == 0 and repeated[:period] * (size // period) == repeated:
            repeated = repeated[:period]
            break
    while repeated and initial and initial[-1] == repeated[-1]:
        repeated.insert(0, repeated.pop())
        initial.pop()
    return Needs(tuple(initial), tuple(repeated))


def _cut(initial: list[Need]) -> Needs | None:
    """The list that ends at the last place where it may, None if it may nowhere."""
    while initial:
        if not initial.pop().required:
            return Needs(tuple(initial))
    return None


def meet_need(first: Need, second: Need) -> Need | None:
    """What satisfies both; None where nothing does."""
    required = first.required or second.required
    if OBJECT in (first.kind, second.kind):
        return replace(second if first.kind == OBJECT else first, required=required)
    if first.kind == second.kind:
        if first.kind != LIST:
            return replace(first, required=required)
        assert first.elements is not None
        assert second.elements is not None
        elements = meet(first.elements, second.elements)
        return None if elements is None else Need(required, LIST, elements)
    for one, other in ((first, second), (second, first)):
        if one.kind == LIST and other.kind in _OR_NOTHING:
            assert one.elements is not None
            return None if _starts_required(one.elements) else Need(required, LIST, EMPTY)
        if other.kind in _HOLDS.get(one.kind, ()):
            return Need(required, other.kind)
    return None


def _starts_required(needs: Needs) -> bool:
    return any(need.required for need in (needs.initial or needs.repeated)[:1])


def join_need(first: Need, second: Need) -> Need:
    """What satisfies either, as precisely as kinds can say it."""
    required = first.required and second.required
    if first.kind == second.kind:
        if first.kind != LIST:
            return Need(required, first.kind)
        assert first.elements is not None
        assert second.elements is not None
        return Need(required, LIST, join(first.elements, second.elements))
    for one, other in ((first, second), (second, first)):
        if other.kind in _HOLDS.get(one.kind, ()):
            return Need(required, one.kind)
        if one.kind == LIST and one.elements == EMPTY:
            kind = other.kind if other.kind in _OR_NOTHING else _EMPTY_TOO.get(other.kind, OBJECT)
            return Need(required, kind)
        if one.kind.startswith("character") and other.kind in ("integer", "integer or nothing"):
            return Need(required, "character, integer or nothing")
    return Need(required, OBJECT)


def _aligned(first: Needs, second: Needs) -> tuple[Needs, Needs]:
    length = max(len(first.initial), len(second.initial))
    return (
        unroll(first, length, len(second.repeated)),
        unroll(second, length, len(first.repeated)),
    )


def meet(first: Needs, second: Needs) -> Needs | None:
    """The lists that satisfy both; None if none does."""
    first, second = _aligned(first, second)
    initial: list[Need] = []
    for one, other in zip(first.initial, second.initial, strict=False):
        both = meet_need(one, other)
        if both is None:
            return _ended(initial, required=one.required or other.required)
        initial.append(both)
    if not (first.repeated and second.repeated):
        return _meet_ends(first, second, initial)
    repeated: list[Need] = []
    for one, other in zip(first.repeated, second.repeated, strict=True):
        both = meet_need(one, other)
        if both is None:
            return _ended(initial + repeated, required=one.required or other.required)
        repeated.append(both)
    return normalize(Needs(tuple(initial), tuple(repeated)))


def _ended(initial: list[Need], *, required: bool) -> Needs | None:
    return _cut(initial) if required else normalize(Needs(tuple(initial)))


def _meet_ends(first: Needs, second: Needs, initial: list[Need]) -> Needs | None:
    """The meeting of two lists one of which ends at least: what the longer one has after it may not be required."""
    place = len(initial)
    longer = first if len(first.initial) > place or first.repeated else second
    rest = longer.initial[place:] or longer.repeated
    return _ended(initial, required=bool(rest) and rest[0].required)


def join(first: Needs, second: Needs) -> Needs:
    """The lists that satisfy either."""
    if first is second:
        return first
    if first.repeated and second.repeated:
        first, second = _aligned(first, second)
    elif first.repeated or second.repeated:
        endless, finite = (first, second) if first.repeated else (second, first)
        if len(finite.initial) >= len(endless.initial):
            endless = unroll(endless, len(finite.initial))
            if endless.repeated[0].required:
                endless = unroll(endless, len(endless.initial) + 1)
        first, second = endless, finite
    initial = [join_need(one, other) for one, other in zip(first.initial, second.initial, strict=False)]
    place = len(initial)
    rest = list(first.initial[place:] or second.initial[place:])
    if rest:
        rest[0] = replace(rest[0], required=False)
    if first.repeated and second.repeated:
        repeated = tuple(join_need(one, other) for one, other in zip(first.repeated, second.repeated, strict=True))
    else:
        repeated = first.repeated or second.repeated
    return normalize(Needs((*initial, *rest), repeated))


def require(needs: Needs, position: int) -> Needs | None:
    """The list with arguments up to and including `position` (from 0) present."""
    if not needs.repeated and len(needs.initial) <= position:
        return None
    needs = unroll(needs, position + 1)
    initial = [need if need.required else replace(need, required=True) for need in needs.initial[: position + 1]]
    return Needs((*initial, *needs.initial[position + 1 :]), needs.repeated)


def end_at(needs: Needs, position: int) -> Needs | None:
    """The list without an argument at `position`."""
    if not needs.repeated and len(needs.initial) <= position:
        return needs
    needs = unroll(needs, position)
    following = needs.initial[position:] or needs.repeated
    initial = list(needs.initial[:position])
    return _cut(initial) if following[0].required else Needs(tuple(initial))


def constrain(needs: Needs, position: int, kind: str, elements: Needs | None = None) -> Needs | None:
    """The list with an argument of a kind at `position`."""
    required = require(needs, position)
    if required is None:
        return None
    both = meet_need(required.initial[position], Need(required=False, kind=kind, elements=elements))
    if both is None:
        return end_at(required, position)
    initial = list(required.initial)
    initial[position] = replace(both, required=True)
    return Needs(tuple(initial), required.repeated)


def is_required(needs: Needs, position: int) -> bool:
    """Whether the arguments up to and including `position` are all required."""
    if len(needs.initial) <= position and not needs.repeated:
        return False
    return all(need.required for need in unroll(needs, position + 1).initial[: position + 1])


def shift(needs: Needs, places: int) -> Needs:
    """The list with any required arguments put before it."""
    return normalize(Needs((Need(required=True, kind=OBJECT),) * places + needs.initial, needs.repeated))


def optional_start(needs: Needs) -> Needs:
    """The list, or no list at all."""
    if not _starts_required(needs):
        return needs
    needs = unroll(needs, 1)
    return normalize(Needs((replace(needs.initial[0], required=False), *needs.initial[1:]), needs.repeated))


def repeat_lists(elements: Needs | None) -> Needs:
    """Any number of lists that are all alike."""
    return EMPTY if elements is None else Needs((), (Need(required=False, kind=LIST, elements=elements),))


def repeat(needs: Needs, period: int) -> Needs:
    """Any number of rounds over the arguments, `period` in a round."""
    if not needs.repeated and len(needs.initial) < period:
        return optional_start(needs)
    if needs.repeated:
        needs = unroll(needs, 0, period)
        size = len(needs.repeated)
    else:
        size = period
    source = needs.initial + needs.repeated
    built: list[Need] = list(source[:size])
    if built[0].required:
        built[0] = replace(built[0], required=False)
    ended = False
    for need in source[size:]:
        both = meet_need(need, built[len(built) - size])
        if both is None:
            required = need.required or built[len(built) - size].required
            if required:
                return _cut(built) or EMPTY
            ended = True
            break
        built.append(both)
    for place in range(0, len(built), period):
        built[place] = replace(built[place], required=False)
    if ended:
        return Needs(tuple(built))
    return Needs(tuple(built[: len(source) - size]), tuple(built[len(source) - size :]))
