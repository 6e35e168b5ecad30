"""The rule header-boilerplate."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


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
    these values; in a catalog where nothing is translated yet it is a guess.

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
        certainty = None if catalog.translated else Certainty.GUESS
        yield ctx.finding(header, "several" if len(fields) > 1 else "default", span, params, certainty=certainty)
