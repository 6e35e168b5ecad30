"""Formats in the manner of printf that a table describes: awk, JavaScript, shell printf, Lua, PHP, Emacs Lisp ..."""

import re
from dataclasses import replace

from transcheck.text.placeholders.parsed import Fault, Key, Kind, Parsed
from transcheck.text.placeholders.printf import (
    CONVERSION,
    NUMBER,
    PRECISION,
    WIDTH,
    Dialect,
    Directive,
    Numbering,
    bad_conversion,
    bad_option,
    by_table,
    directive,
    read_directives,
    table,
)

_FLAGS = r"(?P<flags>[ +\-#0]*+)"
_DIGITS = r"(?>(?P<width>[0-9]++)?)"
_SOME_DIGITS = r"(?>(?:\.(?P<precision>[0-9]++))?)"
_ANY_DIGITS = r"(?>(?:\.(?P<precision>[0-9]*+))?)"
_STARS = r"(?>(?P<width>\*|[0-9]++)?)(?>(?:\.(?>(?P<precision>\*|[0-9]++)?))?)"
# Where position 0 is no position, but a flag and a stray dollar sign.
_POSITIVE = r"(?>(?:(?P<number>0*+[1-9][0-9]*+)\$)?)"
# Where `%%` is read before anything else.
_PERCENT = r"(?:(?P<skip>%)|"
_FLOAT = "floating-point number"

# gawk's manual, "Format-Control Letters".
_AWK = Dialect(
    directive(NUMBER, _FLAGS, WIDTH, PRECISION, CONVERSION),
    by_table(
        table(
            {"%": None, "c": "character", "s": "string", "id": "integer", "uoxX": "unsigned integer", "eEfgG": _FLOAT}
        )
    ),
)
# What Gjs takes, and a little more: JavaScript has no formatter of its own.
_JAVASCRIPT = Dialect(
    directive(NUMBER, r"(?P<flags>[\-+ 0I]*+)", _DIGITS, _SOME_DIGITS, CONVERSION),
    by_table(table({"%": None, "c": "character", "s": "string", "bdoxX": "integer", "f": _FLOAT, "j": "anything"})),
)
# Lua's manual, string.format.
_LUA = Dialect(
    directive(_PERCENT, r"[0-9]{0,2}+(?>(?:\.[0-9]{0,2}+)?)", CONVERSION, ")"),
    by_table(
        table({"c": "character", "diouXx": "integer", "aAEefgG": _FLOAT, "s": "string", "q": "string to be quoted"})
    ),
)
# GNU Modula-2's FormatStrings.
_MODULA2 = Dialect(
    directive(_PERCENT, r"-?+0?+[0-9]*+", CONVERSION, ")"),
    by_table(table({"s": "string", "c": "character", "d": "integer", "ux": "unsigned integer"})),
)
# PHP's manual, sprintf: a flag may be any character after an apostrophe.
_PHP = Dialect(
    directive(_PERCENT, NUMBER, r"(?P<flags>(?>(?:[0\- ]|'.)*))", _DIGITS, _SOME_DIGITS, "l?+", CONVERSION, ")"),
    by_table(table({"bduoxX": "integer", "eEfFgGhH": _FLOAT, "c": "character", "s": "string"})),
    Numbering.INDEPENDENT,
)
# Emacs Lisp's manual, "Formatting Strings"; librep's is older.
_ELISP = Dialect(
    directive(_POSITIVE, _FLAGS, _STARS, CONVERSION),
    by_table(
        table({"%": None, "c": "character", "dixXo": "integer", "eEfgG": _FLOAT, "s": "printed object", "S": "object"})
    ),
    Numbering.CURRENT,
)
_LIBREP = Dialect(
    directive(_POSITIVE, r"(?P<flags>[\-^0+ ]*+)", _DIGITS, _ANY_DIGITS, CONVERSION),
    by_table(table({"%": None, "c": "character", "dxXo": "integer", "s": "printed object", "S": "object"})),
    Numbering.CURRENT,
)


def _tcl_kind(match: Directive) -> Kind | Fault | None:
    short = "short " if match["size"] == "h" else ""
    match match["conversion"]:
        case "c":
            return "character"
        case "s":
            return "string"
        case "i" | "d":
            return f"{short}integer"
        case "u" | "o" | "x" | "X":
            return f"{short}unsigned integer"
        case "e" | "E" | "f" | "g" | "G":
            return _FLOAT
    return bad_conversion(match)


