"""The rule implausible-header-date."""

from collections.abc import Iterator
from datetime import timedelta

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import HeaderField, is_default, read_date, read_fields
from transcheck.rules import RuleContext, Scope, Severity, rule

# GNU gettext was first released in 1995.
_FIRST_YEAR = 1995


@rule(
    "implausible-header-date",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "malformed": "{field} “{value}” is no date",
        "future": "{field} “{value}” lies in the future",
        "ancient": "{field} “{value}” is older than gettext",
    },
)
def implausible_header_date(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A date of the header is none, lies in the future, or before gettext.

    Tools sort and merge by these dates. The future is what comes after `--as-of`, with two days for time zones and clocks. A
    date that can be read is one, with or without seconds and time zone.

    Bad:
        msgid ""
        msgstr "PO-Revision-Date: 2031-06-31 12:00+0200\n"

    Good:
        msgid ""
        msgstr "PO-Revision-Date: 2021-06-30 12:00+0200\n"
    """
    header = catalog.header_message
    if header is None:
        return
    for field in read_fields(header.msgstr):
        if field.name not in ("PO-Revision-Date", "POT-Creation-Date") or not field.value:
            continue
        what = None if is_default(field.name, field.value) else _judge(field, ctx)
        if what:
            params = {"field": field.name, "value": field.value[:40]}
            severity = Severity.INFO if what == "malformed" else None
            yield ctx.finding(header, what, Span("msgstr", field.start, field.end), params, severity=severity)


def _judge(field: HeaderField, ctx: RuleContext) -> str | None:
    moment = read_date(field.value)
    if moment is None:
        return "malformed"
    if moment.date() > ctx.as_of + timedelta(days=2):
        return "future"
    return "ancient" if moment.year < _FIRST_YEAR else None
