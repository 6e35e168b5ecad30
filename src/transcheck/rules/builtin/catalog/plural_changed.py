"""The rule plural-changed."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "plural-changed",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    where=Where.TEMPLATE,
    messages={
        "gained": "the template has plural forms for this message",
        "lost": "the template has no plural forms for this message",
        "changed": "the plural of the template is “{wanted}”",
    },
)
def plural_changed(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A message has another plural in the catalog than in the template.

    The program asks for plural forms the catalog does not have, or the other way round. `msgmerge` marks such messages.

    Bad:
        # file: pot
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] ""
        msgstr[1] ""

        # file: fr
        msgid "%d file"
        msgstr "%d fichier"

    Good:
        # file: pot
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] ""
        msgstr[1] ""

        # file: fr
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    template = ctx.project.template
    if catalog.is_template or template is None or catalog.keyed:
        return
    for key, message in catalog.by_key.items():
        wanted = template.by_key.get(key)
        if wanted is None or wanted.msgid_plural == message.msgid_plural or not any(message.msgstrs):
            continue
        related = [ctx.related(wanted, "in the template")]
        if wanted.msgid_plural is None or message.msgid_plural is None:
            yield ctx.finding(message, "gained" if message.msgid_plural is None else "lost", related=related)
        else:
            yield ctx.finding(message, "changed", params={"wanted": wanted.msgid_plural[:60]}, related=related)
