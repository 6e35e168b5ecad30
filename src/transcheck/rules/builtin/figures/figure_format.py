"""figure-format: a number has its value only with the separators of another locale."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.figure_fixes import find_fix
from transcheck.rules.figure_pairs import find_pairs


@rule(
    "figure-format",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    messages={"foreign": "“{to}” is written with the separators of another locale: read in {target} it is {value}"},
)
def figure_format(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A number has its value only with the separators of another locale.

    “5,000 K” reads as five in German. Readers who know both notations understand it, others take the wrong value.

    Bad:
        # locale: de
        msgid "Images wider than 30,000 pixels"
        msgstr "Bilder mit mehr als 30,000 Pixeln Breite"

    Good:
        # locale: de
        msgid "Images wider than 30,000 pixels"
        msgstr "Bilder mit mehr als 30.000 Pixeln Breite"
    """
    for pair in find_pairs(messages, ctx, "format"):
        target = pair.difference.target
        yield ctx.finding(
            pair.message,
            "foreign",
            pair.span,
            {**pair.params, "target": pair.locale or "", "value": target.value if target else ""},
            evidence=pair.evidence,
            fix=find_fix(pair),
        )
