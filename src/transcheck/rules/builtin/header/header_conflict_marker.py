"""The rule header-conflict-marker."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "header-conflict-marker",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    messages={"marker": "the header holds two versions that msgcat joined with “#-#-#-#-#”"},
)
def header_conflict_marker(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""Two headers were merged and nobody chose between them.

    `msgcat` joins what differs with lines of `#-#-#-#-#`; a header with two charsets and two plural formulas cannot be
    used.

    Bad:
        msgid ""
        msgstr ""
        "#-#-#-#-#  a.po  #-#-#-#-#\n"
        "Language: fr\n"

    Good:
        msgid ""
        msgstr "Language: fr\n"
    """
    header = catalog.header_message
    if header is not None and "#-#-#-#-#" in header.msgstr:
        at = header.msgstr.index("#-#-#-#-#")
        yield ctx.finding(header, "marker", Span("msgstr", at, at + 9))
