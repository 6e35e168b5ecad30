"""Pages of bilingual catalogs: the files their references name, where those are documents (po4a, Sphinx, html2po)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.model import Catalog, Message

# Formats of documents; programs are no pages, however many messages they have.
_DOCUMENT = re.compile(
    r"\.(?:x?html?|md|mdx|markdown|rst|txt|adoc|asciidoc|xml|dbk|docbook|tex|texi|texinfo|pod|page|dita|[1-8])$",
    re.IGNORECASE,
)
# What po4a and its kin say of text that is prose: `type: Plain text`, `Tag: para`, `type: Content of: <p>`,
# `(itstool) path: page/p`. Sphinx says nothing: its references name the file.
_BLOCK = re.compile(r"^(?:(?:type|tag):|\(itstool\) path:)\s*\S", re.IGNORECASE)
_SOURCE = re.compile(r"\.(?:rst|md|mdx|adoc|page|docbook)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 3
# Shorter pages have no usual state: two blocks of ten are a tenth of the work.
_LEAST_BLOCKS = 20
_LEAST_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class HolePage:
    """A document that is translated but for a few blocks: its name, those messages, and how many it has."""

    name: str
    missing: tuple[Message, ...]
    total: int


def find_hole_pages(catalog: Catalog) -> Iterator[HolePage]:
    """The documents of a catalog of which a few blocks alone are shown in the source language, by name.

    Only messages count that extracted comments call a block of a document, or that stand in a file of a markup language
    for documents, so that strings of programs do not.
    """
    pages: dict[str, list[Message]] = {}
    holes = [message for message in catalog.messages if not message.obsolete and not message.translated]
    if not holes or len(holes) > len(catalog.messages) * (1 - _LEAST_SHARE):
        return
    for message in catalog.messages:
        if not message.obsolete:
            is_block = any(_BLOCK.match(line) for line in message.extracted)
            wanted = _DOCUMENT if is_block else _SOURCE
            name = next((one.name for one in message.references if wanted.search(one.name)), None)
            if name is not None:
                pages.setdefault(name, []).append(message)
    for name, messages in sorted(pages.items()):
        missing = tuple(one for one in messages if not one.translated and len(_WORD.findall(one.msgid)) >= _LEAST_WORDS)
        if missing and len(messages) >= _LEAST_BLOCKS and len(missing) <= len(messages) * (1 - _LEAST_SHARE):
            yield HolePage(name, missing, len(messages))
