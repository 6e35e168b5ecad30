"""The `transcheck:` directives in comments: what is silenced, and what is declared."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcheck.model import Catalog, Message

VERBS = ("ignore", "ignore-file", "only-in", "may-differ", "language", "confirmed")
_DIRECTIVE = re.compile(
    r"""transcheck:\s*(?P<verb>[a-z]+(?:-[a-z]+)*)
        (?:\[(?P<names>[^\]\n]*)\])?
        (?:\{(?P<pin>[0-9A-Fa-f]{4,64})\})?
        (?:\s*:\s*(?P<reason>.*)|\s+(?P<rest>.*))?""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Directive:
    """One directive.

    `names` are rules, groups or locales; `pin` is the start of a hash that binds it to a text; `reason` is
    empty where none was given; `rest` is what stands behind a blank instead of a colon (a date).
    """

    verb: str
    names: tuple[str, ...]
    pin: str
    reason: str
    rest: str
    field: str
    start: int
    end: int


def read_directives(message: Message) -> list[Directive]:
    """The directives in a message's translator comments and extracted comments, in order."""
    found: list[Directive] = []
    for field, lines in (("comment", message.comments), ("extracted", message.extracted)):
        if any("transcheck:" in line for line in lines):
            found += _read_lines(field, lines)
    return found


def find_directives(catalog: Catalog) -> Iterator[tuple[Message, list[Directive]]]:
    """The messages of a catalog that have directives, with them; the header first, obsolete messages left out."""
    if not catalog.layout.mentions("transcheck:"):
        return
    header = [catalog.header_message] if catalog.header_message is not None else []
    for message in [*header, *catalog.messages]:
        if not message.obsolete and (directives := read_directives(message)):
            yield message, directives


def _read_lines(field: str, lines: Iterable[str]) -> Iterator[Directive]:
    """Directives of a comment block; a reason may go on in the following lines (polib and Babel wrap comments)."""
    offset = 0
    pending: Directive | None = None
    for line in lines:
        match = _DIRECTIVE.search(line)
        if match is None:
            if pending is not None and pending.reason and line.strip() and not line.startswith("#-#"):
                pending = _continued(pending, line.strip(), offset + len(line))
            elif pending is not None:
                yield pending
                pending = None
        else:
            if pending is not None:
                yield pending
            pending = _decode(field, match, offset)
        offset += len(line) + 1
    if pending is not None:
        yield pending


def _continued(directive: Directive, more: str, end: int) -> Directive:
    from dataclasses import replace

    return replace(directive, reason=f"{directive.reason} {more}", end=end)


def _decode(field: str, match: re.Match[str], offset: int) -> Directive:
    names = tuple(name.strip() for name in (match["names"] or "").split(",") if name.strip())
    return Directive(
        verb=match["verb"],
        names=names,
        pin=(match["pin"] or "").lower(),
        reason=(match["reason"] or "").strip(),
        rest=(match["rest"] or "").strip(),
        field=field,
        start=offset + match.start(),
        end=offset + match.end(),
    )


def hash_message(message: Message) -> str:
    """What an `ignore[...]{hash}` is bound to: msgctxt, msgid and msgstr; on keyed pages the source text too."""
    parts = [message.msgctxt or "", message.msgid, message.msgid_plural or "", *message.msgstrs]
    if message.catalog.keyed and message.counterpart is not None:
        parts.append(message.counterpart.msgstr)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def hash_source(message: Message) -> str:
    """What a `confirmed{hash}` is bound to: the source text alone."""
    source = message.counterpart.msgstr if message.counterpart is not None else message.msgid
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
