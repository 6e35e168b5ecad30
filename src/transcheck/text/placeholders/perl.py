"""Perl: sprintf as perlfunc describes it, and the names in braces of libintl-perl."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble
from transcheck.text.placeholders.printf import (
    Directive,
    bad_conversion,
    bad_option,
    directive,
    star_number,
    table,
    to_number,
)

_POSITION = r"[1-9][0-9]*+\$"
_STAR = rf"\*(?>(?:{_POSITION})?)"
DIRECTIVE = directive(
    r"(?>(?:(?P<number>[1-9][0-9]*+)\$)?)(?P<flags>[ +\-#0]*+)",
    rf"(?>(?P<vector>v|{_STAR}v)?)",
    rf"(?>(?P<width>{_STAR}|[1-9][0-9]*+)?)(?>(?:\.(?P<precision>{_STAR}|[0-9]*+))?)",
    r"(?>(?P<size>ll|[hlLqV]|I(?>(?:64|32)?))?)(?P<conversion>.?+)",
)
_SIZES = {
    "h": "short ",
    "l": "long ",
    "ll": "long long ",
    "L": "long long ",
    "q": "long long ",
    "V": "perl ",
    "I": "pointer-sized ",
    "I64": "long long ",
}
_KINDS = table(
    {
        "c": "character",
        "s": "string",
        "_": "version string",
        "p": "pointer",
        "D": "perl integer",
        "UO": "perl unsigned integer",
    }
)
_VECTOR = "version string"
_NAME = re.compile(r"\{([A-Za-z_][A-Za-z_0-9]*)\}")


def parse_perl(text: str) -> Parsed:
    """Placeholders of Perl's sprintf; written positions leave the count alone."""
    uses: list[Use] = []
    counted = 0
    for match in DIRECTIVE.finditer(text):
        wanted = _read(match)
        if isinstance(wanted, Fault):
            return Parsed(tuple(uses), fault=wanted)
        for role, number, kind in wanted:
            counted += number is None
            uses.append(Use(number or counted, kind, match.start(), match.end(), number is not None, role))
    return assemble(uses)


def _read(match: Directive) -> list[tuple[str, int | None, str]] | Fault:
    """What a directive takes, in order: role, written position, kind."""
    kind = _kind(match)
    if isinstance(kind, Fault):
        return kind
    number = to_number(match["number"]) if match["number"] else None
    wanted: list[tuple[str, int | None, str]] = []
    vector = match["vector"]
    if vector:
        taken, position = star_number(vector[:-1])
        wanted += [("width", position, _VECTOR)] if taken else []
        wanted.append(("value", number, _VECTOR))
    for role in ("width", "precision"):
        taken, position = star_number(match[role])
        wanted += [(role, position, "integer")] if taken else []
    if kind is not None and not vector:
        wanted.append(("value", number, kind))
    return wanted


def _kind(match: Directive) -> str | Fault | None:
    conversion, size = match["conversion"], match["size"] or ""
    if conversion == "%":
        return None
    if conversion in _KINDS:
        return str(_KINDS[conversion])
    sized = _SIZES.get(size, "")
    if conversion in ("i", "d"):
        return f"{sized}integer"
    if conversion and conversion in "ubxXo":
        return f"{sized}unsigned integer"
    if conversion and conversion in "eEfFgG":
        return bad_option(match) if size in ("h", "l") else f"{sized}floating-point number"
    return f"pointer to {sized}integer" if conversion == "n" else bad_conversion(match)


def parse_perl_brace(text: str) -> Parsed:
    """Names in braces; braces around anything else are text."""
    return assemble([Use(match[1], "anything", match.start(), match.end()) for match in _NAME.finditer(text)])
