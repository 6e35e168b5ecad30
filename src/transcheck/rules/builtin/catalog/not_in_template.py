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
    first such message; catalogs that have the same messages are told of once.

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
    if not extra:
        return
    # The same messages in all catalogs are one cause: the template is older, or lost them.
    told = ctx.shared.memo.setdefault("not-in-template", set())
    keys = frozenset(message.key for message in extra)
    if keys not in told:
        told.add(keys)
        related = [ctx.related(message, "not in the template") for message in extra[1:11]]
        yield ctx.finding(extra[0], "extra", params={"others": len(extra) - 1}, related=related)
