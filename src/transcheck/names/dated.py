"""Whether a text may name something that has dates: the cheap test before any name is looked up."""

import re
from dataclasses import dataclass

from transcheck.names.endings import changes_beginnings
from transcheck.names.find import normalise
from transcheck.names.registry import Registry

# The first letters of words that begin with a capital; endings change the rest.
_LETTERS = 6
_BEGINNING = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-ЯԱ-ՖḀ-Ỿ][^\W_]{0,5}")
_WORD = re.compile(r"[^\W_]+")
_CASELESS = re.compile(r"[\u0590-\u1fff\u3000-\ud7ff\uf900-\ufdff]")


@dataclass(frozen=True, slots=True)
class Beginnings:
    """How the dated names of a locale begin: letters by how many they are, and whether that can be told at all."""

    by_length: tuple[tuple[int, frozenset[str]], ...] = ()
    told: bool = True
    caseless: bool = False

    def may_stand_in(self, text: str) -> bool:
        """Whether a text may have a dated name."""
        if not self.told or (self.caseless and not text.isascii() and _CASELESS.search(text) is not None):
            return True
        words = set(_BEGINNING.findall(text))
        return bool(words) and any(
            not known.isdisjoint(words if length == _LETTERS else [word[:length] for word in words])
            for length, known in self.by_length
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
    by_length: dict[int, set[str]] = {}
    caseless = False
    for entity in registry.entities:
        for form in entity.forms(locale) if entity.is_dated else ():
            words = _WORD.findall(normalise(form))
            capital = next((word for word in words if word[0].isupper()), "")
            if capital:
                by_length.setdefault(min(len(capital), _LETTERS), set()).add(capital[:_LETTERS])
            elif _CASELESS.search(form):
                caseless = True
            else:
                return Beginnings(told=False)
    known = tuple((length, frozenset(words)) for length, words in sorted(by_length.items()))
    return Beginnings(known, caseless=caseless)
