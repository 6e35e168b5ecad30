"""The rule fuzzy-message."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "fuzzy-message",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    enabled=False,
    messages={"fuzzy": "the translation is marked fuzzy: programs do not use it"},
)
def fuzzy_message(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A translation is marked fuzzy.

    Its source changed, or a tool guessed it; programs show the source until somebody has looked at it. Off by default:
    `transcheck stats` counts them.

    Bad:
        #, fuzzy
        msgid "Save all"
        msgstr "Enregistrer"

    Good:
        msgid "Save all"
        msgstr "Tout enregistrer"
    """
    for message in catalog.messages:
        if message.fuzzy and not message.obsolete and not catalog.is_template:
            yield ctx.finding(message, "fuzzy")
