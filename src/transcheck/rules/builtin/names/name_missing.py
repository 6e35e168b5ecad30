"""Names that an enumeration of the source has and the translation has not."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Finding, Message, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import find_differences, find_sides, severity_of, show_evidence, show_names


@rule(
    "name-missing",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.NAME,
    messages={
        "missing": "{missing} of {source_locale} is missing",
        "differs": "{missing} of {source_locale} is missing; only here: {extra}",
        "odd": "{odd} differs from {others}: {names}",
    },
)
def name_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A country, organisation or mission that the source lists is missing.

    A list that lost a member says something else, and nobody sees it: every version reads well on its own. Names are
    compared by what they name (South Sudan, Sør-Sudan and 南スーダン are one), in translations where a list of
    two or more stands, in keyed pages everywhere in a block: there a name outside a list is an info, since versions
    of a page often name the same thing in another place. One finding shows the difference both ways.

    Bad:
        # locale: nb
        msgid "The fund pays for schools in Kenya, South Sudan and Liberia."
        msgstr "Fondet betaler for skoler i Kenya og Sør-Sudan."

    Good:
        # locale: nb
        msgid "The fund pays for schools in Kenya, South Sudan and Liberia."
        msgstr "Fondet betaler for skoler i Kenya, Sør-Sudan og Liberia."
    """
    for sides in find_sides(messages, ctx, either=_is_keyed(messages)):
        for one in find_differences(sides, ctx):
            if not one.missing:
                continue
            params = {
                "missing": show_names(ctx.registry, one.missing, sides.source, sides.target.locale),
                "extra": show_names(ctx.registry, one.extra, sides.target, sides.source.locale),
                "source_locale": sides.source.locale or "",
                "names": show_names(ctx.registry, one.missing, sides.source),
            }
            span = Span(sides.field, *one.target)
            key = "differs" if one.extra else "missing"
            yield ctx.finding(
                sides.message,
                key,
                span,
                params,
                severity=severity_of(one, sides, ctx),
                evidence=show_evidence(one, sides),
            )


def _is_keyed(messages: Sequence[Message]) -> bool:
    return bool(messages) and messages[0].catalog.keyed
