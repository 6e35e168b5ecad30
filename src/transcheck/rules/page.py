"""The page a keyed domain holds: its blocks with kind, section, and order in every version."""

from dataclasses import dataclass
from functools import lru_cache

from transcheck.declare import read_declarations
from transcheck.model import Catalog, Message, Project
from transcheck.rules.context import find_origin

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Version:
    """One locale's version: its blocks in the order of the page where places tell it, else in that of the template.

    `placed` says whether every block has a place of its own, so that the order is the version's and may be judged.
    """

    locale: str
    catalog: Catalog
    blocks: dict[Key, Message]
    placed: bool


@dataclass(frozen=True, slots=True)
class Page:
    """All versions of a page.

    `keys` stand in the template's order; `versions` begin with the source, if there is one; `declared` are the
    blocks that only some versions are meant to have.
    """

    keys: tuple[Key, ...]
    kinds: dict[Key, str]
    versions: dict[str, Version]
    source_locale: str | None
    declared: frozenset[Key]

    def show(self, key: Key, locale: str, width: int = 60) -> str:
        """The text of a block for a message to people, in one line and not longer than `width`."""
        message = self.versions[locale].blocks.get(key)
        text = " ".join(message.msgstr.split()) if message is not None else key[1]
        return text if len(text) <= width else text[: width - 1].rstrip() + "…"

    def head(self, section: str, locale: str) -> Key | None:
        """The block of a version's section that names it: its heading, else its first block with words, if any."""
        members = [key for key in self.versions[locale].blocks if section_of(key) == section]
        ranked = sorted(members, key=lambda key: (not is_heading(self.kinds[key]), is_image(self.kinds[key])))
        return ranked[0] if ranked else None

    def heading(self, section: str, locale: str) -> str:
        """The text that names a section in a version, else the section's name."""
        head = self.head(section, locale)
        return self.show(head, locale) if head is not None else section


def section_of(key: Key) -> str:
    """The section a block stands in: the path before the last slash of its key, empty at the top of the page."""
    return key[1].rpartition("/")[0]


def family_of(section: str) -> str:
    """What a section is one of several of: `cards` for `cards/un`, `card` for `card-un`, empty if neither is told."""
    parent, _, name = section.rpartition("/")
    return parent or (name.partition("-")[0] if "-" in name else "")


def is_heading(kind: str) -> bool:
    """Whether a kind is a heading of some level."""
    return kind.startswith(("heading", "title"))


def is_item(kind: str) -> bool:
    """Whether a kind is one item of a list."""
    return kind.startswith(("list item", "bullet"))


def is_image(kind: str) -> bool:
    """Whether a kind is a picture."""
    return kind.startswith(("image", "picture", "photo"))


@lru_cache(maxsize=4)
def read_page(project: Project) -> Page | None:
    """The page of a keyed project with at least two versions, None where there is nothing to compare.

    Keyed strings of a program are no page: blocks of a page have a section, or a place in their own version.
    """
    if not project.keyed:
        return None
    keys = tuple(project.keys)
    if sum("/" in msgid for _, msgid in keys) * 2 < len(keys) and not _has_places(project):
        return None
    versions = [_version(locale, catalog, keys) for locale, catalog in project.catalogs.items()]
    filled = {version.locale: version for version in versions if version.blocks}
    if len(filled) < 2:
        return None
    source = project.source_locale if project.source_locale in filled else None
    declared = frozenset(one.key for one in read_declarations(project) if one.verb == "only-in")
    ordered = dict(sorted(filled.items(), key=lambda item: (item[0] != source, item[0])))
    return Page(keys, {key: _kind(project, key) for key in keys}, ordered, source, declared)


def _has_places(project: Project) -> bool:
    """Whether the first messages of some version stand at a place of that version."""
    return any(find_origin(message) for catalog in project.catalogs.values() for message in catalog.translated[:20])


def _version(locale: str, catalog: Catalog, keys: tuple[Key, ...]) -> Version:
    filled = [(key, catalog.by_key[key]) for key in keys if key in catalog.by_key]
    blocks = [(key, message) for key, message in filled if message.translated]
    places = [origin.line if (origin := find_origin(message)) else None for _, message in blocks]
    known = [place for place in places if place is not None]
    if len(known) == len(blocks):
        order = sorted(range(len(blocks)), key=known.__getitem__)
        return Version(locale, catalog, dict(blocks[index] for index in order), placed=True)
    return Version(locale, catalog, dict(blocks), placed=False)


def _kind(project: Project, key: Key) -> str:
    """The first extracted comment of the template, else of the first catalog that has one."""
    for catalog in [project.template, *project.catalogs.values()]:
        message = catalog.by_key.get(key) if catalog is not None else None
        if message is not None and message.extracted:
            return message.extracted[0].strip().lower()
    return ""
