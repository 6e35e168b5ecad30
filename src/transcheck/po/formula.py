"""The steps of a plural formula, evaluated for many numbers at once as C does with `unsigned long`."""

from collections.abc import Callable, Generator
from typing import NamedTuple

# C's `unsigned long` has 32 bits on some systems: what needs more means different things on different ones. What is
# shown for it is what one of 64 bits gives, which wraps around.
MAXIMUM = 2**32 - 1
WRAP = 2**64


class Arithmetic(NamedTuple):
    """A number for which a step of a formula leaves the numbers of C; kind is division-by-zero, overflow or negative."""

    n: int
    kind: str


class Node(NamedTuple):
    """A part of a formula: an operator with the indexes of its operands, `n`, or a number (`#`)."""

    operator: str
    operands: tuple[int, ...] = ()
    number: int = 0


def read_number(digits: str) -> int:
    """The number, as C would store it plus one round where it is too large to be stored."""
    digits = digits.lstrip("0") or "0"
    if len(digits) < 20:
        return int(digits)
    number = 0
    for at in range(0, len(digits), 1000):
        part = digits[at : at + 1000]
        number = (number * pow(10, len(part), WRAP) + int(part)) % WRAP
    return number + WRAP


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


def evaluate(nodes: tuple[Node, ...], numbers: list[int]) -> tuple[list[int | None], tuple[Arithmetic, ...]]:
    """The formula's value for every number at once, and where it has none."""
    machine = _Machine(nodes)
    values = machine.run(numbers)
    failed = machine.failed
    answer = [None if failed.get(n) == "division-by-zero" else value for n, value in zip(numbers, values, strict=True)]
    return answer, tuple(Arithmetic(n, failed[n]) for n in sorted(failed))


class _Machine:
    """Evaluates the nodes for many numbers, with a list of steps to do instead of calls within calls.

    A step is a generator that yields the (node, numbers) it needs the values of. The numbers of a branch are
    those whose condition leads there, so that `n ? 10 / n : 0` does not divide by zero.
    """

    def __init__(self, nodes: tuple[Node, ...]) -> None:
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

    def _choose(self, node: Node, numbers: list[int], conditions: list[int]) -> _Step:
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

    def _checked(self, node: Node, numbers: list[int], values: list[int]) -> list[int]:
        if min(values) >= 0 and max(values) <= MAXIMUM:
            return values
        for at, value in enumerate(values):
            if not 0 <= value <= MAXIMUM:
                kind = "overflow" if value > 0 else "negative" if node.operator == "-" else "division-by-zero"
                if kind == "division-by-zero":
                    self.failed[numbers[at]] = kind
                else:
                    self.failed.setdefault(numbers[at], kind)
                values[at] = 0 if kind == "division-by-zero" else value % WRAP
        return values
