"""Whether a text may name something that has dates: the cheap test before any name is looked up."""

import re
from dataclasses import dataclass

from transcheck.names.endings import changes_beginnings
from transcheck.names.find import normalise
from transcheck.names.registry import Registry

# The first three letters of words that begin with a capital; endings change the rest.
_BEGINNING = re.compile(r"(?<![^\W_])[^\W\d_a-zß-öø-ÿа-яё][^\W_]{0,2}")
_WORD = re.compile(r"[^\W_]+")
_CASELESS = re.compile(r"[\u0590-\u1fff\u3000-\ud7ff\uf900-\ufdff]")
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Beginnings:
    """How the dated names of a locale begin: words of three letters or more, shorter ones, and whether that can be told."""

    long: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    told: bool = True
    caseless: bool = False

    def may_stand_in(self, text: str) -> bool:
        """Whether a text may have a dated name."""
        if not self.told or (self.caseless and not text.isascii() and _CASELESS.search(text) is not None):
            return True
        words = _BEGINNING.findall(text)
        return bool(words) and (
            not self.long.isdisjoint(words) or not self.short.isdisjoint([word[:_SHORT] for word in words])
        )


def dated_beginnings(registry: Registry, locale: str | None) -> Beginnings:
    """The beginnings of a locale's dated names, made when first asked for."""
    found = registry.dated.get(locale)
    if found is None:
        found = registry.dated[locale] = _read(registry, locale)
    return found


def _read(registry: Registry, locale: str | None) -> Beginnings:
    if changes_beginnings(locale):
        return Beginnings(told=False)
    long: set[str] = set()
    short: set[str] = set()
    caseless = False
    for entity in registry.entities:
        for form in entity.forms(locale) if entity.is_dated else ():
            words = _WORD.findall(normalise(form))
            capital = next((word for word in words if word[0].isupper()), "")
            if capital:
                (long if len(capital) > _SHORT else short).add(capital[: _SHORT + 1])
            elif _CASELESS.search(form):
                caseless = True
            else:
                return Beginnings(told=False)
    return Beginnings(frozenset(long), frozenset(short), caseless=caseless)
