"""Plural-Forms: parsed and evaluated as gettext does, without `eval`, for every input there is.

The grammar and the meaning are those of GNU gettext's manual, section "Plural forms": C expressions of
`n` in unsigned arithmetic, where `?:`, `&&` and `||` evaluate only the side they need.
"""

import re
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

LIMIT = 210
"""Up to which n every formula is tried out: languages look at the last two digits, and at round millions."""

_SAMPLES = (
    *range(LIMIT + 1),
    *range(995, 1_025),
    10_000,
    100_000,
    1_000_000,
    1_000_001,
    1_000_002,
    2_000_000,
    1_000_000_000,
)
# C's `unsigned long` has 32 bits on some systems: what needs more means different things on different ones.
_MAXIMUM = 2**32 - 1
# Trying out a formula costs its length times LIMIT; the longest real ones have 200 characters.
_LONGEST = 10_000
_MOST_FORMS = 1_000


class PluralError(NamedTuple):
    """Why a Plural-Forms value has no meaning; `[start, end)` counts in the value.

    `kind` is no-nplurals, no-plural, nplurals-range, syntax or too-long.
    """

    kind: str
    start: int
    end: int


class Arithmetic(NamedTuple):
    """A number for which a formula cannot be computed; kind is division-by-zero, overflow or negative."""

    n: int
    kind: str


class _Node(NamedTuple):
    """A part of a formula: an operator with the indexes of its operands, `n`, or a number (`#`)."""

    operator: str
    operands: tuple[int, ...] = ()
    number: int = 0


@dataclass(frozen=True)
class PluralRule:
    """A formula that could be read.

    Attributes:
        nplurals: how many forms the header promises.
        expression: the formula as it stands.
        leading: text before `nplurals=`, trailing: text after the closing `;`, both without blanks.
    """

    nplurals: int
    expression: str
    leading: str = ""
    trailing: str = ""
    _nodes: tuple[_Node, ...] = field(default=(), repr=False, compare=False)

    def value(self, n: int) -> int | None:
        """What the formula gives for n, in range or not; None where it cannot be computed."""
        if 0 <= n <= LIMIT:
            return self._values[n]
        return _evaluate(self._nodes, [n])[0][0]

    def index(self, n: int) -> int:
        """The form gettext shows for n: form 0 where the formula fails or points at no form."""
        return self._shown(self.value(n))

    def members(self, index: int, limit: int = LIMIT) -> frozenset[int]:
        """The n in 0..limit for which form `index` is shown; cheap up to LIMIT."""
        values = self._values[: LIMIT + 1]
        if limit > LIMIT:
            values = _evaluate(self._nodes, list(range(limit + 1)))[0]
        return frozenset(n for n, value in enumerate(values[: limit + 1]) if self._shown(value) == index)

    @cached_property
    def singular_forms(self) -> frozenset[int]:
        """The forms that stand for n = 1 alone."""
        index = self.index(1)
        return frozenset({index} if self.members(index) == {1} else ())

    @cached_property
    def table(self) -> tuple[int, ...]:
        """The form of each n in the samples: two rules with equal tables say the same."""
        return tuple(map(self._shown, self._values))

    @cached_property
    def arithmetic(self) -> tuple[Arithmetic, ...]:
        """The numbers for which the formula cannot be computed, smallest first."""
        return self._tried[1]

    @cached_property
    def out_of_range(self) -> tuple[tuple[int, int], ...]:
        """(n, value) where the formula points at a form that `nplurals` does not promise."""
        pairs = zip(_SAMPLES, self._values, strict=True)
        return tuple((n, value) for n, value in pairs if value is not None and value >= self.nplurals)

    @cached_property
    def unreachable(self) -> tuple[int, ...]:
        """The promised forms that no number leads to."""
        reached = set(self._values)
        return tuple(index for index in range(self.nplurals) if index not in reached)

    def _shown(self, value: int | None) -> int:
        return value if value is not None and value < self.nplurals else 0

    @property
    def _values(self) -> list[int | None]:
        return self._tried[0]

    @cached_property
    def _tried(self) -> tuple[list[int | None], tuple[Arithmetic, ...]]:
        return _evaluate(self._nodes, list(_SAMPLES))


