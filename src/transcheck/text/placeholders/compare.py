"""Comparing the placeholders of a source and its translation, by the rules of the format."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from transcheck.text.placeholders.digits import QT_SIMPLE
from transcheck.text.placeholders.parsed import Fault, Key, Kind, Parsed


class Omission(Enum):
    """Which arguments a translation may leave out where it need not use all.

    ANY of them; ONE of them; NONE; NONE_UNNAMED: none of those that have no name; ONE_UNNAMED: one of those
    that have no name, and any with a name.
    """

    ANY = 1
    ONE = 2
    NONE = 3
    NONE_UNNAMED = 4
    ONE_UNNAMED = 5


Allows = Callable[[Kind, Kind], bool]


def same(source: Kind, target: Kind) -> bool:
    """Whether a translation uses an argument as the source does."""
    return source == target


@dataclass(frozen=True, slots=True)
class Policy:
    """How two texts of a format compare.

    `allows` tells whether an argument may be used as the translation does. `wildcard` is a kind that goes with
    all others where arguments may be left out. `extra` arguments do no harm. `gaps`: only the highest position
    counts, as callers pass a list and the format does not care which of it is used.
    """

    omission: Omission = Omission.ANY
    allows: Allows = same
    wildcard: str | None = None
    extra: bool = False
    gaps: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What differs between a source and its translation.

    `missing`, `extra` and `wrong` are arguments, in the order of the source (extra: of the translation).
    `tolerated` are arguments left out that the format allows to leave out, `surplus` such that it shows as they
    stand. `other` names a difference beside
    arguments: manner (names against positions), mark, simple, shape.
    """

    fault: Fault | None = None
    missing: tuple[Key, ...] = ()
    extra: tuple[Key, ...] = ()
    wrong: tuple[Key, ...] = ()
    tolerated: tuple[Key, ...] = ()
    surplus: tuple[Key, ...] = ()
    other: str = ""
    detail: str = ""

    @property
    def fatal(self) -> bool:
        """Whether the program that uses the translation may fail."""
        return bool(self.fault or self.missing or self.extra or self.wrong or self.other)


def compare(source: Parsed, target: Parsed, policy: Policy, *, strict: bool) -> Verdict:
    """What differs; `source` must be free of faults.

    Args:
        source: the parse of the source.
        target: the parse of the translation.
        policy: the rules of the format.
        strict: whether every argument of the source must be used; not in plural forms that stand for few numbers.
    """
    if target.fault:
        return Verdict(fault=target.fault)
    if source.shape is not None or target.shape is not None:
        return Verdict() if fits_shape(source, target, strict=strict) else _shape_verdict(source, target, policy)
    if QT_SIMPLE in source.marks and QT_SIMPLE not in target.marks:
        return Verdict(other="simple")
    if source.arguments and target.arguments and source.named != target.named and policy.omission in _BY_MANNER:
        return Verdict(other="manner")
    verdict = _compare_arguments(source, target, policy, strict=strict)
    case = _find_strange_case(source.marks, target.marks)
    if case and not verdict.fatal:
        return Verdict(other="case", detail=case)
    differing = sorted(mark for mark in source.marks ^ target.marks if mark[:1] == "%")
    if differing and not verdict.fatal:
        return Verdict(other="mark", detail=differing[0])
    return verdict


def _find_strange_case(ours: frozenset[str], theirs: frozenset[str]) -> str:
    """A case of a choice that the source's choice over the same argument does not have, empty if there is none."""
    chosen = {mark.split(" ")[1] for mark in ours if mark[:5] == "case "}
    strange = [mark for mark in theirs - ours if mark[:5] == "case " and mark.split(" ")[1] in chosen]
    cases = sorted(mark.split(" ")[2] for mark in strange)
    return next((case for case in cases if case != "other"), "")


# Formats whose arguments are either all named or all in order.
_BY_MANNER = (Omission.NONE_UNNAMED,)


def _compare_arguments(source: Parsed, target: Parsed, policy: Policy, *, strict: bool) -> Verdict:
    ours, theirs = source.arguments, target.arguments
    absent = tuple(key for key in ours if key not in theirs)
    extra = tuple(key for key in theirs if key not in ours)
    if policy.gaps:
        highest = max((key for key in ours if isinstance(key, int)), default=-1)
        reached = max((key for key in theirs if isinstance(key, int)), default=-1)
        fatal_missing = tuple(key for key in absent if isinstance(key, int) and key > reached) if strict else ()
        tolerated = _without(absent, fatal_missing)
        extra = tuple(key for key in extra if isinstance(key, int) and key > highest)
        return Verdict(missing=fatal_missing, extra=extra, tolerated=tolerated)
    missing = absent if strict else _missed(absent, policy.omission)
    wild = policy.wildcard if not strict else None
    wrong = tuple(
        key
        for key, kind in ours.items()
        if key in theirs and not policy.allows(kind, theirs[key]) and (wild is None or wild not in (kind, theirs[key]))
    )
    tolerated = _without(absent, missing)
    surplus = extra if policy.extra else ()
    extra = () if policy.extra else extra
    return Verdict(missing=missing, extra=extra, wrong=wrong, tolerated=tolerated, surplus=surplus)


def _without(keys: tuple[Key, ...], others: tuple[Key, ...]) -> tuple[Key, ...]:
    left_out = frozenset(others)
    return tuple(key for key in keys if key not in left_out)


def _missed(absent: tuple[Key, ...], omission: Omission) -> tuple[Key, ...]:
    """Those of the arguments left out that must not be, in a form that need not use all."""
    unnamed = tuple(key for key in absent if isinstance(key, int))
    match omission:
        case Omission.NONE:
            return absent
        case Omission.ONE:
            return absent if len(absent) > 1 else ()
        case Omission.NONE_UNNAMED:
            return unnamed
        case Omission.ONE_UNNAMED:
            return unnamed if len(unnamed) > 1 else ()
    return ()


def fits_shape(source: Parsed, target: Parsed, *, strict: bool) -> bool:
    """Whether a translation asks the same of the list of arguments, or of a part of it where that is enough."""
    from transcheck.text.placeholders import lists

    if source.shape == target.shape:
        return True
    if strict or not isinstance(source.shape, lists.Needs) or not isinstance(target.shape, lists.Needs):
        return False
    both = lists.meet(source.shape, target.shape)
    return both is not None and lists.normalize(both) == source.shape


def _shape_verdict(source: Parsed, target: Parsed, policy: Policy) -> Verdict:
    """Arguments that differ in formats that compare as a whole, as far as they can be told one by one."""
    ours = {use.key: use.kind for use in source.uses}
    theirs = {use.key: use.kind for use in target.uses}
    missing = tuple(key for key in ours if key not in theirs)
    extra = tuple(key for key in theirs if key not in ours)
    wrong = tuple(key for key in ours if key in theirs and not policy.allows(ours[key], theirs[key]))
    if not (missing or extra or wrong):
        return Verdict(other="shape")
    return Verdict(missing=missing, extra=extra, wrong=wrong)
