"""Names that an enumeration of the translation has and the source has not."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import find_differences, find_sides, severity_of, show_evidence, show_names
from transcheck.rules.page_names import find_lonely


@rule(
    "name-extra",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.NAME,
    messages={
        "extra": "{extra} is not in {source_locale}",
        "nowhere": "{extra} stands nowhere in {source_locale}",
        "odd": "{odd} differs from {others}: {names}",
    },
)
def name_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A country, organisation or mission is listed that the source does not list.

    The list says more than its source; often it is a line of an older version. Where members are missing too, `name-missing`
    tells both.

    On a page every name of two aligned blocks counts; outside a list it is an info. A block of a shared section that one
    version alone has is asked for names that the other version has in no block at all.

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
    if keyed:
        yield from _report_lonely(messages, ctx)


def _report_lonely(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Names of blocks without partner: the block is another rule's, the name would be lost in it."""
    for one in find_lonely(messages, ctx):
        extra = show_names(ctx.registry, one.names, one.side, one.other)
        start, end = one.names[0].start, one.names[-1].end
        yield ctx.finding(
            one.message,
            "nowhere",
            Span("msgstr", start, end),
            {"extra": extra, "source_locale": one.other},
            severity=Severity.INFO,
            evidence=Evidence(
                target=Reading(
                    one.side.locale,
                    one.side.text[start:end],
                    ", ".join(name.entity.id for name in one.names),
                    "names",
                )
            ),
        )
