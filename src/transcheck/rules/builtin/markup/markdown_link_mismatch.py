"""The rule markdown-link-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.addresses import is_same_page
from transcheck.text.markup.markdown import read_links
from transcheck.text.markup.pieces import Piece, cancel, quote_all, surplus


@rule(
    "markdown-link-mismatch",
    needs=Feature.BRACKET,
    absorbs=["url-changed"],
    messages={"missing": "the link to {addresses} is missing", "changed": "the link to {addresses} leads to {new}"},
)
def markdown_link_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A Markdown link or image of the source is missing or leads elsewhere.

    Often a blank slipped between `]` and `(`, or a full-width bracket took the place of one: readers see the address
    and cannot follow it. Links may lead to the same page in another language.

    Bad:
        msgid "Read the [manual](https://docs.python.org/3/)."
        msgstr "Lisez le [manuel] (https://docs.python.org/3/)."

    Good:
        msgid "Read the [manual](https://docs.python.org/3/)."
        msgstr "Lisez le [manuel](https://docs.python.org/fr/3/)."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = read_links(source)
            if not ours:
                continue
            theirs = read_links(target)
            missing, new = cancel(surplus(ours, theirs), surplus(theirs, ours), _is_equal)
            if not missing:
                continue
            params = {"addresses": quote_all(piece.key for piece in missing)}
            if new:
                params["new"] = quote_all(piece.key for piece in new)
            span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
            yield ctx.finding(message, "changed" if new else "missing", span, params)


def _is_equal(piece: Piece, other: Piece) -> bool:
    """Whether both lead to the same page, in two languages."""
    return piece.kind == other.kind and is_same_page(piece.key, other.key)
