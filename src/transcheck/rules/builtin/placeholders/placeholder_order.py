"""The rule placeholder-order."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-order",
    needs=PLACEHOLDER_SIGNS,
    severity=Severity.ERROR,
    messages={
        "order": "“{found}” stands where the program fills in “{name}”",
        "numbered": "“{found}” stands where the program fills in “{name}”: number the placeholders",
    },
    options=OPTIONS,
)
def placeholder_order(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Placeholders without numbers have changed places.

    Values are filled in from left to right. Where another order reads better, placeholders get the numbers of their
    values (`%2$s`), in formats that have them.

    Bad:
        #, c-format
        msgid "%s has %d files"
        msgstr "%d fichiers pour %s"

    Good:
        #, c-format
        msgid "%s has %d files"
        msgstr "%2$d fichiers pour %1$s"
    """
    yield from find_placeholder_findings(messages, ctx, {"numbered": "number the placeholders"})
