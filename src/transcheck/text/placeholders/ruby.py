"""Ruby's Kernel#sprintf: its documentation, "Format Specifications"."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble
from transcheck.text.placeholders.printf import table, to_number

# The parts of a directive in any order; a number and its dollar sign tell which argument it takes.
_PART = re.compile(
    r"(?P<flag>[ #+\-0])|(?P<name><[^>]*+>)|(?P<number>[0-9]++)\$|(?P<width>[0-9]++|\*(?>(?:[0-9]++\$)?))"
    r"|\.(?P<precision>\*(?>(?:[0-9]++\$)?)|[0-9]*+)"
)
_END = re.compile(r"\{(?P<name>[^}]*+)\}|(?P<conversion>.?)", re.DOTALL)
_KINDS = table(
    {
        "s": "anything",
        "p": "inspected object",
        "c": "character",
        "diuoxXbB": "integer",
        "fgGeEaA": "floating-point number",
    }
)


class _Directive:
    """What is known of a directive while its parts are read."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.name: str | None = None
        self.number: int | None = None
        self.width: str | None = None
        self.precision: str | None = None

    def take(self, part: re.Match[str]) -> str | None:
        """Take in a part; the reason why it cannot stand here, if it cannot."""
        kind = part.lastgroup
        if (kind in ("flag", "width") and (self.width is not None or self.precision is not None)) or (
            kind == "precision" and self.precision is not None
        ):
            return "option"
        if (kind == "name" and self.name is not None) or (kind == "number" and self.number):
            return "option"
        match kind:
            case "name":
                self.name = part["name"][1:-1]
            case "number":
                self.number = to_number(part["number"])
            case "width":
                self.width = part["width"]
            case "precision":
                self.precision = part["precision"]
        return "zero" if _zero_star(part) else None


def _zero_star(part: re.Match[str]) -> bool:
    star = part["width"] or part["precision"] or ""
    return star[:1] == "*" and star[-1:] == "$" and not star[1:-1].strip("0")


def parse_ruby(text: str) -> Parsed:
    """Placeholders of Ruby's format: `%<name>d`, `%{name}`, `%1$d`, `%d`, one manner in a text."""
    uses: list[Use] = []
    start = text.find("%")
    while start >= 0:
        directive = _Directive(start)
        position = start + 1
        while part := _PART.match(text, position):
            position = part.end()
            reason = directive.take(part)
            if reason:
                return Parsed(tuple(uses), fault=Fault(reason, start, position, text[start:position]))
        end = _END.match(text, position)
        assert end is not None
        fault = _add(uses, directive, end)
        if fault:
            return Parsed(tuple(uses), fault=fault)
        start = text.find("%", end.end())
    return assemble(uses)


def _add(uses: list[Use], directive: _Directive, end: re.Match[str]) -> Fault | None:
    """Add what one directive uses; the fault that makes it invalid, if there is one."""
    start, stop = directive.start, end.end()
    shown = end.string[start:stop]
    conversion = end["conversion"]
    if end["name"] is None and conversion not in _KINDS and conversion not in ("%", "\n"):
        return Fault("conversion" if conversion else "unterminated", start, stop, shown)
    if end["name"] is not None and directive.name is not None:
        return Fault("option", start, stop, shown)
    name = end["name"] if end["name"] is not None else directive.name
    wanted: list[tuple[str, int | str | None, str]] = []
    for role, part in (("width", directive.width), ("precision", directive.precision)):
        if part and part[0] == "*":
            wanted.append((role, to_number(part[1:-1]) if part[-1] == "$" else None, "integer"))
    if conversion not in ("%", "\n") or end["name"] is not None:
        kind = "anything" if end["name"] is not None else str(_KINDS[conversion])
        wanted.append(("value", name if name is not None else directive.number or None, kind))
    for role, key, kind in wanted:
        written = key is not None
        uses.append(Use(len(uses) + 1 if key is None else key, kind, start, stop, written, role))
    manners = {manner for manner, used in (("name", name is not None), ("number", directive.number)) if used}
    manners |= {_manner(use) for use in uses[-len(wanted) or len(uses) :]} | {_manner(use) for use in uses[:1]}
    return Fault("mixed", start, stop, shown) if len(manners) > 1 else None


def _manner(use: Use) -> str:
    """How a use names its argument; one text keeps to one manner."""
    return "name" if isinstance(use.key, str) else "number" if use.numbered else "order"
