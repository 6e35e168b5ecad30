"""The rule plural-header-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import Certainty, RuleContext, Scope, Severity, Where, rule


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
    plural message that is translated; where none is, a guess.

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
    plural = [message for message in catalog.plurals if not message.obsolete]
    first = next((message for message in plural if any(message.msgstrs)), None)
    used = next((message for message in plural if message.translated), None)
    if first is not None:
        # What is fuzzy is not used yet, and msgfmt does not look at it.
        yield ctx.finding(used or first, "missing", severity=None if used else Severity.WARNING)
    elif plural:
        yield ctx.finding(plural[0], "missing", severity=Severity.INFO, certainty=Certainty.GUESS)
