"""The rule line-count-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule


@rule(
    "line-count-mismatch",
    severity=Severity.INFO,
    certainty=Certainty.GUESS,
    needs=Feature.NEWLINE,
    enabled=False,
    messages={"differs": "{target} lines where the source has {source}"},
)
def line_count_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The translation has another number of lines than its source.

    Where a program shows a fixed number of lines, the text is cut. Off by default: most texts of several lines are
    wrapped by hand, and translators wrap them where their language needs it.

    Bad:
        msgid "one\ntwo"
        msgstr "eins zwei"

    Good:
        msgid "one\ntwo"
        msgstr "eins\nzwei"
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours, theirs = source.strip("\n").count("\n"), target.strip("\n").count("\n")
            if ours != theirs:
                params = {"source": ours + 1, "target": theirs + 1}
                yield ctx.finding(message, "differs", Span(field, 0, len(target)), params)
