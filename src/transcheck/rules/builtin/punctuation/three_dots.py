"""The rule three-dots."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule


@rule(
    "three-dots",
    severity=Severity.INFO,
    needs=Feature.NON_ASCII,
    enabled=False,
    messages={"dots": "three dots where the source has “…”"},
)
def three_dots(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation writes three dots where the source has an ellipsis.

    The program then shows both. Off by default: a matter of a project's style.

    Bad:
        msgid "Open…"
        msgstr "Ouvrir..."

    Good:
        msgid "Open…"
        msgstr "Ouvrir…"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "…" in source and "..." in target and "..." not in source:
                at = target.index("...")
                span = Span(field, at, at + 3)
                yield ctx.finding(message, "dots", span, fix=Fix("write “…”", (Edit(span, "…"),)))
