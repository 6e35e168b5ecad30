"""Patterns of users: compiled by `regex`, run under a time budget."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

# Longest a pattern may take on one text, in seconds of processor time. Sound patterns need microseconds; the
# budget only stops the ones that would never come back.
BUDGET = 0.25


class PatternTooSlow(Exception):  # noqa: N818 -- said to the user in these words
    """A pattern used up its time budget on a text.

    Args:
        pattern: the pattern as its author wrote it.
    """

    def __init__(self, pattern: str) -> None:
        super().__init__(f"the pattern {pattern!r} takes too long")
        self.pattern = pattern


def pattern_error(pattern: str) -> str | None:
    """What is wrong with a pattern, None if it compiles and does not match the empty text."""
    import regex

    try:
        compiled = compile_pattern(pattern, ignore_case=False)
    except regex.error as error:
        return f"does not compile: {error.msg}" + (f" at position {error.pos}" if error.pos is not None else "")
    except (RecursionError, OverflowError):
        return "does not compile: it is nested too deeply"
    try:
        if compiled.fullmatch("", timeout=BUDGET):
            return "matches the empty text, and so everywhere"
    except TimeoutError:
        return "takes too long on an empty text"
    return None


@lru_cache(maxsize=8192)
def compile_pattern(pattern: str, *, ignore_case: bool) -> Any:
    """The compiled pattern.

    Raises:
        regex.error: the pattern is wrong; `pattern_error` tells how.
    """
    import regex

    return regex.compile(pattern, regex.VERSION0 | regex.UNICODE | (regex.IGNORECASE if ignore_case else 0))


def find_pattern(pattern: str, text: str, *, ignore_case: bool = False) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each match, in order.

    Raises:
        PatternTooSlow: the budget is used up; matches found before it were yielded.
    """
    try:
        for match in compile_pattern(pattern, ignore_case=ignore_case).finditer(text, timeout=BUDGET):
            yield match.span()
    except TimeoutError:
        raise PatternTooSlow(pattern) from None


def find_group(pattern: str, text: str, group: str, *, ignore_case: bool = False) -> Iterator[tuple[str, int, int]]:
    """The text and place of a named group in each match that has it.

    Raises:
        PatternTooSlow: the budget is used up; matches found before it were yielded.
    """
    try:
        for match in compile_pattern(pattern, ignore_case=ignore_case).finditer(text, timeout=BUDGET):
            if match.group(group) is not None:
                yield match.group(group), *match.span(group)
    except TimeoutError:
        raise PatternTooSlow(pattern) from None
