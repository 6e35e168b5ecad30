"""Versions that put a name beside different partners."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.compare import compare_pairs
from transcheck.names.lists import Pair
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import find_sides, make_fact


@rule(
    "pair-differs",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.NAME,
    messages={
        "differs": "“{here}” is “{there}” in {source_locale}",
        "odd": "“{value}” in {odd}; “{common}” in {others}",
    },
)
def pair_differs(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The versions put the same name beside different partners.

    One of them is wrong or older: a mission was replaced, and only one version was brought up to date.

    Bad:
        # locale: es
        msgid "Observers are in Haiti (MINUSTAH)."
        msgstr "Hay observadores en Haití (MINUJUSTH)."

    Good:
        # locale: es
        msgid "Observers are in Haiti (MINUSTAH)."
        msgstr "Hay observadores en Haití (MINUSTAH)."
    """
    for sides in find_sides(messages, ctx):
        for change in compare_pairs(ctx.registry, sides.source, sides.target):
            here = sides.target.text[change.target.start : change.target.end]
            there = sides.source.text[change.source.start : change.source.end]
            facts = [
                make_fact(found.entity, found.entity.label("en"))
                for pair in (change.source, change.target)
                for found in (pair.first, pair.second)
                if found.entity.is_dated
            ]
            yield ctx.finding(
                sides.message,
                "differs",
                Span(sides.field, change.target.start, change.target.end),
                {"here": here, "there": there, "source_locale": sides.source.locale or ""},
                evidence=Evidence(
                    source=Reading(sides.source.locale, there, show_pair(change.source), "pair"),
                    target=Reading(sides.target.locale, here, show_pair(change.target), "pair"),
                    facts=tuple(facts),
                ),
            )


def show_pair(pair: Pair) -> str:
    """The ids of a pair, in one order."""
    return "/".join(sorted((pair.first.entity.id, pair.second.entity.id)))
