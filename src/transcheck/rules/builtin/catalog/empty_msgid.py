"""The rule empty-msgid."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Message
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "empty-msgid",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "empty": "the message has no source text",
        "keyed": "{count} messages have a context and no source text",
    },
)
def empty_msgid(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message with context or plural forms has an empty msgid.

    The empty msgid is the header's; a program that translates an empty text shows the header to its users. A second
    header is the rule `misplaced-header`. With a context and without plural forms it is a guess, one for the catalog: some
    programs (Gramps) key texts by their context alone.

    Bad:
        msgctxt "menu"
        msgid ""
        msgstr "Enregistrer"

    Good:
        msgctxt "menu"
        msgid "Save"
        msgstr "Enregistrer"
    """
    keyed: list[Message] = []
    for message in catalog.messages:
        if message.msgid or message.obsolete:
            continue
        if message.msgid_plural is not None:
            yield ctx.finding(message, "empty")
        elif message.msgctxt is not None:
            keyed.append(message)
    if len(keyed) == 1:
        yield ctx.finding(keyed[0], "empty", certainty=Certainty.GUESS)
    elif keyed:
        related = [ctx.related(message, "no source text") for message in keyed[1:11]]
        yield ctx.finding(keyed[0], "keyed", params={"count": len(keyed)}, certainty=Certainty.GUESS, related=related)
