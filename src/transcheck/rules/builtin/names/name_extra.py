"""Names that an enumeration of the translation has and the source has not."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Finding, Message, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import find_differences, find_sides, severity_of, show_evidence, show_names


@rule(
    "name-extra",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.NAME,
    messages={"extra": "{extra} is not in {source_locale}", "odd": "{odd} differs from {others}: {names}"},
)
def name_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A country, organisation or mission is listed that the source does not list.

    The list says more than its source; often it is a line of an older version. Where members are missing too, `name-missing`
    tells both.

    Bad:
        # locale: fr
        msgid "Our partners are the UN and NATO."
        msgstr "Nos partenaires sont l’ONU, l’OTAN et l’UE."

    Good:
        # locale: fr
        msgid "Our partners are the UN and NATO."
        msgstr "Nos partenaires sont l’ONU et l’OTAN."
    """
    keyed = bool(messages) and messages[0].catalog.keyed
    for sides in find_sides(messages, ctx, either=keyed):
        for one in find_differences(sides, ctx):
            if one.missing:
                continue
            params = {
                "extra": show_names(ctx.registry, one.extra, sides.target, sides.source.locale),
                "source_locale": sides.source.locale or "",
                "names": show_names(ctx.registry, one.extra, sides.target),
            }
            span = Span(sides.field, one.extra[0].start, one.extra[-1].end)
            yield ctx.finding(
                sides.message,
                "extra",
                span,
                params,
                severity=severity_of(one, sides, ctx),
                evidence=show_evidence(one, sides),
            )
