"""The rule missing-from-catalog."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Location
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "missing-from-catalog",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    where=Where.TEMPLATE,
    messages={"missing": "{count} messages of the template are not in the catalog, the first is “{first}”"},
)
def missing_from_catalog(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The template has messages that the catalog does not have.

    Translators do not see them; programs show the source. `msgmerge` brings them in. One finding a catalog. Keyed catalogs
    have rules of their own for missing blocks.

    Bad:
        # file: pot
        msgid "Save"
        msgstr ""

        msgid "Print"
        msgstr ""

        # file: fr
        msgid "Save"
        msgstr "Enregistrer"

    Good:
        # file: pot
        msgid "Save"
        msgstr ""

        # file: fr
        msgid "Save"
        msgstr "Enregistrer"
    """
    template = ctx.project.template
    if catalog.is_template or template is None or catalog.keyed:
        return
    missing = [message for key, message in template.by_key.items() if key not in catalog.by_key]
    if missing:
        params = {"count": len(missing), "first": missing[0].msgid.strip()[:60]}
        related = [ctx.related(message, "in the template") for message in missing[:10]]
        place = Location(catalog.path, 1, 1, 1, 1)
        yield ctx.finding(catalog, "missing", params=params, related=related, location=place)
