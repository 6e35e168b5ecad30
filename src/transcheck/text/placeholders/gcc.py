"""GCC's diagnostics: the comment of pretty-print.cc and what its front ends add."""

import re

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble
from transcheck.text.placeholders.printf import (
    Counter,
    Directive,
    Numbering,
    bad_conversion,
    directive,
    table,
    to_number,
)

_DIRECTIVE = directive(
    r"(?:(?P<plain>[%'<>R}mC])|(?>(?:(?P<number>[0-9]++)\$)?)(?P<flags>[qlwzt+#]*+)",
    r"(?>(?:\.(?>(?:(?P<digits>[0-9]++)|\*(?>(?:(?P<star>[0-9]++)\$)?)(?P<stars>))?)(?P<precise>))?)(?P<conversion>.?+))",
)
_SIZES = {"": "", "l": "long ", "ll": "long long ", "w": "wide ", "z": "size_t ", "t": "ptrdiff_t "}
_KINDS: dict[str, Kind | None] = {
    **table({"c": "character", "s": "string", "f": "floating-point number", "p": "pointer"}),
    "@": "event",
    "e": "element",
    "v": "qualifiers",
    "Z": "array of integers",
    "r": "colour",
    "{": "URL",
    "D": "declaration",
    "F": "function",
    "T": "type",
    "H": "first type",
    "I": "second type",
    "E": "expression",
    "A": "arguments",
    "C": "tree code",
    "L": "language or location",
    "O": "operator",
    "P": "parameter",
    "Q": "assignment operator",
    "V": "qualified tree",
    "S": "substitution",
    "X": "exception",
}
_PAIRS = {"<": "quote", ">": "quote", "r": "colour", "R": "colour", "{": "URL", "}": "URL"}
_MARKS = {"m": "%m", "C": "%C"}


def parse_gcc_internal(text: str) -> Parsed:
    """Placeholders of GCC's messages; `%<` and `%>`, `%r` and `%R`, `%{` and `%}` come in pairs."""
    uses: list[Use] = []
    counter = Counter(Numbering.EXCLUSIVE)
    opened: dict[str, re.Match[str]] = {}
    marks: set[str] = set()
    for match in _DIRECTIVE.finditer(text):
        last = match["plain"] or match["conversion"]
        fault = _pair(match, last, opened) if last in _PAIRS else None
        if match["plain"]:
            marks.update({_MARKS[last]} if last in _MARKS else ())
        else:
            fault = _add(match, counter, uses) or fault
        if fault:
            return Parsed(tuple(uses), fault=fault)
    for match in opened.values():
        return Parsed(tuple(uses), fault=Fault("pair", *match.span(), match.group()))
    return assemble(uses, marks=frozenset(marks))


def _pair(match: Directive, last: str, opened: dict[str, re.Match[str]]) -> Fault | None:
    """Keep account of pairs; they do not nest in themselves."""
    if (last in "<r{") == (_PAIRS[last] in opened):
        return Fault("pair", *match.span(), match.group())
    if last in "<r{":
        opened[_PAIRS[last]] = match
    else:
        del opened[_PAIRS[last]]
    return None


def _add(match: Directive, counter: Counter, uses: list[Use]) -> Fault | None:
    """Add what one directive uses; the fault that makes it invalid, if there is one."""
    start, end = match.span()
    number = to_number(match["number"]) if match["number"] else None
    star = to_number(match["star"]) if match["star"] else None
    if 0 in (number, star):
        return Fault("zero", start, end, match.group())
    kind = _kind(match)
    if kind is None or (match["precise"] is not None and kind != "string"):
        return bad_conversion(match)
    if not _are_flags(match["flags"]) or (match["precise"] is not None and not _has_precision(match)):
        return Fault("option", start, end, match.group())
    if star is not None and (number is None or star != number - 1):
        return Fault("option", start, end, match.group())
    wanted = [("precision", star, "integer")] if match["stars"] is not None else []
    wanted.append(("value", number, kind))
    if kind == _KINDS["Z"]:
        wanted.append(("value", None if number is None else number + 1, "length of the array"))
    for role, position, what in wanted:
        uses.append(Use(counter.place(position), what, start, end, position is not None, role))
    return Fault("mixed", start, end, match.group()) if counter.mixed else None


def _are_flags(flags: str) -> bool:
    """Whether each flag stands once, and at most one size; only `l` may be doubled."""
    count = flags.count
    sizes = count("w") + count("z") + count("t") + min(count("l"), 1)
    return max(count("q"), count("+"), count("#"), sizes) <= 1 and count("l") <= 2


def _has_precision(match: Directive) -> bool:
    return match["digits"] is not None or match["stars"] is not None


def _kind(match: Directive) -> str | None:
    conversion = match["conversion"]
    size = _SIZES.get("".join(flag for flag in match["flags"] if flag in "lwzt"), "")
    if conversion in ("i", "d"):
        return f"{size}integer"
    if conversion and conversion in "oux":
        return f"unsigned {size}integer"
    kind = _KINDS.get(conversion)
    return kind if isinstance(kind, str) else None
