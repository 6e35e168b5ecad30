"""The rule rst-reference-mismatch."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.addresses import is_same_page
from transcheck.text.markup.pieces import Piece, cancel, quote_all, surplus
from transcheck.text.markup.rest import LITERAL_ROLES, POINTING, WORDING, is_rest, read_references


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
    its text may be, as `:ref:`text <target>``. Roles that only set words in another type (`guilabel`, `file`) and went with
    their words are a guess.

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
            ours, theirs = _keyed(read_references(source)), _keyed(read_references(target, glued=True))
            missing, new = surplus(ours, theirs), surplus(theirs, ours)
            missing, new = cancel(missing, new, _is_equal)
            whole = Span(field, 0, len(target))
            links = [piece for piece in missing if _points(piece)]
            if links:
                others = [piece for piece in new if _points(piece)]
                certainty = None if any(map(_is_known, links)) else Certainty.GUESS
                yield _finding(message, whole, links, others, certainty, ctx=ctx)
                continue
            names = [piece for piece in missing if not _stands(piece, target)]
            if names:
                same = [piece for piece in new if any(piece.key.split()[0] == one.key.split()[0] for one in names)]
                certainty = Certainty.LIKELY if same or _has_bare(target) > _has_bare(source) else Certainty.GUESS
                yield _finding(message, whole, names, same, certainty, ctx=ctx)


def _finding(
    message: Message,
    span: Span,
    missing: list[Piece],
    new: list[Piece],
    certainty: Certainty | None,
    *,
    ctx: RuleContext,
) -> Finding:
    """One finding; `span` is the whole translation, used where nothing new can be pointed at."""
    params = {"pieces": quote_all(piece.text for piece in missing)}
    if new:
        params["new"] = quote_all(piece.text for piece in new)
        span = Span(span.field, new[0].start, new[0].end)
    return ctx.finding(message, "changed" if new else "missing", span, params, certainty=certainty)


def _is_equal(piece: Piece, other: Piece) -> bool:
    """Whether one may stand for the other: a page in another language, a phrase whose address was written out."""
    if piece.kind == "phrase":
        return other.kind == "link"
    if piece.kind == other.kind == "role" and not _is_known(piece):
        (role, *words), (name, *others) = piece.key.split(), other.key.split()
        # `:hg:`help pull`` for `:hg:`pull`` is the translator's help, and words in capitals are for people.
        return role == name and (set(words) <= set(others) or set(others) <= set(words) or _is_prose(piece.key))
    return piece.kind == other.kind == "link" and is_same_page(piece.key, other.key)


def _is_known(piece: Piece) -> bool:
    """Whether Sphinx itself knows where the piece leads."""
    return piece.kind != "role" or piece.key.split()[0].rpartition(":")[2] in POINTING


_NAME_MARK = re.compile(r"[._/\\<>=$]|\w-\w")


def _is_prose(key: str) -> bool:
    """Whether a role that an extension defined holds words: they begin with a capital, and none looks like a name."""
    words = key.split()[1:]
    return bool(words) and words[0][0].isupper() and not any(map(_NAME_MARK.search, words))


def _points(piece: Piece) -> bool:
    """Whether the piece leads somewhere; other roles only set words in another type."""
    if piece.kind != "role":
        return True
    name = piece.key.split()[0].rpartition(":")[2]
    return name not in WORDING and name not in LITERAL_ROLES


def _stands(piece: Piece, target: str) -> bool:
    """Whether the name that the role set in another type stands in the translation as it is."""
    body = piece.key.partition(" ")[2]
    return bool(body) and " ".join(body.split()) in " ".join(target.split())


_BARE = re.compile(r"(?<![`:\w])`[^`\n]++`(?![`_:])")


def _has_bare(text: str) -> int:
    """How many words stand in backticks without a role."""
    return sum(1 for _ in _BARE.finditer(text))


def _keyed(pieces: list[Piece]) -> list[Piece]:
    """Keys without `~` and `!` before a name."""
    return [Piece(one.kind, _key(one), one.text, one.start, one.end) for one in pieces]


def _key(piece: Piece) -> str:
    role, _, target = piece.key.partition(" ")
    return f"{role} {target.lstrip('~!')}".rstrip() if piece.kind == "role" else piece.key
