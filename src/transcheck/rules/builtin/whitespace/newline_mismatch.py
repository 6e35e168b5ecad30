"""The rule newline-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule


@rule(
    "newline-mismatch",
    severity=Severity.ERROR,
    needs=Feature.NEWLINE,
    messages={
        "end-lost": "the text should end with a line break",
        "end-gained": "the text should not end with a line break",
        "start-lost": "the text should begin with a line break",
        "start-gained": "the text should not begin with a line break",
    },
)
def newline_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The source and its translation do not begin or end alike with a line break.

    The program's output loses or gains a line; `msgfmt --check` refuses such a message.

    Bad:
        msgid "Done.\n"
        msgstr "Fertig."

    Good:
        msgid "Done.\n"
        msgstr "Fertig.\n"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not source.strip("\n") or not target.strip("\n"):
                continue
            if source.endswith("\n") != target.endswith("\n"):
                yield _end(message, source, target, field, ctx)
            if source.startswith("\n") != target.startswith("\n"):
                yield _start(message, source, field, ctx)


def _end(message: Message, source: str, target: str, field: str, ctx: RuleContext) -> Finding:
    if source.endswith("\n"):
        fix = Fix("add the line break", (Edit(Span(field, len(target), len(target)), "\n"),))
        return ctx.finding(message, "end-lost", Span(field, max(len(target) - 1, 0), len(target)), fix=fix)
    span = Span(field, len(target.rstrip("\n")), len(target))
    return ctx.finding(message, "end-gained", span, fix=Fix("remove the line break", (Edit(span, ""),)))


def _start(message: Message, source: str, field: str, ctx: RuleContext) -> Finding:
    if source.startswith("\n"):
        fix = Fix("add the line break", (Edit(Span(field, 0, 0), "\n"),))
        return ctx.finding(message, "start-lost", Span(field, 0, 1), fix=fix)
    span = Span(field, 0, 1)
    return ctx.finding(message, "start-gained", span, fix=Fix("remove the line break", (Edit(span, ""),)))
