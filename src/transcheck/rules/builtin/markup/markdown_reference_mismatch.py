"""The rule markdown-reference-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.markdown import read_reference_links
from transcheck.text.markup.pieces import quote_all, surplus


@rule(
    "markdown-reference-mismatch",
    needs=Feature.BRACKET,
    messages={"missing": "the link reference {names} is missing"},
)
def markdown_reference_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The second part of a Markdown link `[text][reference]` was translated or lost.

    The reference names a definition elsewhere in the document; translated, it names nothing, and readers see brackets.

    Bad:
        msgid "See the [guide][install-guide]."
        msgstr "Siehe die [Anleitung][installationsanleitung]."

    Good:
        msgid "See the [guide][install-guide]."
        msgstr "Siehe die [Anleitung][install-guide]."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = read_reference_links(source)
            missing = surplus(ours, read_reference_links(target)) if ours else []
            if missing:
                names = quote_all(f"[{piece.key}]" for piece in missing)
                yield ctx.finding(message, "missing", Span(field, 0, len(target)), {"names": names})
