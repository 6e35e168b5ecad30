"""The rule duplicate-message."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Message
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "duplicate-message",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    messages={
        "twice": "the message is defined a second time",
        "obsolete": "the obsolete message is there a second time, and gettext refuses that too",
    },
)
def duplicate_message(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message with the same msgctxt and msgid is defined twice.

    gettext refuses the catalog; tools that do not keep one of the two translations, each its own. gettext counts obsolete
    messages (`#~`) as well; other tools do not, and one of these is a warning.

    Bad:
        msgid "Save"
        msgstr "Enregistrer"

        msgid "Save"
        msgstr "Sauvegarder"

    Good:
        msgid "Save"
        msgstr "Enregistrer"

        msgctxt "rescue"
        msgid "Save"
        msgstr "Sauver"
    """
    obsolete = [message for message in catalog.messages if message.obsolete]
    if len(catalog.messages) - len(obsolete) != len(catalog.by_key):
        for message in catalog.messages:
            first = catalog.by_key.get(message.key)
            if not message.obsolete and first is not None and first is not message:
                yield ctx.finding(message, "twice", related=[ctx.related(first, "the first definition")])
    seen: dict[tuple[str | None, str], Message] = {}
    for message in obsolete:
        first = catalog.by_key.get(message.key) or seen.setdefault(message.key, message)
        if first is not message:
            related = [ctx.related(first, "the first definition")]
            yield ctx.finding(message, "obsolete", severity=Severity.WARNING, related=related)
