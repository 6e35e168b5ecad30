"""The rule unknown-header-field."""

from collections.abc import Iterator
from difflib import get_close_matches

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import KNOWN, read_fields
from transcheck.rules import RuleContext, Scope, Severity, rule

_BY_LOWER = {name.lower(): name for name in KNOWN}


@rule(
    "unknown-header-field",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={
        "misspelt": "“{field}” is no header field: did you mean {wanted}",
        "stray": "a line of the header belongs to no field",
    },
)
def unknown_header_field(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A line of the header is a misspelt field, or no field at all.

    Tools skip it without a word, and what it says is lost. Fields nobody knows are left alone: projects invent their own,
    and those that begin with `X-` are for that. Of lines that are no field the first one is told.

    Bad:
        msgid ""
        msgstr "Plural-Form: nplurals=2; plural=n > 1;\n"

    Good:
        msgid ""
        msgstr ""
        "Plural-Forms: nplurals=2; plural=n > 1;\n"
        "X-Generator: Poedit 3\n"
    """
    header = catalog.header_message
    if header is None:
        return
    told = False
    for field in read_fields(header.msgstr):
        if not told and field.name and header.msgstr[field.start] in " \t":
            told = True
            yield ctx.finding(header, "stray", Span("msgstr", field.start, field.start + 1))
        elif not field.name:
            if not told and not field.value.startswith("#-#-#"):
                told = True
                yield ctx.finding(header, "stray", Span("msgstr", field.start, field.start + 1))
        elif field.name not in KNOWN and not field.name.lower().startswith("x-"):
            close = get_close_matches(field.name.lower(), _BY_LOWER, n=1, cutoff=0.85)
            if close:
                params = {"field": field.name, "wanted": _BY_LOWER[close[0]]}
                yield ctx.finding(
                    header, "misspelt", Span("msgstr", field.start, field.start + len(field.name)), params
                )
