"""How alike two strings are."""

from collections.abc import Iterable


def is_any_like(word: str, others: Iterable[str], *, cutoff: float) -> bool:
    """Whether one of the others is as like the word as `cutoff` says (0 to 1, by insertions and deletions)."""
    from rapidfuzz import fuzz, process

    return process.extractOne(word, list(others), scorer=fuzz.ratio, score_cutoff=cutoff * 100) is not None
