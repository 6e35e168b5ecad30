"""unused-suppression: an ignore that silences nothing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "unused-suppression",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    where=Where.NEVER,
    messages={
        "unused": "nothing is found here for {names}: the comment can go",
        "lapsed": "the text changed since {names} was silenced: check it, then renew or remove the comment",
    },
)
def unused_suppression(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """An ignore comment silences nothing any more.

    The text was mended, or changed since the comment was bound to it. Left in place it would hide the next defect of
    that kind. A comment whose rules did not run is left alone, and so is one that the template brings along.

    The finding is made when all rules have run; the rule itself has nothing to look for.

    Bad:
        # transcheck: ignore[newline-mismatch]: the program adds the line break here
        msgid "Save\\n"
        msgstr "Enregistrer\\n"

    Good:
        # transcheck: ignore[newline-mismatch]: the program adds the line break here
        msgid "Save\\n"
        msgstr "Enregistrer"
    """
    del catalog, ctx
    yield from ()
