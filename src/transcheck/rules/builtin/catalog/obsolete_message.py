"""The rule obsolete-message."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "obsolete-message",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    enabled=False,
    messages={"obsolete": "the message is obsolete: no program asks for it"},
)
def obsolete_message(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message that left the program is kept at the end of the catalog (`#~`).

    Some teams keep them for reuse, others remove them before a release (`msgattrib --no-obsolete`). Off by default.

    Bad:
        msgid "Save"
        msgstr "Enregistrer"

        #~ msgid "Print"
        #~ msgstr "Imprimer"

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    for message in catalog.messages:
        if message.obsolete:
            yield ctx.finding(message, "obsolete")
