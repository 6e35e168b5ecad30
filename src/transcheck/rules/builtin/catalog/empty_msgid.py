"""The rule empty-msgid."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "empty-msgid",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"empty": "the message has no source text"},
)
def empty_msgid(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message with context or plural forms has an empty msgid.

    The empty msgid is the header's; a program that translates an empty text shows the header to its users. A second
    header is the rule `misplaced-header`.

    Bad:
        msgctxt "menu"
        msgid ""
        msgstr "Enregistrer"

    Good:
        msgctxt "menu"
        msgid "Save"
        msgstr "Enregistrer"
    """
    for message in catalog.messages:
        if (
            not message.msgid
            and not message.obsolete
            and (message.msgctxt is not None or message.msgid_plural is not None)
        ):
            yield ctx.finding(message, "empty")
