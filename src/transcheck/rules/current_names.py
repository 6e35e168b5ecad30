"""Names that a text uses as current: dated entities in sentences that speak of today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from transcheck.model import Catalog, Fact, Message
from transcheck.names.dated import dated_beginnings
from transcheck.names.find import Found, find_names
from transcheck.names.registry import Entity, Registry
from transcheck.names.tense import Tense, read_tense
from transcheck.names.validity import Interval
from transcheck.rules.context import RuleContext
from transcheck.rules.name_pairs import may_name, read_side


@dataclass(frozen=True, slots=True)
class CurrentName:
    """A dated name at `[start, end)` of a text, used as current in the language `locale`."""

    entity: Entity
    start: int
    end: int
    locale: str | None


def find_current_names(ctx: RuleContext, text: str, locale: str | None, message: Message) -> Sequence[CurrentName]:
    """The dated names a text uses as current, the first mention of each, in order; several rules ask for them.

    Where nothing is known of the tenses of the language and a name is not current today, a note says so.
    """
    known: dict[tuple[str, str | None], Sequence[CurrentName]] = ctx.shared.memo.setdefault("current names", {})
    found = known.get((text, locale))
    if found is None:
        found = known[text, locale] = (
            tuple(_find(ctx, text, locale, message)) if _may_name(ctx, text, locale, message) else ()
        )
    return found


def _may_name(ctx: RuleContext, text: str, locale: str | None, message: Message) -> bool:
    """Whether it is worth while to read a text: most name nothing that has dates, and are not even masked."""
    if not dated_beginnings(ctx.registry, locale).may_stand_in(text):
        return message.catalog.keyed and _may_speak_otherwise(ctx, text, locale)
    return message.catalog.keyed or any(map(_dated, find_names(ctx.registry, text, locale)))


def _find(ctx: RuleContext, text: str, locale: str | None, message: Message) -> Iterator[CurrentName]:
    side = read_side(ctx, text, locale, message)
    seen: set[str] = set()
    for found in find_names(ctx.registry, side.text, side.locale):
        entity = _dated(found)
        if entity is None or entity.id in seen:
            continue
        spoken = ctx.reading_locale(text, locale, found.start)
        sentences = ctx.text(text, locale, message.flags).sentences
        tense = read_tense(side.text, spoken, found.start, found.end, sentences)
        if tense is Tense.UNKNOWN:
            if not entity.valid_on(ctx.as_of):
                ctx.note(spoken, "expired names", "no words are known that tell the present from the past")
        elif tense in (Tense.NOW, Tense.PRESENT):
            seen.add(entity.id)
            yield CurrentName(entity, found.start, found.end, spoken)


def may_name_dated(ctx: RuleContext, catalog: Catalog) -> bool:
    """Whether any text of a catalog may name something that has dates; found once, for all its texts together."""
    if catalog.keyed:
        return True
    known: dict[int, bool] = ctx.shared.memo.setdefault("may name dated", {})
    found = known.get(id(catalog))
    if found is None:
        texts = {catalog.locale: [text for message in catalog.messages for text in message.msgstrs]}
        sources = (
            [one for one in catalog.messages if one.carries_source] if not catalog.is_template else catalog.messages
        )
        texts.setdefault(catalog.source_locale, []).extend(
            text for one in sources for text in (one.msgid, one.msgid_plural) if text
        )
        found = known[id(catalog)] = any(
            dated_beginnings(ctx.registry, locale).may_stand_in("\n".join(some)) for locale, some in texts.items()
        )
    return found


def _may_speak_otherwise(ctx: RuleContext, text: str, locale: str | None) -> bool:
    """Whether a text of a page is in another language than its catalog, with the names of that one."""
    spoken = ctx.reading_locale(text, locale) if may_name(text, 1) else locale
    return spoken != locale and dated_beginnings(ctx.registry, spoken).may_stand_in(text)


def _dated(found: Found) -> Entity | None:
    """The dated entity of a find, None where it has no dates or could be another one."""
    return found.entity if len(found.entities) == 1 and found.entity.is_dated else None


def known_interval(entity: Entity, day: date) -> Interval | None:
    """When it existed, as far as it was known on the day: None before its start; an end to come is still open."""
    if entity.valid_from is not None and entity.valid_from > day:
        return None
    end = entity.valid_until
    return replace(entity.interval, end=None) if end is not None and end >= day else entity.interval


def successor_on(registry: Registry, entity: Entity, day: date) -> Entity | None:
    """What is there on the day in the entity's place: its successor, or that one's; else the last one known."""
    found: Entity | None = None
    seen = {entity.id}
    while entity.successor and entity.successor not in seen:
        following = registry.entity(entity.successor)
        if following is None or (following.valid_from is not None and following.valid_from > day):
            break
        seen.add(following.id)
        found = entity = following
        if following.valid_on(day) is not False:
            break
    return found


def dated_fact(entity: Entity, says: str = "") -> Fact:
    """The fact of when an entity existed."""
    return Fact(
        id=entity.id,
        says=says or f"{entity.id}: {entity.interval}",
        source=entity.source,
        checked=entity.checked,
        valid_from=entity.valid_from,
        valid_until=entity.valid_until,
        successor=entity.successor,
    )
