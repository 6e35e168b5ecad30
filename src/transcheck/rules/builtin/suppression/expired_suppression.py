"""expired-suppression: an ignore-entry whose day is over."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "expired-suppression",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    where=Where.NEVER,
    messages={"expired": "the configuration silenced this until {until}, which is over: {reason}"},
    dated=True,
)
def expired_suppression(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """An `[[ignore-entry]]` has expired, and what it silenced is still there.

    The finding that it silenced is reported again beside this one; neither fails the run without `--fail-on-expired`. Mend the text, or give the entry a later
    `until` with a reason.

        [[tool.transcheck.ignore-entry]]
        rules = ["figure-changed"]
        msgid = "Save"
        reason = "the new figures come in spring"
        until = 2026-03-31

    The finding is made when all rules have run; the rule itself has nothing to look for.
    """
    del catalog, ctx
    yield from ()
