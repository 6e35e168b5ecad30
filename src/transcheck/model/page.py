"""Pages as people read them: blocks with a text a version."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BlockText:
    """One text of a block: a version of it on a page, or the source or a form of a translation in a catalog."""

    locale: str | None
    field: str
    text: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """What corresponds on all versions of a page: one message, its kind ("heading") and its texts, source first."""

    msgctxt: str | None
    msgid: str
    kind: str
    texts: tuple[BlockText, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One domain for readers: all blocks of a keyed page, of bilingual catalogs the messages that have findings."""

    domain: str
    source_locale: str | None
    keyed: bool
    locales: tuple[str, ...]
    blocks: tuple[Block, ...]
