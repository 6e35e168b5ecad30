"""Boost.Format: `%1%`, `%|5$s|` and C's directives."""

import re

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, merging
from transcheck.text.placeholders.printf import (
    PRECISION,
    WIDTH,
    Dialect,
    Directive,
    bad_conversion,
    read_directives,
    table,
)

_ANYTHING = "anything"
_PARTS = r"(?P<flags>[ +\-#0'_=hl]*+)" + WIDTH + PRECISION + r"[hlL]*+"
DIRECTIVE = re.compile(
    rf"%(?:(?P<skip>%)|(?>(?P<bar>\|)?)(?>(?:(?P<number>[1-9][0-9]*+)(?:\$|(?(bar)(?!)|(?P<short>%))))?)"
    rf"(?(short)|{_PARTS}(?:(?(bar)(?P<any>\|)|(?!))|(?P<conversion>T.?+|.?+)(?(bar)(?>(?P<closing>\|)?)))))",
    re.DOTALL,
)
_KINDS: dict[str, Kind | None] = table(
    {
        "cC": "character",
        "sS": _ANYTHING,
        "idouxX": "integer",
        "eEfgG": "floating-point number",
        "p": "pointer",
        "tn": None,
    }
)


def _kind(match: Directive) -> Kind | Fault | None:
    if match["short"] or match["any"]:
        return _ANYTHING
    conversion = match["conversion"]
    if (conversion not in _KINDS and conversion[:1] != "T") or conversion == "T":
        return bad_conversion(match)
    if match["bar"] and not match["closing"]:
        return Fault("unterminated", match.start(), match.end(), match.group())
    return _KINDS.get(conversion)


_BOOST = Dialect(DIRECTIVE, _kind, merge=merging(_ANYTHING))


def parse_boost(text: str) -> Parsed:
    """Placeholders of Boost.Format."""
    return read_directives(text, _BOOST)
