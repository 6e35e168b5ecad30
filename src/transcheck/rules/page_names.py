"""Names of a page that stand in a block which one version alone has, and nowhere in the version it was compared with."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcheck.cldr.territories import home_territory
from transcheck.model import Message
from transcheck.names.compare import Side
from transcheck.names.find import Found, find_names
from transcheck.names.tolerant import Presence, presence
from transcheck.rules.context import RuleContext
from transcheck.rules.name_pairs import read_side
from transcheck.rules.page import Key, Page, read_page, section_of
from transcheck.rules.page_parity import find_gaps


@dataclass(frozen=True, slots=True)
class Lonely:
    """Names of a block that has no partner, which `other`, a version with that section, has in no block."""

    message: Message
    side: Side
    names: tuple[Found, ...]
    other: str


def find_lonely(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Lonely]:
    """The names of blocks without partner among the messages of one version.

    Only sections that the other version has too are looked at, and only versions of which at most half of the blocks have no
    partner: a version that is half done lacks everything.
    """
    alone = [message for message in messages if message.translated and not message.pairs]
    page = read_page(ctx.project) if alone else None
    if page is None:
        return
    others = _gaps_of(page, alone[0].catalog.locale or "", ctx)
    for message in alone:
        other = others.get(message.key)
        if other is None:
            continue
        side = read_side(ctx, message.msgstr, message.catalog.locale, message)
        texts = _texts_of(page, other, ctx)
        names = {name.ids: name for name in reversed(find_names(ctx.registry, *side))}
        home = {home_territory(name) for name in (other, message.catalog.source_locale) if name}
        lonely = tuple(
            name
            for name in sorted(names.values(), key=lambda name: name.start)
            if not name.ids & home and not name.entity.id.isdigit() and _is_nowhere(name, side, texts, ctx)
        )
        if lonely:
            yield Lonely(message, side, lonely, other)


def _gaps_of(page: Page, locale: str, ctx: RuleContext) -> Mapping[Key, str]:
    """Block -> the version that lacks it, for the blocks that this version alone has; worked out once a project."""
    key = ("lonely", locale)
    found: dict[Key, str] | None = ctx.shared.memo.get(key)
    if found is None:
        gaps = [gap for gap in find_gaps(page, frozenset()) if gap.extra and gap.locale == locale]
        found = {block: gap.other for gap in gaps for block in gap.keys if _has_section(page, gap.other, block)}
        version = page.versions.get(locale)
        if version is None or sum(len(gap.keys) for gap in gaps) * 2 > len(version.blocks):
            found = {}
        ctx.shared.memo[key] = found
    return found


def _has_section(page: Page, locale: str, key: Key) -> bool:
    section = section_of(key)
    return any(section_of(other) == section for other in page.versions[locale].blocks)


def _texts_of(page: Page, locale: str, ctx: RuleContext) -> Sequence[Side]:
    """All texts of a version, joined by the language they are in; made once a project."""
    key = ("all texts", locale)
    found: tuple[Side, ...] | None = ctx.shared.memo.get(key)
    if found is None:
        parts: defaultdict[str | None, list[str]] = defaultdict(list)
        for message in page.versions[locale].blocks.values():
            side = read_side(ctx, message.msgstr, locale, message)
            parts[side.locale].append(side.text)
        found = ctx.shared.memo[key] = tuple(Side("\n\n".join(texts), name) for name, texts in parts.items())
    return found


def _is_nowhere(name: Found, side: Side, texts: Sequence[Side], ctx: RuleContext) -> bool:
    written = side.text[name.start : name.end]
    return all(
        presence(ctx.registry, name.entities, text.text, text.locale, written) is Presence.ABSENT for text in texts
    )
