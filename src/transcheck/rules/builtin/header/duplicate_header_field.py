"""The rule duplicate-header-field."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import KNOWN, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

_KNOWN = frozenset(name.lower() for name in KNOWN)


@rule(
    "duplicate-header-field",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"twice": "{field} stands in the header twice"},
)
def duplicate_header_field(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A field stands in the header twice.

    Tools take the first or the last one, each its own. Comment-like fields that start with `X-` may be repeated, those of
    Poedit apart; of a field that no tool of ours knows it is a guess.

    Bad:
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Language: de\n"

    Good:
        msgid ""
        msgstr ""
        "Language: fr\n"
        "X-Note: one\n"
        "X-Note: two\n"
    """
    header = catalog.header_message
    if header is None:
        return
    seen: set[str] = set()
    for field in read_fields(header.msgstr):
        name = field.name.lower()
        if name in seen and (name.startswith("x-poedit-") or not name.startswith("x-")):
            span = Span("msgstr", field.start, field.start + len(field.name))
            certainty = None if name in _KNOWN or name.startswith("x-") else Certainty.GUESS
            yield ctx.finding(header, "twice", span, {"field": field.name}, certainty=certainty)
        if name:
            seen.add(name)
