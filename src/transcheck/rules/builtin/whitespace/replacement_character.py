"""The rule replacement-character."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_LOST = re.compile("\ufffd+")


@rule(
    "replacement-character",
    severity=Severity.ERROR,
    needs=Feature.CONTROL,
    messages={"lost": "“{text}” stands where a letter was lost"},
)
def replacement_character(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A letter was lost in a conversion: U+FFFD stands in its place.

    The text was read in a wrong encoding and saved again; the letter has to be typed anew.

    Bad:
        msgid "Open"
        msgstr "\ufffdffnen"

    Good:
        msgid "Open"
        msgstr "Öffnen"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "\ufffd" in target and "\ufffd" not in source:
                match = _LOST.search(target)
                if match is not None:
                    span = Span(field, match.start(), match.end())
                    yield ctx.finding(message, "lost", span, {"text": match.group()})
