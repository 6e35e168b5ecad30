"""The rule untranslated."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "untranslated",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    enabled=False,
    messages={"empty": "the message is not translated"},
)
def untranslated(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message has no translation.

    Programs show the source. Off by default: `transcheck stats` counts them, and a catalog in work is not wrong. Switch it
    on where a release must be complete. Fuzzy messages have a rule of their own, `fuzzy-message`.

    Bad:
        msgid "Save"
        msgstr ""

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    if catalog.is_template:
        return
    for message in catalog.messages:
        if message.msgid and not message.obsolete and not any(message.msgstrs):
            yield ctx.finding(message, "empty")
