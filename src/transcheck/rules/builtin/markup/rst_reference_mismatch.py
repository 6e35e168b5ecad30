"""The rule rst-reference-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import Piece, quote_all, surplus
from transcheck.text.markup.rest import is_rest, read_references
from transcheck.text.tokens import url_key


@rule(
    "rst-reference-mismatch",
    needs=Feature.BACKTICK | Feature.BRACKET,
    absorbs=["url-changed"],
    messages={"missing": "{pieces} of the source is missing", "changed": "{pieces} of the source became {new}"},
)
def rst_reference_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A reference of reStructuredText is missing or points elsewhere.

    Roles, links, footnotes and substitutions are compared. Sphinx warns of “inconsistent references”, and the link of
    the page is lost. The target of a role is never translated;
    its text may be, as `:ref:`text <target>``.

    Bad:
        msgid "See :ref:`installing`."
        msgstr "Siehe :ref:`installieren`."

    Good:
        msgid "See :ref:`installing`."
        msgstr "Siehe :ref:`Einrichten <installing>`."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not is_rest(source):
                continue
            ours, theirs = _keyed(read_references(source)), _keyed(read_references(target))
            missing, new = surplus(ours, theirs), surplus(theirs, ours)
            if missing:
                params = {"pieces": quote_all(piece.text for piece in missing)}
                if new:
                    params["new"] = quote_all(piece.text for piece in new)
                span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
                yield ctx.finding(message, "changed" if new else "missing", span, params)


def _keyed(pieces: list[Piece]) -> list[Piece]:
    """Keys without what does not matter: the language of a page, `~` and `!` before a name."""
    return [Piece(one.kind, _key(one), one.text, one.start, one.end) for one in pieces]


def _key(piece: Piece) -> str:
    if piece.kind == "link":
        return url_key(piece.key) if "://" in piece.key else piece.key
    role, _, target = piece.key.partition(" ")
    return f"{role} {target.lstrip('~!')}" if piece.kind == "role" else piece.key
