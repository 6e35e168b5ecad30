"""D's module std.format; compound directives are read without recursion."""

import re
from dataclasses import dataclass, field

from transcheck.text.placeholders.parsed import Fault, Key, Kind, Parsed, Use, faulty
from transcheck.text.placeholders.printf import Directive, bad_conversion, directive, star_number, table, to_number

DIRECTIVE = directive(
    r"(?:(?P<skip>%)|(?>(?:(?P<first>[0-9]++)(?>(?P<range>:(?P<last>[0-9]*+))?)\$)?)(?P<flags>[ +\-#0=]*+)",
    r"(?>(?P<width>\*(?>(?:[0-9]++\$)?)|[0-9]++)?)(?>(?:\.(?>(?P<precision>\*(?>(?:[0-9]++\$)?)|[0-9]++)?))?)",
    r"(?>(?:,(?>(?P<digits>\*|[0-9]++)?)(?>(?P<separator>\?)?))?)(?P<conversion>.?+))",
)
# What may stand between `%|` and `%)`.
_TAIL = re.compile(r"[^%]*+(?>(?:%%[^%]*+)*)(?>(?P<close>%\))?)")

_ANYTHING = frozenset(
    {
        "truth value",
        "integer",
        "floating-point number",
        "character",
        "array",
        "associative array",
        "range",
        "structure",
        "pointer",
    }
)
_INTEGER = frozenset({"integer"})
_KINDS: dict[str, Kind | None] = table(
    {
        "s": _ANYTHING,
        "c": frozenset({"character"}),
        "dubo": frozenset({"truth value", "integer", "character"}),
        "xX": frozenset({"truth value", "integer", "character", "pointer"}),
        "eEfFgGaA": frozenset({"integer", "floating-point number"}),
        "r": _ANYTHING - {"associative array", "structure", "pointer"},
    }
)
# Compound directives read what is inside them again for each level; positions beyond this are no positions.
_DEEPEST = 30
_LAST_POSITION = 10_000


@dataclass(slots=True)
class _Level:
    """A format, or the format inside a compound directive: what it needs at which position."""

    opening: Directive | None = None
    kinds: dict[int, Kind] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)
    count: int = 0
    tail: Kind | None = None

    def need(self, position: int, kind: Kind) -> bool:
        """Ask for an argument; whether that goes with what was asked before."""
        known = self.kinds.get(position, self.tail or _ANYTHING)
        both = _meet(known, kind)
        self.count = max(self.count, position)
        if both is not None:
            self.kinds[position] = both
        return both is not None

    @property
    def shape(self) -> tuple[tuple[Kind, ...], Kind | None]:
        """What the format asks for, position by position, and of all arguments after them."""
        return tuple(self.kinds.get(position, _ANYTHING) for position in range(1, self.count + 1)), self.tail


def _meet(first: Kind, second: Kind) -> Kind | None:
    if _ANYTHING in (first, second):
        return second if first == _ANYTHING else first
    if isinstance(first, str) or isinstance(second, str):
        return first if first == second else None
    return first & second or None


def parse_d(text: str) -> Parsed:
    """Placeholders of D's format: `%d`, `%2$s`, `%1:3$s`, `%(%s, %)`."""
    levels = [_Level()]
    start = text.find("%")
    while start >= 0:
        match = DIRECTIVE.match(text, start)
        assert match is not None
        end = match.end()
        fault = None
        if match["conversion"] == "|" and len(levels) > 1:
            tail = _TAIL.match(text, end)
            assert tail is not None
            end = tail.end()
            fault = _close(levels) if tail["close"] else Fault("unterminated", start, end, match.group())
        elif not match["skip"]:
            fault = _read(match, levels)
        if fault:
            return Parsed(tuple(levels[0].uses), fault=fault)
        start = text.find("%", end)
    if len(levels) > 1:
        opening = levels[-1].opening
        assert opening is not None
        return faulty(levels[0].uses, "pair", *opening.span(), opening.group())
    top = levels[0]
    arguments: dict[Key, Kind] = {position: kind for position, kind in top.kinds.items()}  # noqa: C416 - widens the type of the key
    return Parsed(tuple(top.uses), arguments, shape=top.shape)


def _read(match: Directive, levels: list[_Level]) -> Fault | None:
    conversion = match["conversion"]
    span = match.span()
    if conversion == "(":
        levels.append(_Level(match))
        return Fault("nesting", *span, match.group()) if len(levels) > _DEEPEST else None
    if conversion == ")":
        return _close(levels) if len(levels) > 1 else Fault("pair", *span, match.group())
    kind = _KINDS.get(conversion)
    return bad_conversion(match) if kind is None else _take(match, levels[-1], kind)


def _close(levels: list[_Level]) -> Fault | None:
    """End a compound directive: it goes over the elements of its argument."""
    inner = levels.pop()
    opening = inner.opening
    assert opening is not None
    shape = inner.shape
    if inner.tail is not None or len(shape[0]) not in (1, 2):
        return Fault("conversion", *opening.span(), opening.group())
    kind = f"elements, each {' and '.join(_describe(part) for part in shape[0])}"
    return _take(opening, levels[-1], kind)


def _describe(kind: Kind) -> str:
    return kind if isinstance(kind, str) else " or ".join(sorted(kind))


def _take(match: Directive, level: _Level, kind: Kind) -> Fault | None:
    """Add what one directive uses; the fault that makes it invalid, if there is one."""
    span = match.span()
    first, last = (to_number(match[name]) if match[name] else None for name in ("first", "last"))
    wanted: list[tuple[str, int | None, Kind]] = []
    for role in ("width", "precision"):
        taken, position = star_number(match[role])
        wanted += [(role, position, _INTEGER)] if taken else []
    wanted += [("width", None, _INTEGER)] if match["digits"] == "*" else []
    wanted += [("width", None, frozenset({"character"}))] if match["separator"] else []
    wanted.append(("value", first, kind))
    if first and last:
        wanted += [("value", position, kind) for position in range(first + 1, min(last, _LAST_POSITION) + 1)]
    positions = [position for _, position, _ in wanted if position is not None] + [last or first or 1]
    if 0 in (*positions, last) or max(positions) > _LAST_POSITION or (last and first and first > last):
        return Fault("zero", *span, match.group())
    for role, position, what in wanted:
        if position is None and level.tail is not None:
            return Fault("mixed", *span, match.group())
        key = level.count + 1 if position is None else position
        level.uses.append(Use(key, what, *span, position is not None, role))
        if not level.need(key, what):
            return Fault("conflict", *span, str(key))
    if match["range"] and not match["last"] and first:
        level.tail = kind
        level.count = max(level.count, first)
    return None
