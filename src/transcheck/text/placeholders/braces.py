"""Formats with braces and no nesting: C#, Python's str.format, Rust's formatx."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble
from transcheck.text.placeholders.printf import to_number

_ANYTHING = "anything"

_CSHARP = re.compile(
    r"(?P<skip>\{\{|\}\})"
    r"|\{(?P<number>[0-9]++)(?>(?:,(?P<width>-?+[0-9]*+))?)(?>(?P<format>:[^}]*+)?)(?P<after>.?+)|(?P<stray>[{}])",
    re.DOTALL,
)


def parse_csharp(text: str) -> Parsed:
    """Placeholders of String.Format: `{0,-5:x}`; positions count from 0."""
    uses: list[Use] = []
    for match in _CSHARP.finditer(text):
        if match["skip"]:
            continue
        start, end = match.span()
        fault = None
        if match["stray"]:
            fault = Fault("brace", start, end, match.group())
        elif match["width"] is not None and match["width"].strip("-") == "":
            fault = Fault("option", start, end, match.group())
        elif match["after"] != "}":
            reason = "conversion" if match["after"] else "unterminated"
            fault = Fault(reason, start, end, match.group())
        if fault:
            return Parsed(tuple(uses), fault=fault)
        uses.append(Use(to_number(match["number"]), _ANYTHING, start, end, numbered=True))
    return assemble(uses)


_FIELD = r"(?:[A-Za-z_][A-Za-z_0-9]*+|[0-9]++)"
_NAME = rf"{_FIELD}(?>(?:\.[A-Za-z_][A-Za-z_0-9]*+|\[{_FIELD}\])*)"
_SPECIFICATION = r"(?>(?:[\x01-\x7f][<>=\^]|[<>=\^])?)[+\- ]?+#?+0?+[0-9]*+(?>(?:\.[0-9]++)?)[bcdoxXneEfFgG%]?+"
PYTHON_BRACE = re.compile(
    rf"(?P<skip>\{{\{{)|\{{(?>(?P<name>{_NAME})?)(?>(?::(?:\{{(?:\{{|{_NAME}\}})|(?P<specification>{_SPECIFICATION})))?)"
    r"(?P<after>.?+)",
    re.DOTALL,
)


def parse_python_brace(text: str) -> Parsed:
    """Placeholders of Python's str.format: `{name.part:>5}`, `{0}`, `{}`."""
    uses: list[Use] = []
    counted = 0
    numbered = False
    for match in PYTHON_BRACE.finditer(text):
        if match["skip"]:
            continue
        start, end = match.span()
        if match["after"] != "}":
            return Parsed(tuple(uses), fault=_brace_fault(match))
        name = match["name"]
        numbered |= name is not None and name[0].isdigit()
        key = name if name is not None else str(counted)
        counted += name is None
        if numbered and counted:
            return Parsed(tuple(uses), fault=Fault("mixed", start, end, match.group()))
        uses.append(Use(key, _ANYTHING, start, end, numbered=name is not None and name[0].isdigit()))
    return assemble(uses)


# Python itself takes more than gettext: conversions (`{name!r}`) and any specification, with fields inside it.
_PYTHON_ITSELF = re.compile(
    r"(?P<skip>\{\{|\}\})|\{(?P<name>[^{}!:\[\]]*+(?>(?:\[[^\[\]{}]*+\][^{}!:\[\]]*+)*))(?>(?:![rsa])?)"
    r"(?>(?::(?>(?:[^{}]++|\{[^{}]*+\})*))?)\}|(?P<stray>[{}])"
)


def parse_python_brace_itself(text: str) -> Parsed:
    """Placeholders of str.format as Python reads them, for sources that gettext gives up."""
    uses: list[Use] = []
    counted = 0
    for match in _PYTHON_ITSELF.finditer(text):
        if match["stray"]:
            return Parsed(tuple(uses), fault=Fault("brace", *match.span(), match.group()))
        if match["skip"] is None:
            uses.append(Use(match["name"] or str(counted), _ANYTHING, *match.span(), numbered=match["name"].isdigit()))
            counted += not match["name"]
    return assemble(uses)


def _brace_fault(match: re.Match[str]) -> Fault:
    start, end = match.span()
    if not match["after"]:
        return Fault("unterminated", start, end, match.group())
    if match["name"] is None and end == start + 2:
        return Fault("brace", start, start + 1, "{")
    return Fault("conversion", start, end, match.group())


# A name is an identifier as Unicode defines it; an underscore alone is none.
_IDENTIFIER = r"(?:[^\W\d_]\w*+|_\w++)"
_RUST_SPACE = "[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*+"
_RUST = re.compile(
    rf"(?P<skip>\{{\{{)|\{{(?>(?:(?P<number>[0-9]++)|(?P<name>{_IDENTIFIER}))?)"
    r"(?>(?P<specification>:(?>(?:[\x01-\x7f][<>\^]|[<>\^])?)[+\-]?+#?+0?+[0-9]*+(?>(?:\.[0-9]++)?)\??+)?)"
    rf"{_RUST_SPACE}(?P<after>.?+)",
    re.DOTALL,
)


def parse_rust(text: str) -> Parsed:
    """Placeholders of Rust's format strings as the library formatx takes them: `{name:>5}`, `{0}`, `{}`."""
    uses: list[Use] = []
    counted = 0
    numbered = False
    for match in _RUST.finditer(text):
        if match["skip"]:
            continue
        start, end = match.span()
        if match["after"] != "}":
            return Parsed(tuple(uses), fault=_brace_fault(match))
        if match["name"]:
            uses.append(Use(match["name"], _ANYTHING, start, end))
            continue
        numbered |= match["number"] is not None
        counted += match["number"] is None
        if numbered and counted:
            return Parsed(tuple(uses), fault=Fault("mixed", start, end, match.group()))
        position = to_number(match["number"]) if match["number"] else counted - 1
        uses.append(Use(position, _ANYTHING, start, end, numbered=match["number"] is not None))
    return assemble(uses)
