"""figure-format: a number has its value only with the separators of another locale."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.figure_fixes import find_fix
from transcheck.rules.figure_pairs import Pair, find_pairs

_IN_BRACKETS = re.compile(r"\(\d+,(\d+)\)")
_GROUP = 3


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
        if _is_coordinate(pair):
            continue
        target = pair.difference.target
        yield ctx.finding(
            pair.message,
            "foreign",
            pair.span,
            {**pair.params, "target": pair.locale or "", "value": target.value if target else ""},
            evidence=pair.evidence,
            fix=find_fix(pair),
        )


def _is_coordinate(pair: Pair) -> bool:
    """Whether it stands in brackets beside others that no grouping makes: (0,0) and (100,100)."""
    span = pair.span
    if (pair.target[max(span.start - 1, 0) : span.start], pair.target[span.end : span.end + 1]) != ("(", ")"):
        return False
    return any(len(match[1]) != _GROUP for match in _IN_BRACKETS.finditer(pair.source))
