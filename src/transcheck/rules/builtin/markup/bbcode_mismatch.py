"""The rule bbcode-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.bbcode import read_bbcode, read_bbcode_like
from transcheck.text.markup.pieces import quote_all, surplus


@rule(
    "bbcode-mismatch",
    needs=Feature.BRACKET,
    messages={"missing": "{tags} of the source is missing", "extra": "{tags} is not in the source"},
)
def bbcode_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The BBCode of a translation is not that of its source.

    What is not closed runs on to the end of the page, or readers see the brackets. Words in brackets are BBCode only
    where the source opens and closes them (`[b]…[/b]`); `[options]` is none.

    Bad:
        msgid "[b]Note:[/b] save first"
        msgstr "[b]Hinweis: zuerst speichern"

    Good:
        msgid "[b]Note:[/b] save first"
        msgstr "[b]Hinweis:[/b] zuerst speichern"
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = read_bbcode(source)
            if not ours:
                continue
            theirs = read_bbcode_like(target, ours)
            missing, extra = surplus(ours, theirs), surplus(theirs, ours)
            if missing:
                tags = quote_all(piece.text for piece in missing)
                yield ctx.finding(message, "missing", Span(field, 0, len(target)), {"tags": tags})
            elif extra:
                span = Span(field, extra[0].start, extra[0].end)
                yield ctx.finding(message, "extra", span, {"tags": quote_all(piece.text for piece in extra)})