# Tcl's manual, format.
_TCL = Dialect(
    directive(_PERCENT, NUMBER, _FLAGS, _STARS, r"(?>(?P<size>[hl])?)", CONVERSION, ")"),
    _tcl_kind,
    Numbering.CURRENT_EXCLUSIVE,
)

_SH_PRINTF_KINDS = table(
    {"c": "character", "s": "string", "id": "integer", "uoxX": "unsigned integer", "eEfFgGaA": _FLOAT}
)


def _sh_printf_kind(match: Directive) -> Kind | Fault | None:
    if match["escape"]:
        return Fault("escape", match.start(), match.end(), match.group())
    conversion, flags = match["conversion"], match["flags"]
    if conversion not in _SH_PRINTF_KINDS:
        return bad_conversion(match)
    if ("#" in flags and conversion in "csidu") or ("0" in flags and conversion in "cs"):
        return bad_option(match)
    return _SH_PRINTF_KINDS[conversion]


# POSIX printf(1), without what only some shells have; escapes are read as well.
_SH_PRINTF = Dialect(
    re.compile(
        rf"%(?!%){NUMBER}{_FLAGS}{_DIGITS}{_ANY_DIGITS}{CONVERSION}"
        r"|(?P<skip>%%|\\(?:[\\abfnrtv]|[0-7]{1,3}+))|(?P<escape>\\.?+)",
        re.DOTALL,
    ),
    _sh_printf_kind,
)

_GFC_LOCATION = "current location"


def _gfc_kind(match: Directive) -> Kind | Fault | None:
    long = "long " if match["size"] else ""
    match match["conversion"]:
        case "C":
            return _GFC_LOCATION
        case "L":
            return "location"
        case "c":
            return "character"
        case "s":
            return "string"
        case "i" | "d":
            return f"{long}integer"
        case "u":
            return f"unsigned {long}integer"
    return bad_conversion(match)


# GCC's Fortran front end before GCC 15.
_GFC = Dialect(
    directive(_PERCENT, NUMBER, r"(?>(?P<size>l(?=[idu]))?)", CONVERSION, ")"),
    _gfc_kind,
    Numbering.CURRENT,
    gapless=True,
)


def parse_awk(text: str) -> Parsed:
    """Placeholders of awk's printf."""
    return read_directives(text, _AWK)


def parse_javascript(text: str) -> Parsed:
    """Placeholders of the printf-like functions of JavaScript."""
    return read_directives(text, _JAVASCRIPT)


def parse_lua(text: str) -> Parsed:
    """Placeholders of Lua's string.format."""
    return read_directives(text, _LUA)


def parse_modula2(text: str) -> Parsed:
    """Placeholders of GNU Modula-2's FormatStrings."""
    return read_directives(text, _MODULA2)


def parse_php(text: str) -> Parsed:
    """Placeholders of PHP's sprintf."""
    return read_directives(text, _PHP)


def parse_tcl(text: str) -> Parsed:
    """Placeholders of Tcl's format."""
    return read_directives(text, _TCL)


def parse_sh_printf(text: str) -> Parsed:
    """Placeholders of the shell's printf."""
    return read_directives(text, _SH_PRINTF)


def parse_elisp(text: str) -> Parsed:
    """Placeholders of Emacs Lisp's format."""
    return read_directives(text, _ELISP)


def parse_librep(text: str) -> Parsed:
    """Placeholders of librep's format."""
    return read_directives(text, _LIBREP)


def parse_gfc_internal(text: str) -> Parsed:
    """Placeholders of the messages of GCC's Fortran front end; `%C` is counted, but takes no argument."""
    parsed = read_directives(text, _GFC)
    taken = [key for key, kind in sorted(parsed.arguments.items(), key=_by_position) if kind != _GFC_LOCATION]
    places = {key: place for place, key in enumerate(taken, 1)}
    uses = tuple(replace(use, key=places[use.key]) for use in parsed.uses if use.key in places)
    arguments: dict[Key, Kind] = {places[key]: parsed.arguments[key] for key in taken}
    marks = {"%C" for use in parsed.uses if use.kind == _GFC_LOCATION}
    return Parsed(uses, arguments, parsed.fault, frozenset(marks))


def _by_position(argument: tuple[Key, Kind]) -> int:
    assert isinstance(argument[0], int)
    return argument[0]
