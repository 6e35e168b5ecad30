"""The rule invalid-mime-header."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "invalid-mime-header",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "version": "MIME-Version “{value}” should be 1.0",
        "type": "Content-Type “{value}” should be text/plain",
        "encoding": "Content-Transfer-Encoding “{value}” should be 8bit",
    },
)
def invalid_mime_header(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""MIME-Version or Content-Transfer-Encoding has a value that no catalog can have.

    There is one version of MIME, and gettext reads catalogs as they are: 8bit (or 7bit, where the text has no letters
    beyond ASCII). Another type than text/plain, written by a tool of its own (`application/x-xml2pot`), is a guess.

    Bad:
        msgid ""
        msgstr "Content-Transfer-Encoding: quoted-printable\n"

    Good:
        msgid ""
        msgstr "Content-Transfer-Encoding: 8bit\n"
    """
    header = catalog.header_message
    if header is None:
        return
    for field in read_fields(header.msgstr):
        span, params = Span("msgstr", field.start, field.end), {"value": field.value[:30]}
        if field.name == "MIME-Version" and field.value and field.value != "1.0":
            yield ctx.finding(header, "version", span, params)
        if field.name == "Content-Type" and re.match(r"[a-z]+/(?!plain\b)[a-z]", field.value):
            certainty = Certainty.GUESS if "/x-" in field.value else None
            yield ctx.finding(header, "type", span, params, severity=Severity.INFO, certainty=certainty)
        named = field.name == "Content-Transfer-Encoding" and not is_default(field.name, field.value)
        if named and field.value.lower() not in ("", "8bit", "7bit", "8-bit", "binary"):
            yield ctx.finding(header, "encoding", span, params)
