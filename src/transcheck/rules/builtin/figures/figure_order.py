"""figure-order: two figures of the source changed places in the translation."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Finding, Message
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import find_pairs, severity_of

# Languages that put a whole before its part, or the figure of a later clause first, as a matter of grammar.
_FREE_ORDER = frozenset(
    "ja zh yue ko tr az uz kk ky tk ug mn hu fi et eu hi ne mr bn gu pa ta te ml kn si fa ur ka my am ti lv lt ar he".split()
)


@rule(
    "figure-order",
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    messages={"swapped": "“{from}” in {locale} and “{to}” changed places"},
)
def figure_order(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Two figures of the source changed places in the translation.

    12 of 15 is not 15 of 12. Where the grammar of a language turns phrases round this is information only.

    Bad:
        # locale: nb
        msgid "The offices open at 8 and close at 16."
        msgstr "Kontorene åpner 16 og stenger 8."

    Good:
        # locale: nb
        msgid "The offices open at 8 and close at 16."
        msgstr "Kontorene åpner 8 og stenger 16."
    """
    for pair in find_pairs(messages, ctx, "order"):
        severity, certainty = severity_of(pair, ctx)
        if {language_of(pair.locale), language_of(pair.source_locale)} & _FREE_ORDER:
            severity = Severity.INFO
        yield ctx.finding(
            pair.message,
            "swapped",
            pair.span,
            pair.params,
            severity=severity,
            certainty=certainty,
            evidence=pair.evidence,
        )
