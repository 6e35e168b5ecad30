"""What a parser of placeholders finds in a text: uses of arguments, or the place where the text is invalid."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

# An argument's name, or its position.
Key = int | str
# What the argument must be, in words; a set where several kinds will do.
Kind = str | frozenset[str]


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an argument by the placeholder at `[start, end)`.

    `key` is the argument's name or position. `role` is value, width or precision. `numbered` tells whether the
    position is written in the text or counted.
    """

    key: Key
    kind: Kind
    start: int
    end: int
    numbered: bool = False
    role: str = "value"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a text is invalid, and where: `reason` is a key of the messages of `placeholder-invalid`."""

    reason: str
    start: int
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """The placeholders of one text in one format.

    `arguments` is what the text needs, each argument once, with the kind that all its uses agree on. With a
    `fault` it is empty and `uses` ends before the fault. `marks` are things beside arguments in which a source
    and its translation must agree. `shape` replaces the comparison of arguments where it is set.
    """

    uses: tuple[Use, ...] = ()
    arguments: Mapping[Key, Kind] = field(default_factory=dict)
    fault: Fault | None = None
    marks: frozenset[str] = frozenset()
    shape: Hashable = None

    @property
    def named(self) -> bool:
        """Whether arguments go by name."""
        return any(isinstance(key, str) for key in self.arguments)

    def find(self, key: Key) -> Use | None:
        """The first use of an argument."""
        return next((use for use in self.uses if use.key == key), None)


Parser = Callable[[str], Parsed]
Merge = Callable[[Kind, Kind], Kind | None]


def merge_equal(first: Kind, second: Kind) -> Kind | None:
    """The kind of an argument used twice: both uses must ask for the same."""
    return first if first == second else None


def merge_sets(first: Kind, second: Kind) -> Kind | None:
    """The kinds that both uses of an argument accept."""
    assert isinstance(first, frozenset)
    assert isinstance(second, frozenset)
    return first & second or None


def merging(anything: str) -> Merge:
    """A merge where one kind goes with every other."""

    def merge(first: Kind, second: Kind) -> Kind | None:
        if anything in (first, second):
            return second if first == anything else first
        return merge_equal(first, second)

    return merge


def assemble(uses: list[Use], *, merge: Merge = merge_equal, marks: frozenset[str] = frozenset()) -> Parsed:
    """A parse from the uses of a text: faulty where two uses of an argument contradict each other."""
    arguments: dict[Key, Kind] = {}
    for use in uses:
        if use.key not in arguments:
            arguments[use.key] = use.kind
            continue
        merged = merge(arguments[use.key], use.kind)
        if merged is None:
            return Parsed(tuple(uses), fault=Fault("conflict", use.start, use.end, str(use.key)))
        arguments[use.key] = merged
    return Parsed(tuple(uses), arguments, marks=marks)


def faulty(uses: list[Use], reason: str, start: int, end: int, detail: str = "") -> Parsed:
    """A parse that ends in a fault."""
    return Parsed(tuple(uses), fault=Fault(reason, start, end, detail))
