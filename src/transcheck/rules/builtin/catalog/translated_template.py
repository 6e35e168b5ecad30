"""The rule translated-template."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "translated-template",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"translated": "a template holds no translations"},
)
def translated_template(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A template holds a translation.

    msgmerge carries it into every new catalog, whatever its language. Often a catalog was saved under the template's name.

    Bad:
        # file: pot
        msgid "Save"
        msgstr "Enregistrer"

    Good:
        # file: pot
        msgid "Save"
        msgstr ""
    """
    if not catalog.is_template:
        return
    for message in catalog.messages:
        if (
            not message.obsolete
            and any(message.msgstrs)
            and set(message.msgstrs) - {message.msgid, message.msgid_plural}
        ):
            field = "msgstr" if message.msgid_plural is None else "msgstr[0]"
            yield ctx.finding(message, "translated", Span(field, 0, len(message.msgstr)))
