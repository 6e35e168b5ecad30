"""Which of a source's placeholders stands for which of the translation's, where names or counts differ."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TypeVar

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


def find_nearest(missing: Sequence[tuple[One, str]], extra: Sequence[tuple[One, str]]) -> list[tuple[One, One]]:
    """Pairs of a name that is missing and one that stands in its place: the only two, or the most similar ones."""
    if len(missing) == len(extra) == 1:
        return [(missing[0][0], extra[0][0])]
    if len(missing) > _MANY or len(extra) > _MANY:
        return []
    scored = sorted(
        (
            (-SequenceMatcher(None, name.casefold(), other.casefold(), autojunk=False).ratio(), i, j)
            for i, (_, name) in enumerate(missing)
            for j, (_, other) in enumerate(extra)
        )
    )
    pairs: dict[int, int] = {}
    for score, i, j in scored:
        if -score >= _SIMILAR and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(missing[i][0], extra[j][0]) for i, j in sorted(pairs.items())]
