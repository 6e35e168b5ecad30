"""The rule french-spacing."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# A word, then a plain blank or none, then a high sign at the end of a word; URLs, times and code have no blank after it.
_PLAIN = re.compile(r"(?<=[^\W\d_]) (?=[!?;:»](?:\s|\Z))|(?<=«) (?=\w)")


@rule(
    "french-spacing",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.LETTER,
    locales=["fr", "br", "oc"],
    enabled=False,
    messages={"breaks": "a line may break before “{sign}”: write a no-break space"},
)
def french_spacing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A plain blank stands before “:”, “;”, “!”, “?” or inside guillemets in French.

    The sign may end up alone at the start of the next line. Canadian French writes no space before most of them, which is
    right, too: only plain blanks are reported. Off by default: many projects have no no-break spaces at all.

    Bad:
        msgid "Really?"
        msgstr "Vraiment ?"

    Good:
        msgid "Really?"
        msgstr "Vraiment\u00a0?"
    """
    for message in messages:
        for _, target, field in message.pairs:
            spans = [Span(field, *match.span()) for match in _PLAIN.finditer(target)]
            if spans:
                fix = Fix("write no-break spaces", tuple(Edit(span, "\u00a0") for span in spans))
                sign = target[spans[0].end : spans[0].end + 1]
                yield ctx.finding(message, "breaks", spans[0], {"sign": sign}, fix=fix)
