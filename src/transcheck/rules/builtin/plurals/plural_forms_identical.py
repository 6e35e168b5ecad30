"""The rule plural-forms-identical."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import Certainty, RuleContext, Scope, Severity, Where, rule

# Below so many plural messages a catalog does not show what its language does.
_ENOUGH = 8
# A language whose nouns keep their form after numbers repeats most of its forms.
_SHARE = 0.1


@rule(
    "plural-forms-identical",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    where=Where.PLURALS,
    enabled=False,
    messages={
        "identical": "all {count} plural forms are the same, and nearly everywhere else in the catalog they differ"
    },
)
def plural_forms_identical(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """All plural forms of a message are the same text, where others differ.

    Often the first form was copied and then forgotten. Whether a language changes its nouns is read off the catalog itself:
    with fewer than eight plural messages, or where more than a tenth of them repeat one text, the rule is silent. Off by
    default: of thirty findings on released catalogs half were words that do not change (“Server” in German).

    Bad:
        msgid "%d a"
        msgid_plural "%d as"
        msgstr[0] "%d a"
        msgstr[1] "%d a"

        msgid "%d b"
        msgid_plural "%d bs"
        msgstr[0] "%d b"
        msgstr[1] "%d bs"

        msgid "%d c"
        msgid_plural "%d cs"
        msgstr[0] "%d c"
        msgstr[1] "%d cs"

        msgid "%d d"
        msgid_plural "%d ds"
        msgstr[0] "%d d"
        msgstr[1] "%d ds"

        msgid "%d e"
        msgid_plural "%d es"
        msgstr[0] "%d e"
        msgstr[1] "%d es"

        msgid "%d f"
        msgid_plural "%d fs"
        msgstr[0] "%d f"
        msgstr[1] "%d fs"

        msgid "%d g"
        msgid_plural "%d gs"
        msgstr[0] "%d g"
        msgstr[1] "%d gs"

        msgid "%d h"
        msgid_plural "%d hs"
        msgstr[0] "%d h"
        msgstr[1] "%d hs"

        msgid "%d i"
        msgid_plural "%d is"
        msgstr[0] "%d i"
        msgstr[1] "%d is"

        msgid "%d j"
        msgid_plural "%d js"
        msgstr[0] "%d j"
        msgstr[1] "%d js"

    Good:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    plural = [one for one in catalog.plurals if len(one.msgstrs) > 1 and one.translated and all(one.msgstrs)]
    same = [one for one in plural if len(set(one.msgstrs)) == 1 and one.msgid != one.msgid_plural]
    if len(plural) < _ENOUGH or len(same) > _SHARE * len(plural):
        return
    for message in same:
        params = {"count": len(message.msgstrs)}
        yield ctx.finding(message, "identical", Span("msgstr[0]", 0, len(message.msgstrs[0])), params)
