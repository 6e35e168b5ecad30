"""Which of a source's placeholders stands for which of the translation's, where names or counts differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

One = TypeVar("One")
# Beyond this many placeholders, pairs are sought at the beginning and the end only.
_MANY = 60
_SIMILAR = 0.6


def match_in_order(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of indexes of equal words, in order, as many as there can be."""
    if len(ours) > _MANY or len(theirs) > _MANY:
        return _match_ends(ours, theirs)
    lengths = [[0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            equal = ours[i] == theirs[j]
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if equal else max(lengths[i + 1][j], lengths[i][j + 1])
    pairs = []
    i = j = 0
    while i < len(ours) and j < len(theirs):
        if ours[i] == theirs[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _match_ends(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    shorter = min(len(ours), len(theirs))
    head = 0
    while head < shorter and ours[head] == theirs[head]:
        head += 1
    tail = 0
    while tail < shorter - head and ours[-1 - tail] == theirs[-1 - tail]:
        tail += 1
    ends = [(len(ours) - 1 - index, len(theirs) - 1 - index) for index in range(tail)]
    return [(index, index) for index in range(head)] + ends[::-1]


@dataclass(frozen=True, slots=True)
class Named(Generic[One]):
    """Something to be paired: by its name, by its kind where names tell nothing."""

    one: One
    name: str
    kind: str = ""


def find_nearest(missing: Sequence[Named[One]], extra: Sequence[Named[One]]) -> list[tuple[One, One]]:
    """Pairs of a name that is missing and one that stands in its place, as far as only one can be meant.

    These are the most similar names of a kind, then the only ones of their kind, then the only ones left.
    """
    if len(missing) > _MANY or len(extra) > _MANY:
        return []
    pairs = _pair_similar(missing, extra)
    for kind in dict.fromkeys(named.kind for named in missing):
        _pair_single(
            pairs,
            [i for i, named in enumerate(missing) if i not in pairs and named.kind == kind],
            [j for j, named in enumerate(extra) if j not in pairs.values() and named.kind == kind],
        )
    left = [j for j in range(len(extra)) if j not in pairs.values()]
    _pair_single(pairs, [i for i in range(len(missing)) if i not in pairs], left)
    return [(missing[i].one, extra[j].one) for i, j in sorted(pairs.items())]


def _pair_similar(missing: Sequence[Named[One]], extra: Sequence[Named[One]]) -> dict[int, int]:
    scored = sorted(
        (-_similarity(named.name.casefold(), other.name.casefold()), i, j)
        for i, named in enumerate(missing)
        for j, other in enumerate(extra)
        if named.kind == other.kind
    )
    pairs: dict[int, int] = {}
    for score, i, j in scored:
        if -score >= _SIMILAR and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _similarity(name: str, other: str) -> float:
    """How alike two names are; a part of a value is as good as the value."""
    part = other.startswith(name) and other[len(name) : len(name) + 1] in (".", "[")
    return 1 if part else SequenceMatcher(None, name, other, autojunk=False).ratio()


def _pair_single(pairs: dict[int, int], missing: list[int], extra: list[int]) -> None:
    if len(missing) == len(extra) == 1:
        pairs[missing[0]] = extra[0]
