"""The rule empty-msgid."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "empty-msgid",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"empty": "the message has no source text"},
)
def empty_msgid(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message with context or plural forms has an empty msgid.

    The empty msgid is the header's; a program that translates an empty text shows the header to its users. A second
    header is the rule `misplaced-header`. With a context and without plural forms it is a guess: some programs (Gramps)
    key texts by their context alone.

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
            # With a context it is another message than the header; some programs key texts by their context alone.
            sure = None if message.msgid_plural is not None else Certainty.GUESS
            yield ctx.finding(message, "empty", certainty=sure)
