"""The rule empty-catalog."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "empty-catalog",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={"empty": "the catalog has no messages: nothing was checked"},
)
def empty_catalog(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The catalog has no messages.

    It was cut off, or made from a template that was empty; a check of it says nothing. A catalog whose messages are all
    obsolete (`#~`) is not empty.

    Bad:
        msgid ""
        msgstr "Language: fr\n"

    Good:
        msgid ""
        msgstr "Language: fr\n"

        msgid "Save"
        msgstr ""
    """
    if not catalog.messages and all(problem.rule != "syntax-error" for problem in catalog.problems):
        yield ctx.finding(catalog, "empty")