_NPLURALS = re.compile(r"nplurals=[ \t]*(\d*)")
_EXPRESSION_END = re.compile(r"[;\n\0]|\Z")


@lru_cache(maxsize=512)
def parse_plural_forms(value: str) -> PluralRule | PluralError:
    """Read a Plural-Forms value as gettext does: `nplurals=N; plural=FORMULA;`, junk around it allowed."""
    count = _NPLURALS.search(value)
    if count is None:
        return PluralError("no-nplurals", 0, len(value))
    start = value.find("plural=")
    if start < 0:
        return PluralError("no-plural", 0, len(value))
    start += len("plural=")
    end_match = _EXPRESSION_END.search(value, start)
    end = end_match.start() if end_match else len(value)
    digits = count[1]
    if not digits or len(digits) > len(str(_MOST_FORMS)) or not 1 <= int(digits) <= _MOST_FORMS:
        return PluralError("nplurals-range", *count.span())
    if end - start > _LONGEST:
        return PluralError("too-long", start, end)
    nodes = _Parser(value, start, end).parse()
    if isinstance(nodes, PluralError):
        return nodes
    leading, trailing = value[: min(count.start(), start)], value[max(end + 1, count.end()) :]
    return PluralRule(int(digits), value[start:end].strip(), leading.strip(), trailing.strip(" \t\n;"), tuple(nodes))


_TOKEN = re.compile(r"[ \t]*(?:(\d+)|(n)|(\|\||&&|==|!=|<=|>=|[<>+\-*/%!?:()]))")
_PRECEDENCE = {
    ":": 1, "||": 2, "&&": 3, "==": 4, "!=": 4, "<": 5, ">": 5, "<=": 5, ">=": 5,
    "+": 6, "-": 6, "*": 7, "/": 7, "%": 7, "!": 8,
}  # fmt: skip


class _Parser:
    """One pass over the tokens with a stack of operators that wait and one of operands."""

    def __init__(self, value: str, start: int, end: int) -> None:
        self.value = value
        self.start, self.end = start, end
        self.nodes: list[_Node] = []
        self.waiting: list[str] = []
        self.operands: list[int] = []

    def parse(self) -> list[_Node] | PluralError:
        """The nodes, each after its operands, the whole formula last."""
        wants_operand = True
        at = self.start
        stop = len(self.value[: self.end].rstrip(" \t"))
        while at < stop:
            token = _TOKEN.match(self.value, at, self.end)
            taken = self._take(token, wants_operand=wants_operand) if token else None
            if token is None or taken is None:
                return PluralError("syntax", min(at, self.end), self.end)
            wants_operand = taken
            at = token.end()
        self._reduce(1)
        if wants_operand or self.waiting or len(self.operands) != 1:
            return PluralError("syntax", self.start, self.end)
        return self.nodes

    def _take(self, token: re.Match[str], *, wants_operand: bool) -> bool | None:
        """Take one token; the answer says whether an operand must follow, None that it may not stand here."""
        number, variable, operator = token.groups()
        if operator is None:
            if not wants_operand:
                return None
            self._push(_Node("n") if variable else _Node("#", (), _number(number)))
            return False
        if wants_operand:
            if operator not in ("!", "("):
                return None
            self.waiting.append(operator)
            return True
        return self._take_operator(operator)

    def _take_operator(self, operator: str) -> bool | None:
        if operator in ("!", "("):
            return None
        if operator == ")":
            self._reduce(1)
            return False if self.waiting and self.waiting.pop() == "(" else None
        if operator == ":":
            self._reduce(1)
            if not self.waiting or self.waiting.pop() != "?":
                return None
            self.waiting.append(":")
            return True
        # A condition binds to the right: an earlier one still waits for its last part.
        self._reduce(2 if operator == "?" else _PRECEDENCE[operator])
        self.waiting.append(operator)
        return True

    def _reduce(self, lowest: int) -> None:
        """Give their operands to the operators that bind at least as tightly as `lowest`."""
        while self.waiting and _PRECEDENCE.get(self.waiting[-1], 0) >= lowest:
            operator = self.waiting.pop()
            count = {"!": 1, ":": 3}.get(operator, 2)
            operands = tuple(self.operands[-count:])
            del self.operands[-count:]
            self._push(_Node(operator, operands))

    def _push(self, node: _Node) -> None:
        self.operands.append(len(self.nodes))
        self.nodes.append(node)


