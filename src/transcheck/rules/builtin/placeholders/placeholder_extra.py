"""The rule placeholder-extra."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-extra",
    needs=PLACEHOLDER_SIGNS,
    severity=Severity.ERROR,
    messages={
        "extra": "the source has no placeholder “{name}”",
        "percent": "“{name}” is read as a placeholder; a percent sign is written twice",
    },
    options=OPTIONS,
)
def placeholder_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A placeholder that the source does not have.

    The program has no value for it: it stops, shows what happens to lie in memory, or shows the placeholder itself.
    A percent sign before a blank and a letter is a placeholder in many formats; a real one is written twice.

    Bad:
        #, c-format
        msgid "%d files"
        msgstr "%d fichiers de %s"

    Good:
        #, c-format
        msgid "%d files"
        msgstr "%d fichiers"
    """
    yield from find_placeholder_findings(messages, ctx, {"percent": "double the percent sign"})
