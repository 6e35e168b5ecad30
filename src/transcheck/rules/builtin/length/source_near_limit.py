"""The rule source-near-limit."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule

_LIMIT = re.compile(r"\bmax-length\s*:\s*([0-9]{1,6})\b")
_NEAR = 0.85


@rule(
    "source-near-limit",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={"near": "the source has {count} characters of {limit}: most languages need more"},
)
def source_near_limit(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A source text leaves its translations no room below the stated limit.

    Translations into many languages are a third longer than English. Reported in templates, where the limit can be mended.

    Bad:
        # file: pot
        #, max-length:10
        msgid "Your files"
        msgstr ""

    Good:
        # file: pot
        #, max-length:30
        msgid "Your files"
        msgstr ""
    """
    if not catalog.is_template or not catalog.layout.mentions("max-length"):
        return
    for message in catalog.messages:
        for flag in sorted(message.flags):
            limit = _LIMIT.match(flag)
            if limit and len(message.msgid) > _NEAR * int(limit[1]):
                params = {"count": len(message.msgid), "limit": limit[1]}
                yield ctx.finding(message, "near", Span("msgid", 0, len(message.msgid)), params)
