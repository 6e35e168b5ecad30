"""The rule control-character-in-header."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import read_fields
from transcheck.rules import RuleContext, Scope, rule

# Control characters but tab and line feed, the sign for what could not be decoded, and what is no character.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd\ufffe\uffff]")


@rule(
    "control-character-in-header",
    scope=Scope.CATALOG,
    messages={"odd": "{field} holds the character U+{code}, which belongs in no header"},
)
def control_character_in_header(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A field of the header holds a control character.

    It came with a wrong charset or from a terminal; names and addresses with it cannot be read. One finding a catalog.

    Bad:
        msgid ""
        msgstr "Project-Id-Version: demo\b 1.0\n"

    Good:
        msgid ""
        msgstr "Project-Id-Version: demo 1.0\n"
    """
    header = catalog.header_message
    odd = None if header is None else _ODD.search(header.msgstr)
    if header is None or odd is None:
        return
    names = [field.name for field in read_fields(header.msgstr) if field.start <= odd.start() < field.end]
    params = {"field": (names or [""])[0] or "the header", "code": f"{ord(odd.group()):04X}"}
    yield ctx.finding(header, "odd", Span("msgstr", *odd.span()), params)
