"""Acronyms of another language."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.acronyms import find_foreign
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import find_sides, make_fact


@rule(
    "foreign-acronym",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.CAPITALS,
    messages={"foreign": "“{acronym}” is the acronym of {languages}; here it is “{own}”"},
)
def foreign_acronym(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An organisation is called by its acronym in another language.

    Readers know the organisation by its own acronym: the UN is FN in Norwegian, ONU in Spanish and YK in Finnish. Only names that the source
    has too are looked at, and only where the translation does not use its own acronym elsewhere in the text.

    Bad:
        # locale: nb
        msgid "The OSCE sent observers."
        msgstr "OSCE sendte observatører."

    Good:
        # locale: nb
        msgid "The OSCE sent observers."
        msgstr "OSSE sendte observatører."
    """
    for sides in find_sides(messages, ctx):
        for one in find_foreign(ctx.registry, sides.source, sides.target):
            acronym = sides.target.text[one.start : one.end]
            yield ctx.finding(
                sides.message,
                "foreign",
                Span(sides.field, one.start, one.end),
                {"acronym": acronym, "languages": ", ".join(one.languages), "own": one.own},
                evidence=Evidence(
                    source=Reading(sides.source.locale, one.written, one.entity.id, "acronym"),
                    target=Reading(sides.target.locale, acronym, one.entity.id, "acronym"),
                    facts=(make_fact(one.entity, one.own),),
                ),
            )
