"""How bad, how sure, how wide, and where."""

from dataclasses import dataclass
from enum import Enum, IntEnum


class Severity(IntEnum):
    """How bad a finding is."""

    INFO = 1
    WARNING = 2
    ERROR = 3


class Certainty(IntEnum):
    """How sure a finding is."""

    GUESS = 1
    LIKELY = 2
    CERTAIN = 3


class Scope(Enum):
    """What a finding may depend on: its message alone, its catalog, or all versions of the domain."""

    MESSAGE = "message"
    CATALOG = "catalog"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of one field, `[start, end)`, in code points of the field's unescaped text."""

    field: str
    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point, or an empty one stands inside or at the edge of the other."""
        return self.field == other.field and self.start <= other.end and other.start <= self.end


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file: lines and columns count from 1, columns in code points; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
