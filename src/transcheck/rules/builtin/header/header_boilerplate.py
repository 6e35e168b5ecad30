"""The rule header-boilerplate."""

from collections.abc import Iterator, Sequence

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import HeaderField, is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

_OF_THE_TEMPLATE = frozenset({"Project-Id-Version", "Report-Msgid-Bugs-To", "POT-Creation-Date"})


@rule(
    "header-boilerplate",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    absorbs=["boilerplate-comment"],
    messages={
        "default": "{field} still has the value a tool left to be filled in",
        "several": "{fields} still have the values a tool left to be filled in",
    },
)
def header_boilerplate(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A header field still has the value a tool wrote to be replaced.

    Nobody can tell which package the catalog is for, whom to write to, or when it was changed. Templates are meant to have
    these values; in a catalog where nothing is translated yet it is a guess. What msgmerge copies from the template
    (Project-Id-Version, Report-Msgid-Bugs-To, POT-Creation-Date) is one decision for all locales, and told of the first.

    Bad:
        msgid ""
        msgstr "Project-Id-Version: PACKAGE VERSION\n"

        msgid "Save"
        msgstr "Enregistrer"

    Good:
        msgid ""
        msgstr "Project-Id-Version: demo 1.0\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    fields = [field for field in read_fields(header.msgstr) if is_default(field.name, field.value)]
    if fields:
        first = fields[0]
        span = Span("msgstr", first.start, first.start + len(first.name))
        params = {"field": first.name, "fields": ", ".join(field.name for field in fields)}
        said = catalog.translated and not _is_said(catalog, fields, ctx)
        certainty = None if said else Certainty.GUESS
        yield ctx.finding(header, "several" if len(fields) > 1 else "default", span, params, certainty=certainty)


def _is_said(catalog: Catalog, fields: Sequence[HeaderField], ctx: RuleContext) -> bool:
    """Whether the values are the template's, and another locale was told of them before."""
    if any(field.name not in _OF_THE_TEMPLATE for field in fields):
        return False
    for other in ctx.project.catalogs.values():
        if other is catalog:
            return False
        if other.translated and all(is_default(field.name, other.header.get(field.name, "")) for field in fields):
            return True
    return False
