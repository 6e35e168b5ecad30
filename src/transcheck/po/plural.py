"""Plural-Forms: parsed and evaluated as gettext does, without `eval`, for every input there is.

The grammar and the meaning are those of GNU gettext's manual, section "Plural forms": C expressions of
`n` in unsigned arithmetic, where `?:`, `&&` and `||` evaluate only the side they need.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from transcheck.po.formula import MAXIMUM, Arithmetic, Node, evaluate, read_number

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
# Trying out a formula costs its length times LIMIT; the longest real ones have 200 characters.
_LONGEST = 10_000
_MOST_FORMS = 1_000
# So many of its own numbers beyond the samples are tried out.
_OWN = 50


class PluralError(NamedTuple):
    """Why a Plural-Forms value has no meaning; `[start, end)` counts in the value.

    `kind` is no-nplurals, no-plural, nplurals-range, syntax or too-long.
    """

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class PluralRule:
    """A formula that could be read.

    Attributes:
        nplurals: how many forms the header promises.
        expression: the formula as it stands.
        leading: text before `nplurals=`, without blanks.
        between: text between the number and `plural=`, without blanks: a semicolon, as it should be.
        trailing: text after the closing `;`, without blanks.
    """

    nplurals: int
    expression: str
    leading: str = ""
    trailing: str = ""
    between: str = ";"
    _nodes: tuple[Node, ...] = field(default=(), repr=False, compare=False)

    def value(self, n: int) -> int | None:
        """What the formula gives for n, in range or not; None where it divides by zero."""
        if 0 <= n <= LIMIT:
            return self._values[n]
        return evaluate(self._nodes, [n])[0][0]

    def index(self, n: int) -> int:
        """The form gettext shows for n: form 0 where the formula fails or points at no form."""
        return self._shown(self.value(n))

    def members(self, index: int, limit: int = LIMIT) -> frozenset[int]:
        """The n in 0..limit for which form `index` is shown; cheap up to LIMIT."""
        values = self._values[: LIMIT + 1]
        if limit > LIMIT:
            values = evaluate(self._nodes, list(range(limit + 1)))[0]
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
        """The numbers for which the formula leaves the numbers of C, smallest first."""
        return self._tried[1]

    @cached_property
    def out_of_range(self) -> tuple[tuple[int, int], ...]:
        """(n, value) where the formula points at a form that `nplurals` does not promise, `arithmetic` left out."""
        failed = {one.n for one in self.arithmetic}
        pairs = zip(self._numbers, self._tried[0], strict=True)
        return tuple(
            (n, value) for n, value in pairs if value is not None and value >= self.nplurals and n not in failed
        )

    @cached_property
    def unreachable(self) -> tuple[int, ...]:
        """The promised forms that no number leads to."""
        reached = set(self._tried[0])
        return tuple(index for index in range(self.nplurals) if index not in reached)

    def _shown(self, value: int | None) -> int:
        return value if value is not None and value < self.nplurals else 0

    @cached_property
    def _values(self) -> list[int | None]:
        return self._tried[0][: len(_SAMPLES)]

    @cached_property
    def _numbers(self) -> list[int]:
        """What is tried out: the samples, and what stands around the larger numbers of the formula itself."""
        own = sorted({node.number for node in self._nodes if LIMIT < node.number <= MAXIMUM})[:_OWN]
        more = {n for number in own for n in (number - 1, number, number + 1)}
        return [*_SAMPLES, *sorted(more - set(_SAMPLES))]

    @cached_property
    def _tried(self) -> tuple[list[int | None], tuple[Arithmetic, ...]]:
        return evaluate(self._nodes, self._numbers)


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
    between = value[count.end() : start - len("plural=")].strip(" \t")
    return PluralRule(
        int(digits),
        value[start:end].strip(),
        leading.strip(),
        trailing.strip(),
        between,
        tuple(nodes),
    )


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
        self.nodes: list[Node] = []
        self.waiting: list[str] = []
        self.operands: list[int] = []

    def parse(self) -> list[Node] | PluralError:
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
            self._push(Node("n") if variable else Node("#", (), read_number(number)))
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
            self._push(Node(operator, operands))

    def _push(self, node: Node) -> None:
        self.operands.append(len(self.nodes))
        self.nodes.append(node)
