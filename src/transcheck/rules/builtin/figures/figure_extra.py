"""figure-extra: the translation has a figure that the source has not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from transcheck.model import Finding, Message
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import report_figures

_SMALL = frozenset(map(str, range(13)))


@rule(
    "figure-extra",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    messages={"new": "{locale} has no “{to}”"},
)
def figure_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation has a figure that the source has not.

    Mostly the translator wrote a number out in digits or explained something; sometimes the source was updated and the
    translation was not. Up to twelve it is a guess: languages write these in words or in digits, and months by number.

    Bad:
        # locale: es
        msgid "The network has many members."
        msgstr "La red tiene 150 miembros."

    Good:
        # locale: es
        msgid "The network has fifteen members."
        msgstr "La red tiene 15 miembros."
    """
    for finding in report_figures(messages, ctx, "extra", "new"):
        target = finding.evidence.target
        small = target is not None and target.value in _SMALL
        yield replace(finding, certainty=Certainty.GUESS) if small else finding
