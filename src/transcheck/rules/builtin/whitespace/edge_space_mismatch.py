"""The rule edge-space-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# Scripts that write no blank between words or sentences: what the source's blank separates needs none there.
_WITHOUT_BLANKS = frozenset({"zh", "ja", "yue", "th", "lo", "km", "my", "bo", "dz"})


@rule(
    "edge-space-mismatch",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.BLANK_EDGE,
    messages={
        "start-lost": "the text should begin with a blank",
        "start-gained": "the text should not begin with a blank",
        "start-fewer": "the text should begin with {source} blanks, not {target}",
        "end-lost": "the text should end with a blank",
        "end-gained": "the text should not end with a blank",
    },
)
def edge_space_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The source and its translation do not begin or end alike with a blank.

    Programs join texts: without the blank two words run together. A blank too many is less harm and an info. Languages
    written without blanks between words are not asked for a blank the source ends with.

    Bad:
        msgid "Name: "
        msgstr "Naam:"

    Good:
        msgid "Name: "
        msgstr "Naam: "
    """
    for message in messages:
        for source, target, field in message.pairs:
            if source.strip() and target.strip():
                yield from _compare(message, source, target, field, ctx)


def _compare(message: Message, source: str, target: str, field: str, ctx: RuleContext) -> Iterator[Finding]:
    """Look at the blanks inside the line breaks at both edges."""
    ours, theirs = source.strip("\n"), target.strip("\n")
    at = len(target) - len(target.lstrip("\n"))
    end = at + len(theirs)
    spaceless = language_of(message.catalog.locale) in _WITHOUT_BLANKS
    if ours[0].isspace() != theirs[0].isspace():
        if theirs[0].isspace():
            span = Span(field, at, at + len(theirs) - len(theirs.lstrip()))
            if "\n" not in ours:  # the first line of a table is aligned with the others
                yield _gained(message, "start-gained", span, ctx)
        elif not spaceless:
            fix = Fix("add the blank", (Edit(Span(field, at, at), " "),))
            yield ctx.finding(message, "start-lost", Span(field, at, at + 1), fix=fix)
    elif ours[0] == theirs[0] == " " and "\n" not in ours + theirs and "-" not in ours:
        yield from _count(message, (ours, theirs), Span(field, at, at), ctx)
    if ours[-1].isspace() != theirs[-1].isspace():
        if theirs[-1].isspace():
            span = Span(field, at + len(theirs.rstrip()), end)
            yield _gained(message, "end-gained", span, ctx)
        elif not spaceless:
            fix = Fix("add the blank", (Edit(Span(field, end, end), " "),))
            yield ctx.finding(message, "end-lost", Span(field, end - 1, end), fix=fix)


def _count(message: Message, texts: tuple[str, str], at: Span, ctx: RuleContext) -> Iterator[Finding]:
    """Blanks that indent a line; lines of options are aligned by hand."""
    source, target = (len(text) - len(text.lstrip(" ")) for text in texts)
    if source != target:
        span = Span(at.field, at.start, at.start + target)
        fix = Fix("indent it as the source is", (Edit(span, " " * source),))
        params = {"source": source, "target": target}
        yield ctx.finding(message, "start-fewer", span, params, severity=Severity.INFO, fix=fix)


def _gained(message: Message, what: str, span: Span, ctx: RuleContext) -> Finding:
    """A blank too many is seldom seen by readers."""
    fix = Fix("remove the blank", (Edit(span, ""),))
    return ctx.finding(message, what, span, severity=Severity.INFO, fix=fix)
