"""Python's `%` operator: the library reference, "printf-style String Formatting"."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble, merging
from transcheck.text.placeholders.printf import PRECISION, WIDTH, Directive, bad_conversion, directive, table

_END = rf"(?P<flags>[\-+ #0]*+){WIDTH}{PRECISION}[hlL]?+(?P<conversion>.?+)"
# A name may hold parentheses in pairs; only those without any are matched here.
DIRECTIVE = directive(r"(?>(?:\((?P<name>[^()]*+)\))?)", _END)
_AFTER_NAME = re.compile(_END, re.DOTALL)
_PARENTHESIS = re.compile(r"[()]")

_ANYTHING = "anything"
_KINDS = table(
    {"c": "character", "sr": "string", "idouxX": "integer", "eEfgG": "floating-point number", "%": "nothing"}
)
_merge = merging(_ANYTHING)


def parse_python(text: str) -> Parsed:
    """Placeholders of Python's `%` operator, by name (`%(count)d`) or in order (`%d`)."""
    uses: list[Use] = []
    start = text.find("%")
    while start >= 0:
        name, match = _read(text, start)
        if match is None:
            return Parsed(tuple(uses), fault=Fault("unterminated", start, len(text), text[start : start + 40]))
        fault = _add(uses, name, match, start)
        if fault is not None:
            return Parsed(tuple(uses), fault=fault)
        start = text.find("%", match.end())
    return assemble(uses, merge=_merge)


def _read(text: str, start: int) -> tuple[str | None, Directive | None]:
    """The name and the rest of the directive at `start`; no match where a name does not end."""
    match = DIRECTIVE.match(text, start)
    assert match is not None
    if match["conversion"] != "(" or match.end() != start + 2:
        return match["name"], match
    close = _find_close(text, start + 1)
    return (text[start + 2 : close], _AFTER_NAME.match(text, close + 1)) if close >= 0 else (None, None)


def _add(uses: list[Use], name: str | None, match: Directive, start: int) -> Fault | None:
    """Add what one directive uses; the fault that makes it invalid, if there is one."""
    end, conversion = match.end(), match["conversion"]
    if conversion not in _KINDS:
        return bad_conversion(match)
    roles = [role for role in ("width", "precision") if match[role] and match[role][0] == "*"]
    counted = [*roles, *(["value"] if name is None and conversion != "%" else [])]
    named = bool(uses) and isinstance(uses[0].key, str)
    if (counted and (named or name is not None)) or (uses and not named and name is not None):
        return Fault("mixed", start, end, match.string[start:end])
    position = len(uses)
    for role in counted:
        position += 1
        kind = _kind(match) if role == "value" else "integer"
        uses.append(Use(position, kind, start, end, role=role))
    if name is not None:
        uses.append(Use(name, _kind(match), start, end))
    return None


def _kind(match: Directive) -> str:
    conversion, precision = match["conversion"], match["precision"]
    if conversion in "sr" and precision and not precision.strip("0"):
        return _ANYTHING
    return str(_KINDS[conversion])


def _find_close(text: str, opening: int) -> int:
    """The parenthesis that closes the one at `opening`, -1 if there is none."""
    depth = 0
    for match in _PARENTHESIS.finditer(text, opening):
        depth += 1 if match.group() == "(" else -1
        if depth == 0:
            return match.start()
    return -1
