"""The rule markdown-mismatch."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule
from transcheck.text.markup.markdown import count_left_over, read_structure
from transcheck.text.markup.rest import is_rest, read_literals


@rule(
    "markdown-mismatch",
    certainty=Certainty.LIKELY,
    needs=Feature.BACKTICK | Feature.ASTERISK,
    messages={"fewer": "{target} {kind} where the source has {source}"},
)
def markdown_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Code, bold text, headings or fences of Markdown are fewer than in the source.

    A mark that was lost leaves the other one for readers to see. What stands inside is not compared here. `*emphasis*` and
    `_emphasis_`, which AsciiDoc writes likewise, are told of only where a mark is left over.

    Bad:
        msgid "Run `make` **now**"
        msgstr "Jetzt `make **ausführen**"

    Good:
        msgid "Run `make` **now**"
        msgstr "**Jetzt** `make` ausführen"
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = Counter(piece.kind for piece in read_structure(source))
            if not ours or is_rest(source) or read_literals(source):
                continue
            theirs = Counter(piece.kind for piece in read_structure(target, anywhere=True))
            for kind, count in sorted(ours.items()):
                if theirs[kind] < count:
                    left = count_left_over(target, kind) > count_left_over(source, kind)
                    # Backticks around a word alone are quotation marks to many translators: one left over is a slip.
                    if kind in ("code", "emphasis", "underlined") and not left:
                        continue
                    # Emphasis goes with the words it stood on; a mark that is left over is seen by readers.
                    certainty = None if left or kind in ("heading", "fence") else Certainty.GUESS
                    params = {"kind": _NAMES[kind], "source": count, "target": theirs[kind]}
                    yield ctx.finding(message, "fewer", Span(field, 0, len(target)), params, certainty=certainty)


_NAMES = {
    "code": "pieces of `code`",
    "emphasis": "pieces of *emphasised* text",
    "underlined": "pieces of _emphasised_ text",
    "strong": "pieces of **bold** text",
    "heading": "# headings",
    "fence": "``` fences",
}
