"""The rule placeholder-type."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-type",
    needs=PLACEHOLDER_SIGNS,
    severity=Severity.ERROR,
    messages={
        "type": "“{found}” is for another kind of value ({other}) than “{name}” of the source ({kind})",
        "simple": "“L” or two digits in a placeholder do not go with those of the source",
        "shape": "the placeholders do not take the values that those of the source take",
    },
    options=OPTIONS,
)
def placeholder_type(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A placeholder takes another kind of value than in the source.

    The program passes the value that the source asks for. Read as another kind, it is shown wrong, and in C the program
    may crash.

    Bad:
        #, c-format
        msgid "%d files"
        msgstr "%s fichiers"

    Good:
        #, c-format
        msgid "%d files"
        msgstr "%5d fichiers"
    """
    yield from find_placeholder_findings(messages, ctx, {"type": "write it as in the source"})
