"""Intervals of days: what was current when, and what was current together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Validity(Enum):
    """How a name stands on a day."""

    NOT_YET = "not yet"
    CURRENT = "current"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `start` to `end`, both included; None is open."""

    start: date | None = None
    end: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the day is in it."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a day."""
        return intersect((self, other)) is not None

    def __str__(self) -> str:
        """2013-04-25/2023-12-31, open ends as `..` (ISO 8601-2)."""
        return f"{self.start or '..'}/{self.end or '..'}"


def intersect(intervals: Iterable[Interval]) -> Interval | None:
    """The days that all share, None if there is no such day. No intervals share every day."""
    start: date | None = None
    end: date | None = None
    for interval in intervals:
        if interval.start is not None and (start is None or interval.start > start):
            start = interval.start
        if interval.end is not None and (end is None or interval.end < end):
            end = interval.end
    if start is not None and end is not None and end < start:
        return None
    return Interval(start, end)


def never_together(intervals: list[Interval]) -> tuple[int, int] | None:
    """The indexes of two intervals without a common day: the one that ended first and the one that began last.

    Intervals on a line that meet pairwise have a day that all share, so None means that there is one.
    """
    ended = [(interval.end, index) for index, interval in enumerate(intervals) if interval.end is not None]
    begun = [(interval.start, index) for index, interval in enumerate(intervals) if interval.start is not None]
    if not ended or not begun:
        return None
    end, first = min(ended)
    start, last = max(begun, key=lambda item: (item[0], -item[1]))
    return (first, last) if start > end else None
