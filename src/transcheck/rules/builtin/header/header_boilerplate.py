"""The rule header-boilerplate."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "header-boilerplate",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={"default": "{field} still has the value a tool left to be filled in"},
)
def header_boilerplate(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A header field still has the value a tool wrote to be replaced.

    Nobody can tell which package the catalog is for, whom to write to, or when it was changed. Templates are meant to have
    these values.

    Bad:
        msgid ""
        msgstr "Project-Id-Version: PACKAGE VERSION\n"

    Good:
        msgid ""
        msgstr "Project-Id-Version: demo 1.0\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    for field in read_fields(header.msgstr):
        if is_default(field.name, field.value):
            yield ctx.finding(
                header, "default", Span("msgstr", field.start, field.start + len(field.name)), {"field": field.name}
            )
