"""Go's package fmt."""

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble, merge_sets
from transcheck.text.placeholders.printf import Directive, bad_conversion, directive, table, to_number

_INDEX = r"\[(?P<{}>[0-9]++)\]"
_STAR_OR_DIGITS = r"(?P<{}>\*|[0-9]++)"
# An index before the width moves the count; without a star after it, the verb follows at once.
DIRECTIVE = directive(
    r"(?P<flags>[ +\-#0]*+)",
    rf"(?>(?:{_INDEX.format('first')}(?>(?P<first_star>\*)?)|{_STAR_OR_DIGITS.format('width')})?)",
    rf"(?>(?:(?(first)(?(first_star)|(?!)))\.(?>(?:{_INDEX.format('second')}(?>(?P<second_star>\*)?)"
    rf"|{_STAR_OR_DIGITS.format('precision')})?))?)",
    rf"(?>(?:(?(first)(?(first_star)|(?!)))(?(second)(?(second_star)|(?!))){_INDEX.format('third')})?)",
    r"(?P<conversion>.?+)",
)


def _kinds(*words: str) -> frozenset[str]:
    return frozenset(words)


_NUMBER = "floating-point number"
_INTEGER = _kinds("integer")
_KINDS: dict[str, Kind | None] = table(
    {
        "%": None,
        "v": _kinds("truth value", "character", "string", _NUMBER, "integer", "pointer", "anything else"),
        "T": _kinds("type"),
        "t": _kinds("truth value"),
        "cU": _kinds("character"),
        "s": _kinds("string"),
        "q": _kinds("character", "string"),
        "eEfFgG": _kinds(_NUMBER),
        "O": _INTEGER,
        "do": _kinds("integer", "pointer"),
        "b": _kinds("integer", _NUMBER, "pointer"),
        "xX": _kinds("integer", _NUMBER, "string", "pointer"),
    }
)
# fmt refuses greater positions.
_LIMIT = 1_000_000


def parse_go(text: str) -> Parsed:
    """Placeholders of fmt.Printf; an index moves the count."""
    uses: list[Use] = []
    position = 1
    for match in DIRECTIVE.finditer(text):
        fault = _find_fault(match)
        if fault:
            return Parsed(tuple(uses), fault=fault)
        span = match.span()
        for role, index, star in (("width", "first", "first_star"), ("precision", "second", "second_star")):
            written = match[index] is not None
            position = to_number(match[index]) if written else position
            if match[star] or match[role] == "*":
                uses.append(Use(position, _INTEGER, *span, written, role))
                position += 1
        if match["third"]:
            position = to_number(match["third"])
        kind = _KINDS[match["conversion"]]
        if kind is not None:
            written = match["third"] is not None or (match["first"] or match["second"]) is not None
            uses.append(Use(position, kind, *span, written))
            position += 1
    return assemble(uses, merge=merge_sets)


def _find_fault(match: Directive) -> Fault | None:
    for index in ("first", "second", "third"):
        if match[index] is not None and not 0 < to_number(match[index]) <= _LIMIT:
            return Fault("zero", match.start(), match.end(), match.group())
    for role in ("width", "precision"):
        if match[role] and match[role] != "*" and to_number(match[role]) > _LIMIT:
            return Fault("option", match.start(), match.end(), match.group())
    return None if match["conversion"] in _KINDS else bad_conversion(match)
