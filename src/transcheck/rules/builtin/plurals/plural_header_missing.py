"""The rule plural-header-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "plural-header-missing",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PLURALS,
    messages={"missing": "the header has no Plural-Forms, and this message has plural forms"},
)
def plural_header_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The catalog has plural messages, and its header has no Plural-Forms.

    gettext then uses the two forms of Germanic languages; `msgfmt --check` refuses the catalog. Reported at the first
    plural message that is translated.

    Bad:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"

    Good:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    if catalog.is_template or catalog.header.get("Plural-Forms"):
        return
    for message in catalog.plurals:
        if not message.obsolete and any(message.msgstrs):
            yield ctx.finding(message, "missing")
            return
