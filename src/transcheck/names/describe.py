"""What the registry knows of a name, as text: forms, places, dates, sources."""

from collections.abc import Iterator, Mapping
from datetime import date

from transcheck.cldr.territories import PLACES, territory_names
from transcheck.names.registry import Entity, Registry
from transcheck.names.tolerant import forms_of
from transcheck.names.validity import Validity

# Locales whose names a territory is shown in: CLDR has some hundred more.
_SHOWN = ("ar", "de", "en", "es", "fi", "fr", "ja", "nb", "pl", "ru", "sv", "zh")
# And those in which it is looked for.
_SEARCHED = (*"en nb nn da sv fi is de nl fr es ca gl eu it pt ro pl cs sk sl hr sr hu ru uk be bg mk el tr et lt lv".split(),
             *"ar he fa hi bn ja zh zh_TW ko vi id ms th ka hy sw cy ga".split())  # fmt: skip
_STATES = {
    Validity.CURRENT: "current",
    Validity.ENDED: "ended",
    Validity.NOT_YET: "not yet begun",
    Validity.UNKNOWN: "not known: nobody checked within a year",
}


def find_named(registry: Registry, name: str) -> list[Entity]:
    """The entities with this id, else those with this form in any locale, in whatever capitals.

    Territories are found by their code and by what the usual languages call them.
    """
    found = registry.entity(name) or registry.entity(name.upper())
    if found is not None:
        return [found]
    wanted = name.casefold()
    entities = {
        entity.id: entity
        for form, holders in registry.by_form.items()
        if form.casefold() == wanted
        for _, entity in holders
    }
    for locale in ("en",) if entities else _SEARCHED:
        for code, forms in territory_names(locale).items():
            if any(form.casefold() == wanted for form in forms):
                entities[code] = registry.place(code)
        if entities:
            break
    return [entities[key] for key in sorted(entities)]


def all_names(registry: Registry) -> list[str]:
    """Ids and forms that somebody may have meant, for suggestions."""
    return sorted(
        {*registry.by_id, *registry.by_form, *(form for forms in territory_names("en").values() for form in forms)}
    )


def describe_name(
    name: str, registry: Registry, *, as_of: date | None = None, numbers: Mapping[str, str] | None = None
) -> str | None:
    """What is known of a name, for a reader; None if nothing is.

    Args:
        name: an id, a territory code, or a form in any locale.
        registry: all names.
        as_of: the day for which it is said whether the thing exists; None says nothing of it.
        numbers: pack name -> its version.
    """
    found = find_named(registry, name)
    pages = ["\n".join(_lines(registry, entity, as_of, numbers or {})) + "\n" for entity in found]
    return "\n".join(pages) or None


def _lines(registry: Registry, entity: Entity, as_of: date | None, numbers: Mapping[str, str]) -> Iterator[str]:
    number = numbers.get(entity.pack, "")
    pack = "CLDR" if entity.pack == "cldr" else f"pack {entity.pack}{' ' if number else ''}{number}"
    yield f"{entity.id} ({entity.kind}, {pack})"
    yield from _forms(registry, entity)
    if entity.places:
        shown = [_show_place(registry, place) for place in entity.places]
        yield f"  places     {', '.join(shown)}"
    working = [other.id for other in registry.entities if entity.id in other.places]
    if working:
        yield f"  there      {', '.join(working)}"
    if entity.member_of:
        yield f"  member of  {', '.join(entity.member_of)}"
    if entity.is_dated:
        state = f"; on {as_of}: {_STATES[entity.state_on(as_of)]}" if as_of else ""
        yield f"  dates      {entity.valid_from or '…'} to {entity.valid_until or '…'}{state}"
    if entity.successor:
        yield f"  successor  {entity.successor}"
    for other in registry.entities:
        if other.successor == entity.id:
            yield f"  came after {other.id}"
    if entity.source:
        checked = f", checked {entity.checked}" if entity.checked else ", not checked by anybody"
        yield f"  source     {entity.source}{'' if entity.pack == 'cldr' else checked}"


def _forms(registry: Registry, entity: Entity) -> Iterator[str]:
    tables = {"acronyms": dict(entity.acronyms), "names": dict(entity.names), "demonyms": dict(entity.demonyms)}
    if entity.id in PLACES:
        tables["names"] |= {locale: forms_of(registry, entity, locale) for locale in _SHOWN}
    for label, table in tables.items():
        together: dict[tuple[str, ...], list[str]] = {}
        for locale, forms in table.items():
            if forms:
                together.setdefault(forms, []).append("all" if locale == "*" else locale)
        for forms, locales in together.items():
            yield f"  {label:10} {' '.join(locales)}: {', '.join(forms)}"


def _show_place(registry: Registry, name: str) -> str:
    place = registry.entity(name)
    forms = forms_of(registry, place, "en") if place else ()
    return f"{name} ({forms[0]})" if forms and forms[0] != name else name
