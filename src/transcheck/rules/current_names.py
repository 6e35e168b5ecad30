"""Names that a text uses as current: dated entities in sentences that speak of today."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from transcheck.model import Fact, Message
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


def find_current_names(ctx: RuleContext, text: str, locale: str | None, message: Message) -> Iterator[CurrentName]:
    """The dated names a text uses as current, the first mention of each, in order.

    Where nothing is known of the tenses of the language and a name is not current today, a note says so.
    """
    if not may_name(text, 1):
        return
    # Most texts name nothing that has dates: they are not even masked.
    if not message.catalog.keyed and not any(map(_dated, find_names(ctx.registry, text, locale))):
        return
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
