"""The names of a message's two sides, read in the language each text is in, and how they differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcheck.model import Evidence, Fact, Message, Reading, Severity
from transcheck.names.compare import Difference, Side, compare_all, compare_lists, compare_pairs
from transcheck.names.find import Found, find_names
from transcheck.names.lists import find_enumerations
from transcheck.names.registry import Entity, Registry
from transcheck.names.tolerant import forms_of
from transcheck.rules import RuleContext

# Two words that begin with a capital, or a script without capitals: less has no list of names.
_CAPITAL = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΫА-Я]")
_CASELESS = re.compile(r"[\u0590-\u1fff\u3000-\ud7ff\uf900-\ufdff]")


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a message: prose with masked spans blanked, and the locale it reads in."""

    message: Message
    source: Side
    target: Side
    field: str


def find_sides(messages: Sequence[Message], ctx: RuleContext, *, either: bool = False) -> Sequence[Sides]:
    """The pairs of the messages whose source names something; with `either`, whose source or target does.

    Nothing is loaded where no message has two capitals (one, with `either`). Rules that need the same are handed the
    same messages: the second one takes what was found for the first.
    """
    if not messages:
        return ()
    key = ("sides", ctx.rule.needs, either, len(messages), id(messages[0]), id(messages[-1]))
    found: tuple[Sides, ...] | None = ctx.shared.memo.get(key)
    if found is None:
        found = ctx.shared.memo[key] = tuple(_read_sides(messages, ctx, either=either))
    return found


def _read_sides(messages: Sequence[Message], ctx: RuleContext, *, either: bool) -> Iterator[Sides]:
    pairs = ((message, pair) for message in messages for pair in message.pairs)
    waiting = True
    registry: Registry | None = None
    for message, (source, target, field) in pairs:
        if waiting and not may_name(source, 2 - either) and not (either and may_name(target, 1)):
            continue
        waiting = False
        registry = registry or ctx.registry
        catalog = message.catalog
        if not catalog.keyed and not find_names(registry, source, catalog.source_locale):
            continue
        here = read_side(ctx, source, catalog.source_locale, message)
        there = read_side(ctx, target, catalog.locale, message)
        if find_names(registry, *here) or (either and find_names(registry, *there)):
            yield Sides(message, here, there, field)


def may_name(text: str, names: int) -> bool:
    """Whether a text may have so many names: the cheap test before any index is made."""
    return len(_CAPITAL.findall(text)) >= names or (not text.isascii() and _CASELESS.search(text) is not None)


def read_side(ctx: RuleContext, text: str, locale: str | None, message: Message) -> Side:
    """The prose of a text and the language it is in, which on a page may be another one than its catalog says."""
    prose = ctx.text(text, locale, message.flags).prose
    return Side(prose, ctx.reading_locale(text, locale) if message.catalog.keyed else locale)


def find_differences(sides: Sides, ctx: RuleContext) -> Sequence[Difference]:
    """Where the names of the sides differ, without those that are paired otherwise; compared once for all rules.

    In keyed catalogs all names of the two blocks count, in translations those of enumerations.
    """
    key = ("differences", id(sides.message), sides.field)
    found: tuple[Difference, ...] | None = ctx.shared.memo.get(key)
    if found is None:
        found = ctx.shared.memo[key] = tuple(_compare(sides, ctx))
    return found


def _compare(sides: Sides, ctx: RuleContext) -> Iterator[Difference]:
    registry = ctx.registry
    if sides.message.catalog.keyed:
        whole = compare_all(registry, sides.source, sides.target)
        found = [whole] if whole else []
    else:
        found = list(compare_lists(registry, sides.source, sides.target))
    told = frozenset(
        name
        for change in (compare_pairs(registry, sides.source, sides.target) if found else ())
        for pair in (change.source, change.target)
        for name in pair.first.ids | pair.second.ids
    )
    for one in found:
        missing = tuple(name for name in one.missing if not name.ids & told)
        extra = tuple(name for name in one.extra if not name.ids & told)
        if missing or extra:
            yield Difference(missing, extra, one.source, one.target, one.is_open)


def severity_of(difference: Difference, sides: Sides, ctx: RuleContext) -> Severity | None:
    """INFO where none of the names stands in a list: versions of a page often name the same thing in another place."""
    if not sides.message.catalog.keyed:
        return None
    listed = _listed(ctx.registry, sides.source) | _listed(ctx.registry, sides.target)
    names = {name for found in (*difference.missing, *difference.extra) for name in found.ids}
    return None if names & listed else Severity.INFO


def _listed(registry: Registry, side: Side) -> frozenset[str]:
    """The ids of the names that stand in lists of a text."""
    lists = find_enumerations(side.text, find_names(registry, *side), side.locale)
    return frozenset(name for one in lists for member in one.members for name in member.ids)


def show_names(registry: Registry, names: Sequence[Found], here: Side, there: str | None = None) -> str:
    """The names as they are written; with what each is called in another locale, where that differs."""
    shown = []
    for name in names:
        written = here.text[name.start : name.end]
        forms = _forms_like(registry, name.entity, written, there)
        shown.append(f"“{written}”" if not forms or written in forms else f"“{written}” ({forms[0]})")
    return ", ".join(shown)


def _forms_like(registry: Registry, entity: Entity, written: str, locale: str | None) -> tuple[str, ...]:
    """What the entity is called in a locale: acronyms for an acronym, else names."""
    if locale is None:
        return ()
    if any(written in forms for forms in entity.acronyms.values()):
        acronyms = tuple(entity.forms(locale, ("acronyms",)))
        if acronyms:
            return acronyms
    return forms_of(registry, entity, locale)


def show_evidence(difference: Difference, sides: Sides) -> Evidence:
    """What was compared: both lists, and the ids of the names that one side alone has."""
    return Evidence(
        source=_reading(sides.source, difference.source, difference.missing),
        target=_reading(sides.target, difference.target, difference.extra),
    )


def make_fact(entity: Entity, says: str) -> Fact:
    """What the registry says of an entity."""
    return Fact(entity.id, says, entity.source, entity.checked, entity.valid_from, entity.valid_until, entity.successor)


def _reading(side: Side, span: tuple[int, int], names: Sequence[Found]) -> Reading:
    return Reading(side.locale, side.text[span[0] : span[1]], ", ".join(name.entity.id for name in names), "names")
