"""Formats in the manner of C's printf: one reader, told by a dialect what a directive looks like and takes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from transcheck.text.placeholders.parsed import Fault, Kind, Merge, Parsed, Use, assemble, faulty, merge_equal

Directive = re.Match[str]


class Numbering(Enum):
    """How positions written in directives (`%2$s`) and counted ones go together.

    EXCLUSIVE: not in one text. INDEPENDENT: a written position leaves the count alone. CURRENT: it moves the
    count. CURRENT_EXCLUSIVE: it moves the count, and no directive of the text goes without.
    """

    EXCLUSIVE = 1
    INDEPENDENT = 2
    CURRENT = 3
    CURRENT_EXCLUSIVE = 4


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one language makes of `%`.

    `directive` matches from every `%` (and whatever else is special), with the groups number, width, precision
    and conversion as far as the language has them; a group `skip` stands for something that is no directive.
    `kind` gives the kind of the value's argument, None where it takes none, or the reason why the directive is
    invalid.
    """

    directive: re.Pattern[str]
    kind: Callable[[Directive], Kind | Fault | None]
    numbering: Numbering = Numbering.EXCLUSIVE
    merge: Merge = merge_equal
    gapless: bool = False


# The parts of a directive. Every part is possessive: what can be read is read, as a reader without
# backtracking does, and hostile texts cost linear time.
NUMBER = r"(?>(?:(?P<number>[0-9]++)\$)?)"
STAR = r"\*(?>(?:[0-9]++\$)?)"
WIDTH = rf"(?>(?P<width>{STAR}|[0-9]++)?)"
PRECISION = rf"(?>(?:\.(?>(?P<precision>{STAR}|[0-9]++)?))?)"
CONVERSION = r"(?P<conversion>.?+)"


def directive(*parts: str) -> re.Pattern[str]:
    """The pattern of a directive from its parts, `%` first."""
    return re.compile("%" + "".join(parts), re.DOTALL)


def table(kinds: dict[str, Kind | None]) -> dict[str, Kind | None]:
    """Conversion character -> kind, from groups of characters that share one."""
    return {character: kind for characters, kind in kinds.items() for character in characters}


def by_table(kinds: dict[str, Kind | None]) -> Callable[[Directive], Kind | Fault | None]:
    """The kind of a directive by its conversion character alone."""

    def kind(match: Directive) -> Kind | Fault | None:
        conversion = match["conversion"]
        return kinds[conversion] if conversion in kinds else bad_conversion(match)

    return kind


def bad_conversion(match: Directive) -> Fault:
    """The directive ends in a character that no directive ends in, or with the text."""
    reason = "conversion" if match["conversion"] else "unterminated"
    return Fault(reason, match.start(), match.end(), match.group())


def bad_option(match: Directive) -> Fault:
    """The directive has a flag, width, precision or size that does not go with its conversion."""
    return Fault("option", match.start(), match.end(), match.group())


class Counter:
    """Gives arguments their positions in the order of their use, by the rules of a dialect."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.position = 1
        self.counted = False
        self.written = False

    def start(self, number: int | None, *, takes: bool) -> None:
        """A directive begins, with or without a position of its own; `takes` tells whether it takes an argument."""
        if self.numbering in (Numbering.CURRENT, Numbering.CURRENT_EXCLUSIVE):
            if number is not None:
                self.position = number
            if takes:
                self.written |= number is not None
                self.counted |= number is None

    def place(self, number: int | None) -> int:
        """The position of the next argument."""
        if number is not None and self.numbering in (Numbering.EXCLUSIVE, Numbering.INDEPENDENT):
            self.written = True
            return number
        self.counted |= self.numbering in (Numbering.EXCLUSIVE, Numbering.INDEPENDENT)
        self.position += 1
        return self.position - 1

    @property
    def mixed(self) -> bool:
        """Whether positions are both written and counted, where that is not allowed."""
        exclusive = self.numbering in (Numbering.EXCLUSIVE, Numbering.CURRENT_EXCLUSIVE)
        return exclusive and self.counted and self.written


def star_number(part: str | None) -> tuple[bool, int | None]:
    """Whether a width or precision is taken from an argument, and from which."""
    if not part or part[0] != "*":
        return False, None
    return True, to_number(part[1:-1]) if part[-1] == "$" else None


def to_number(digits: str) -> int:
    """A position; one of more digits than any list of arguments has is as good as a very large one."""
    return int(digits[:18])


def read_directives(text: str, dialect: Dialect) -> Parsed:
    """The placeholders of a text, up to the first that is invalid."""
    uses: list[Use] = []
    counter = Counter(dialect.numbering)
    for match in dialect.directive.finditer(text):
        groups = match.groupdict()
        if groups.get("skip") is not None:
            continue
        fault = _read(match, groups, dialect, counter, uses)
        if fault is not None:
            return Parsed(tuple(uses), fault=fault)
    parsed = assemble(uses, merge=dialect.merge)
    return _without_gaps(parsed) if dialect.gapless and parsed.fault is None else parsed


def _read(
    match: Directive, groups: dict[str, str | None], dialect: Dialect, counter: Counter, uses: list[Use]
) -> Fault | None:
    """Add what one directive uses; the fault that makes it invalid, if there is one."""
    start, end = match.span()
    wanted: list[tuple[str, int | None, Kind]] = []
    for role in ("width", "precision"):
        taken, position = star_number(groups.get(role))
        if taken:
            wanted.append((role, position, "integer"))
    digits = groups.get("number")
    number = to_number(digits) if digits else None
    if number == 0 or any(position == 0 for _, position, _ in wanted):
        return Fault("zero", start, end, match.group())
    kind = dialect.kind(match)
    if isinstance(kind, Fault):
        return kind
    if kind is not None:
        wanted.append(("value", number, kind))
    counter.start(number, takes=bool(wanted))
    for role, position, what in wanted:
        key = counter.place(position)
        uses.append(Use(key, what, start, end, position is not None, role))
    return Fault("mixed", start, end, match.group()) if counter.mixed else None


def _without_gaps(parsed: Parsed) -> Parsed:
    """The parse, faulty where a position is left out."""
    for expected, key in enumerate(sorted(key for key in parsed.arguments if isinstance(key, int)), 1):
        if key != expected:
            use = parsed.find(key)
            assert use is not None
            return faulty(list(parsed.uses), "gap", use.start, use.end, str(expected))
    return parsed
