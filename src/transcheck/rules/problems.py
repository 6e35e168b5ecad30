"""What the reader met, as findings of the rule that is named in it."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules.context import RuleContext


def find_problems(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The problems of a catalog that are this rule's, at their exact places."""
    for problem in catalog.problems:
        if problem.rule == ctx.rule.id:
            yield ctx.finding(catalog, problem.message_id, params=problem.params, location=problem.location)
