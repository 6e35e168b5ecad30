"""The rule stray-previous-text."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "stray-previous-text",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    enabled=False,
    messages={"stray": "the previous source is kept although the message is not fuzzy"},
)
def stray_previous_text(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The previous source (`#|`) is kept although the message is not fuzzy.

    It was meant for the translator who looks at the change; afterwards it only grows the catalog. Off by default.

    Bad:
        #| msgid "Save it"
        msgid "Save all"
        msgstr "Tout enregistrer"

    Good:
        #, fuzzy
        #| msgid "Save it"
        msgid "Save all"
        msgstr "Enregistrer"
    """
    for message in catalog.messages:
        if not message.obsolete and not message.fuzzy and message.previous is not None:
            yield ctx.finding(message, "stray")
