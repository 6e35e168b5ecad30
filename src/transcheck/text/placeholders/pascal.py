"""Object Pascal's Format function, in the unit SysUtils."""

from transcheck.text.placeholders.parsed import Parsed, Use, assemble
from transcheck.text.placeholders.printf import bad_conversion, directive, table, to_number

_DIRECTIVE = directive(
    r"(?:(?P<skip>%)|(?>(?:(?P<number>[0-9]*+):|(?P<unknown>\*:))?)-?+(?>(?P<width>\*|[0-9]++)?)",
    r"(?>(?:\.(?>(?P<precision>\*|[0-9]++)?))?)(?P<conversion>.?+))",
)
_KINDS = table({"dux": "integer", "efgnm": "floating-point number", "s": "string", "p": "pointer"})


def parse_pascal(text: str) -> Parsed:
    """Placeholders of Format; positions count from 0, written ones leave the count alone."""
    uses: list[Use] = []
    counted = 0
    for match in _DIRECTIVE.finditer(text):
        if match["skip"]:
            continue
        kind = _KINDS.get(match["conversion"].lower()) if match["conversion"].isascii() else None
        if kind is None:
            return Parsed(tuple(uses), fault=bad_conversion(match))
        wanted = [(role, None) for role in ("width", "precision") if match[role] == "*"]
        number = None if match["number"] is None else to_number(match["number"] or "0")
        for role, position in [*wanted, ("value", number)]:
            what = kind if role == "value" and not match["unknown"] else "integer"
            key = counted if position is None else position
            uses.append(Use(key, what, match.start(), match.end(), position is not None, role))
            counted += position is None
    return assemble(uses)
