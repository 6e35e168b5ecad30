"""suppression-without-reason: an ignore that does not say why."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.suppress import find_directives


@rule(
    "suppression-without-reason",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    where=Where.DIRECTIVES,
    messages={
        "bare": "“{verb}” says not why: put a colon and the reason behind it",
        "blanket": "“{verb}” names no rule and so silences everything: name the rule in brackets",
    },
)
def suppression_without_reason(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """An ignore comment gives no reason, or names no rule.

    It silences all the same. But the next person cannot tell whether it still holds, and one that names no rule
    hides every defect the text may get.

    Bad:
        # transcheck: ignore[newline-mismatch]
        msgid "Save\\n"
        msgstr "Enregistrer"

    Good:
        # transcheck: ignore[newline-mismatch]: the program adds the line break here
        msgid "Save\\n"
        msgstr "Enregistrer"
    """
    for message, directives in find_directives(catalog):
        for directive in directives:
            if directive.verb not in ("ignore", "ignore-file"):
                continue
            span = Span(directive.field, directive.start, directive.end)
            if not directive.names:
                yield ctx.finding(message, "blanket", span, {"verb": directive.verb})
            elif not directive.reason:
                yield ctx.finding(message, "bare", span, {"verb": directive.verb})
