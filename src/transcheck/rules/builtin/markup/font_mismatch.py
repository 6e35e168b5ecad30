"""The rule font-mismatch."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule
from transcheck.text.markup.roff import read_fonts


@rule(
    "font-mismatch",
    certainty=Certainty.LIKELY,
    needs=Feature.BACKSLASH,
    absorbs=["escape-mismatch"],
    messages={"fewer": "{target} times “{font}” where the source has {source}"},
)
def font_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A manual page changes fonts (`\fB`, `\fI`) less often in its translation.

    Options and arguments are no longer set apart from the words around them, or a font runs on.

    Bad:
        msgid "\\fB\\-v\\fR \\fIfile\\fR"
        msgstr "\\-v \\fIDatei\\fR"

    Good:
        msgid "\\fB\\-v\\fR \\fIfile\\fR"
        msgstr "\\fB\\-v\\fR \\fIDatei\\fR"
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = Counter(piece.text for piece in read_fonts(source))
            if not ours:
                continue
            theirs = Counter(piece.text for piece in read_fonts(target))
            for font, count in sorted(ours.items()):
                if theirs[font] < count:
                    params = {"font": font, "source": count, "target": theirs[font]}
                    yield ctx.finding(message, "fewer", Span(field, 0, len(target)), params)
