"""syntax-error: the catalog cannot be read here."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "syntax-error",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    messages={
        "unreadable": "the file cannot be read: {reason}",
        "unexpected": "“{found}” stands where {expected} should",
    },
)
def syntax_error(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The catalog breaks the syntax of PO files at this place.

    gettext refuses the whole file, so programs lose every text of this locale. The messages before and after the
    place are checked all the same.

    Bad:
        msgid "Save
        msgstr "Enregistrer"

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    for problem in catalog.problems:
        if problem.rule == "syntax-error":
            known = problem.message_id in ctx.rule.messages
            yield ctx.finding(
                catalog,
                problem.message_id if known else "unexpected",
                params={"found": "", "expected": "", "reason": "", **problem.params},
                location=problem.location,
            )