def _number(digits: str) -> int:
    return int(digits) if len(digits) < 20 else _MAXIMUM + 1


_BINARY: dict[str, Callable[[int, int], int]] = {
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    ">": lambda a, b: int(a > b),
    "<=": lambda a, b: int(a <= b),
    ">=": lambda a, b: int(a >= b),
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b if b else -1,
    "%": lambda a, b: a % b if b else -1,
}
_CHOICES = frozenset({":", "&&", "||"})
_Step = Generator[tuple[int, list[int]], list[int], list[int]]


def _evaluate(nodes: tuple[_Node, ...], numbers: list[int]) -> tuple[list[int | None], tuple[Arithmetic, ...]]:
    """The formula's value for every number at once, and where it has none."""
    machine = _Machine(nodes)
    values = machine.run(numbers)
    failed = machine.failed
    answer = [None if n in failed else value for n, value in zip(numbers, values, strict=True)]
    return answer, tuple(Arithmetic(n, failed[n]) for n in sorted(failed))


class _Machine:
    """Evaluates the nodes for many numbers, with a list of steps to do instead of calls within calls.

    A step is a generator that yields the (node, numbers) it needs the values of. The numbers of a branch are
    those whose condition leads there, so that `n ? 10 / n : 0` does not divide by zero.
    """

    def __init__(self, nodes: tuple[_Node, ...]) -> None:
        self.nodes = nodes
        self.failed: dict[int, str] = {}

    def run(self, numbers: list[int]) -> list[int]:
        """The value of the last node for each number."""
        result: list[int] = []
        steps = [self._step(len(self.nodes) - 1, numbers)]
        ready: list[int] | None = None
        while steps:
            try:
                wanted = next(steps[-1]) if ready is None else steps[-1].send(ready)
            except StopIteration as stop:
                steps.pop()
                ready = result = stop.value
            else:
                steps.append(self._step(*wanted))
                ready = None
        return result

    def _step(self, index: int, numbers: list[int]) -> _Step:
        node = self.nodes[index]
        if node.operator == "n":
            return numbers
        if not numbers:
            return []
        if node.operator == "#":
            return self._checked(node, numbers, [node.number] * len(numbers))
        first = yield node.operands[0], numbers
        if node.operator == "!":
            return [int(not value) for value in first]
        if node.operator in _CHOICES:
            return (yield from self._choose(node, numbers, first))
        second = yield node.operands[1], numbers
        compute = _BINARY[node.operator]
        return self._checked(node, numbers, [compute(a, b) for a, b in zip(first, second, strict=True)])

    def _choose(self, node: _Node, numbers: list[int], conditions: list[int]) -> _Step:
        """`?:`, `&&` and `||`: each side is asked only for the numbers that need it."""
        yes = [n for n, condition in zip(numbers, conditions, strict=True) if condition]
        no = [n for n, condition in zip(numbers, conditions, strict=True) if not condition]
        if node.operator == ":":
            left = yield node.operands[1], yes
            right = yield node.operands[2], no
        elif node.operator == "&&":
            left = [int(bool(value)) for value in (yield node.operands[1], yes)]
            right = [0] * len(no)
        else:
            left = [1] * len(yes)
            right = [int(bool(value)) for value in (yield node.operands[1], no)]
        lefts, rights = iter(left), iter(right)
        return [next(lefts) if condition else next(rights) for condition in conditions]

    def _checked(self, node: _Node, numbers: list[int], values: list[int]) -> list[int]:
        if min(values) >= 0 and max(values) <= _MAXIMUM:
            return values
        for at, value in enumerate(values):
            if not 0 <= value <= _MAXIMUM:
                kind = "overflow" if value > 0 else "negative" if node.operator == "-" else "division-by-zero"
                self.failed.setdefault(numbers[at], kind)
                values[at] = 0
        return values
