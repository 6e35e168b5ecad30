"""A number in words that became another one: "three" and "fire", "half past two" and "halb vier", "drei" and 4."""

import re
from collections.abc import Sequence

from transcheck.figures.counting import may_count, read_counts
from transcheck.figures.digits import plain_digits
from transcheck.figures.figure import Difference, Figure, trim
from transcheck.figures.matching import Side, spelled_values
from transcheck.text.mask import Mask

_RUNS = re.compile(r"\d+")
# Sentences with every letter that show a typeface: other languages have their own.
_SHOWS_LETTERS = re.compile(r"quick brown fox|pack my box|boxing wizards", re.IGNORECASE)
_PLAIN = frozenset(("number", "measure", "percent", "time"))
_SMALL = frozenset("0 1".split())


def compare_counts(
    sides: tuple[Side, Side], masks: tuple[Sequence[Mask], Sequence[Mask]], found: Sequence[Difference]
) -> list[Difference]:
    """The differences with a number in words paired with the one that stands in its place, where just one is open a side.

    Args:
        sides: both texts with their figures.
        masks: the spans of each text in which nothing is read.
        found: the differences of their figures.
    """
    lost = [one for one in found if one.kind == "missing" and one.weight != "adapted"]
    new = [one for one in found if one.kind == "extra" and one.weight != "adapted"]
    if _SHOWS_LETTERS.search(sides[0].text) or len(lost) > 1 or len(new) > 1 or len(lost) + len(new) != len(found):
        return list(found)
    source, target = sides
    if not lost and not may_count(source.text, source.locale):
        return list(found)
    unsaid = [] if lost else _unsaid(source, target, masks[0])
    open_here = [*(one.source for one in lost if one.source), *unsaid]
    if len(open_here) != 1:
        return list(found)
    unsaid_there = [] if new else _unsaid(target, source, masks[1])
    open_there = [*(one.target for one in new if one.target), *unsaid_there]
    if len(open_there) != 1 or not (unsaid or unsaid_there):
        return list(found)
    one, other = open_here[0], open_there[0]
    if not _is_comparable(one, other):
        return list(found)
    return [Difference("changed", one, other, "certain")]


def _is_comparable(one: Figure, other: Figure) -> bool:
    if "time" in (one.kind, other.kind):
        return one.kind == other.kind
    kinds = {one.kind, other.kind} - {"word"}
    return kinds <= _PLAIN and not {one.value, other.value} & _SMALL


def _unsaid(side: Side, other: Side, masks: Sequence[Mask]) -> list[Figure]:
    """The numbers in words of a text that the other text says in no way."""
    counts = read_counts(side.text, side.locale)
    if not counts:
        return []
    said = set(spelled_values(other.text, other.locale))
    for figure in other.figures:
        said.update((*figure.values, *figure.parts))
    said.update(trim(run) for run in _RUNS.findall(plain_digits(other.text)[0]))
    return [
        one
        for one in counts
        if not said.intersection(one.values)
        and not any(mask.start < one.end and one.start < mask.end for mask in masks)
    ]
