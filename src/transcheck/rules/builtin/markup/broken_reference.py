"""The rule broken-reference."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.pieces import Piece
from transcheck.text.markup.references import find_bare_ampersands, is_character, read_references
from transcheck.text.markup.tags import read_source


@rule(
    "broken-reference",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.AMPERSAND,
    messages={
        "half": "“{text}” is no character without the “;” after it",
        "bare": "“&” should be “&amp;” in a text with markup",
        "unknown": "“{text}” is no entity of XML or HTML, and the source has none of that name",
    },
)
def broken_reference(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An ampersand stands alone in a text whose source is XML or HTML.

    XML parsers, and GTK with them, refuse the text. The source shows what the text is: it has tags or references such as
    `&lt;`, and no ampersand of its own.

    Bad:
        msgid "<b>Search and replace</b>"
        msgstr "<b>Suchen & Ersetzen</b>"

    Good:
        msgid "<b>Search and replace</b>"
        msgstr "<b>Suchen &amp; Ersetzen</b>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            unknown = _find_unknown(source, target)
            if unknown is not None:
                yield ctx.finding(
                    message, "unknown", Span(field, unknown.start, unknown.end), {"text": unknown.text[:40]}
                )
            bare = find_bare_ampersands(target)
            if not bare or not _is_markup(source):
                continue
            half = _HALF.match(target, bare[0])
            if half and f"{half.group()};" in source:
                yield ctx.finding(message, "half", Span(field, *half.span()), {"text": half.group()})
                continue
            span = Span(field, bare[0], bare[0] + 1)
            edits = tuple(Edit(Span(field, at, at + 1), "&amp;") for at in bare)
            # `& lt;` and `&8217;` were references: only a reader knows which.
            fix = None if any(_SPOILT.match(target, at) for at in bare) else Fix("write &amp;", edits)
            yield ctx.finding(message, "bare", span, fix=fix)


_HALF = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31}[0-9]{0,2})")
_SPOILT = re.compile(r"&[\s#0-9]*+\w{1,31}\s?[;；؛]|&#|&\d")


def _is_markup(source: str) -> bool:
    """Whether the source has references or tags, and no ampersand that is none."""
    if find_bare_ampersands(source):
        return False
    if read_references(source):
        return True
    markup = read_source(source)
    return bool(markup.tags) and markup.well_formed


def _find_unknown(source: str, target: str) -> Piece | None:
    """A reference of the target that nobody defines, where the source has references of XML and none of its own."""
    if ";" not in target or "&" not in source:
        return None
    theirs = [piece for piece in read_references(target) if piece.kind != "html" and piece.text not in source]
    impossible = [piece for piece in theirs if piece.kind == "character" and not is_character(piece.key)]
    theirs = [piece for piece in theirs if piece.kind == "entity"]
    ours = read_references(source)
    if impossible and ours:
        return impossible[0]
    if not theirs:
        return None
    return theirs[0] if ours and all(piece.kind != "entity" for piece in ours) else None
