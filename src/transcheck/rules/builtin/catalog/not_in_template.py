"""The rule not-in-template."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "not-in-template",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    where=Where.TEMPLATE,
    messages={"extra": "the message is not in the template, and {others} others are not"},
)
def not_in_template(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The catalog has messages that the template does not have.

    No program asks for them; often the source text changed and the catalog was not merged. One finding a catalog, at the
    first such message.

    Bad:
        # file: pot
        msgid "Save"
        msgstr ""

        # file: fr
        msgid "Save"
        msgstr "Enregistrer"

        msgid "Print"
        msgstr "Imprimer"

    Good:
        # file: pot
        msgid "Save"
        msgstr ""

        # file: fr
        msgid "Save"
        msgstr "Enregistrer"

        #~ msgid "Print"
        #~ msgstr "Imprimer"
    """
    template = ctx.project.template
    if catalog.is_template or template is None or catalog.keyed:
        return
    extra = [message for key, message in catalog.by_key.items() if key not in template.by_key]
    if extra:
        related = [ctx.related(message, "not in the template") for message in extra[1:11]]
        yield ctx.finding(extra[0], "extra", params={"others": len(extra) - 1}, related=related)
