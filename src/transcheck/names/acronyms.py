"""Acronyms: those of other languages, and the spellings of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from transcheck.cldr.locales import language_of
from transcheck.names.compare import Side
from transcheck.names.find import find_names, normalise
from transcheck.names.registry import ANY, Entity, Registry

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Foreign:
    """An acronym of other languages at `[start, end)` where the locale has its own; `written` is the source's."""

    entity: Entity
    start: int
    end: int
    languages: tuple[str, ...]
    own: str
    written: str


def find_foreign(registry: Registry, source: Side, target: Side) -> Iterator[Foreign]:
    """Acronyms in the target that its language does not use, for names that the source has."""
    names = [name for name in find_names(registry, source.text, source.locale) if name.entity.acronyms]
    if not names or source.text == target.text:
        return
    theirs = frozenset(name for found in find_names(registry, target.text, target.locale) for name in found.ids)
    seen: set[str] = set()
    for name in names:
        entity = name.entity
        own = next(entity.forms(target.locale, ("acronyms",)), "")
        if not own or entity.id in theirs or entity.id in seen or not _is_own(entity, target.locale):
            continue
        seen.add(entity.id)
        mine = frozenset(entity.forms(target.locale, ("acronyms",)))
        for match in _WORD.finditer(target.text):
            if match.group() in mine:
                break
            languages = tuple(sorted(key for key, forms in entity.acronyms.items() if match.group() in forms))
            if languages:
                written = source.text[name.start : name.end]
                yield Foreign(entity, match.start(), match.end(), _most_telling(languages, source), own, written)
                break  # once a text: the others are the same slip


@lru_cache(maxsize=512)
def variant_pattern(registry: Registry, locale: str | None) -> re.Pattern[str] | None:
    """Finds the acronyms that the locale spells in more than one way; None if it has none."""
    forms: list[str] = []
    for entity in _spelled_variously(registry):
        spellings: dict[str, set[str]] = {}
        for form in entity.forms(locale, ("acronyms",)):
            spellings.setdefault(form.casefold(), set()).add(form)
        forms += [form for group in spellings.values() if len(group) > 1 for form in group]
    return re.compile("|".join(map(re.escape, sorted(forms)))) if forms else None


@lru_cache(maxsize=4)
def _spelled_variously(registry: Registry) -> tuple[Entity, ...]:
    """The entities with an acronym that differs from another one in its capitals only, in whatever locales."""
    found = []
    for entity in registry.entities:
        if entity.acronyms:
            forms = {form for group in entity.acronyms.values() for form in group}
            if len({form.casefold() for form in forms}) < len(forms):
                found.append(entity)
    return tuple(found)


@lru_cache(maxsize=512)
def placed_pattern(registry: Registry, locale: str | None) -> re.Pattern[str] | None:
    """Finds the acronyms, in the locale, of what works in known places; None if there are none."""
    forms = {form for one in registry.entities if one.places for form in one.forms(locale, ("acronyms",))}
    return re.compile("|".join(map(re.escape, sorted(forms, reverse=True)))) if forms else None


def find_spellings(registry: Registry, side: Side) -> Iterator[tuple[Entity, str, int]]:
    """(entity, spelling, start) of each acronym that the locale spells in more than one way."""
    for found in find_names(registry, side.text, side.locale):
        written = normalise(side.text)[found.start : found.end]
        forms = {
            form for form in found.entity.forms(side.locale, ("acronyms",)) if form.casefold() == written.casefold()
        }
        if len(forms) > 1 and written in forms:
            yield found.entity, side.text[found.start : found.end], found.start


def _is_own(entity: Entity, locale: str | None) -> bool:
    """Whether the entity has acronyms of the locale itself, not only some for all."""
    keys = {locale, language_of(locale)}
    return any(key in keys for key in entity.acronyms) and ANY not in entity.acronyms


def _most_telling(languages: tuple[str, ...], source: Side) -> tuple[str, ...]:
    """The source's language where it is one of them, else the first few."""
    mine = language_of(source.locale)
    return (mine,) if mine in languages else languages[:3]
