"""The rule placeholder-mixed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-mixed",
    needs=PLACEHOLDER_SIGNS,
    severity=Severity.ERROR,
    messages={
        "mixed": "“{text}” does not go with the placeholders before it: all have a number or name, or none has",
        "names-lost": "“{text}” has no name, but the placeholders of the source have",
        "names-gained": "“{text}” has a name, but the placeholders of the source have none",
    },
    options=OPTIONS,
)
def placeholder_mixed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Placeholders take their values in two ways that exclude each other.

    Values have names, or numbers, or are taken in order: most formats want one way in a text, and the one of the source
    where the program passes values by name.

    Bad:
        #, c-format
        msgid "%s of %s"
        msgstr "%2$s: %s"

    Good:
        #, c-format
        msgid "%s of %s"
        msgstr "%2$s: %1$s"
    """
    yield from find_placeholder_findings(messages, ctx)
