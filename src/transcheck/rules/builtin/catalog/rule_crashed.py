"""rule-crashed: a rule of ours failed."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "rule-crashed",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.NEVER,
    messages={"crashed": "the rule {rule} failed on this catalog: {error}"},
)
def rule_crashed(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A rule of transcheck failed; its findings on this catalog are incomplete.

    The other rules went on. This is a mistake in transcheck or in a plugin, not in the catalog: please report it
    with the message that is shown. The exit status is 3.

    The engine makes this finding itself; the rule has nothing to look for.
    """
    del catalog, ctx
    yield from ()
