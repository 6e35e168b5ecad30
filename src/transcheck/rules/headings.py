"""Headings: which texts are some, and the level their markup or their kind tells."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Message
from transcheck.rules.page import is_heading

# What converters of documents say of a heading: po4a, publican, itstool, html2po, texinfo, man pages.
_KINDS = re.compile(
    r"""^(?:
        (?:tag|type):\s*(?:title|bridgehead|h[1-6]|=head[1-6]|s[hs]|(?:sub)*section|chapter|appendix|unnumbered\w*)\s*$
      | type:\s*title\s[=\#~^"*+-]
      | type:\s*content\ of:.*<(?:title|h[1-6])>\s*$
      | \(itstool\)\ path:\s*\S*\b(?:title|h[1-6])\s*$
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# How each of these begins; catalogs without any are not read for headings.
_SIGNS = ("type:", "Type:", "tag:", "Tag:", "(itstool)")
_KIND_LEVEL = re.compile(r"^(?:heading|h)\s*(?:level\s*)?([1-6])\b")
# HTML, Markdown, AsciiDoc and wikis; the number of signs is the level.
_MARK = re.compile(r"<h([1-6])\b|^(#{1,6}|={1,6})[ \t]+(?=\S)", re.MULTILINE | re.IGNORECASE)


def names_heading(message: Message) -> bool:
    """Whether an extracted comment says that the text is a heading."""
    if message.catalog.keyed:
        return bool(message.extracted) and is_heading(message.extracted[0].strip().lower())
    return any(_KINDS.match(line.strip()) for line in message.extracted)


def find_headings(catalog: Catalog) -> Iterator[tuple[Message, str, str, str]]:
    """The translated headings of a catalog with source, target and field, those of documents and pages alone."""
    signs = ("#. ",) if catalog.keyed else _SIGNS
    if not any(catalog.layout.mentions(sign) for sign in signs):
        return
    for message in catalog.translated:
        if message.extracted and names_heading(message):
            for source, target, field in message.pairs:
                yield message, source, target, field


def read_levels(text: str) -> tuple[tuple[int, int, int], ...]:
    """Every heading that markup makes in a text: its level, and `[start, end)` of the mark."""
    if "<" not in text and "#" not in text and "=" not in text:
        return ()
    return tuple((int(match[1] or len(match[2])), match.start(), match.end()) for match in _MARK.finditer(text))


def kind_level(message: Message) -> int | None:
    """The level that the kind of a block tells: 2 for `#. heading 2`; None where it tells none."""
    match = _KIND_LEVEL.match(message.extracted[0].strip().lower()) if message.extracted else None
    return int(match[1]) if match else None
