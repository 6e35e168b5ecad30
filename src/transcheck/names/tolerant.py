"""Inflected names: is a name that the other version leads us to expect in this text?

Tolerant matching finds too much when it is asked "what is here?". It is asked only whether what is expected is here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from transcheck.cldr.territories import territory_hints, territory_names
from transcheck.names.endings import changes_beginnings, prefixes
from transcheck.names.find import find_names, is_unspaced, normalise
from transcheck.names.registry import Entity, Registry
from transcheck.text.similarity import is_any_like

_TOKEN = re.compile(r"[^\W_]+")
_KEEP = 5_000


class Presence(Enum):
    """Whether an expected name is in a text."""

    PRESENT = "present"
    HINTED = "hinted"  # a word may mean it, or may be made from it
    ABSENT = "absent"
    UNKNOWN = "unknown"  # no form of the name is known in the locale


class Inflected(NamedTuple):
    """A place `[start, end)` that reads like a form of one of the entities; `cut` letters of their names are not there."""

    ids: frozenset[str]
    start: int
    end: int
    cut: int


@dataclass(slots=True)
class Stems:
    """The words of all names of a locale by the first letters of the first word."""

    by_start: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    memo: dict[str, tuple[Inflected, ...]] = field(default_factory=dict)


def presence(
    registry: Registry, expected: tuple[Entity, ...], text: str, locale: str | None, written: str = ""
) -> Presence:
    """Whether one of the expected entities is in a text.

    Args:
        registry: all names.
        expected: what the other version says there; several where its form is shared.
        text: the text.
        locale: the language the text is in.
        written: how the other version writes it: kept as it is, it is there.
    """
    ids = frozenset(entity.id for entity in expected)
    exact = find_names(registry, text, locale)
    if any(found.ids & ids for found in exact):
        return Presence.PRESENT
    plain = normalise(text)
    if _stands_in(written, plain) or any(_stands_in(form, plain) for entity in expected for form in _all_forms(entity)):
        return Presence.PRESENT
    if any(hit.ids & ids for hit in find_inflected(registry, text, locale)):
        return Presence.PRESENT
    forms = [form for entity in expected for form in forms_of(registry, entity, locale)]
    if not forms or changes_beginnings(locale):
        return Presence.UNKNOWN
    if any(_hints(registry, entity, forms, text, locale) for entity in expected):
        return Presence.HINTED
    return Presence.ABSENT


def forms_of(registry: Registry, entity: Entity, locale: str | None) -> tuple[str, ...]:
    """Every name of an entity in the locale: its own, and what CLDR calls a territory."""
    del registry
    names = territory_names(locale).get(entity.id, ()) if locale else ()
    return tuple(dict.fromkeys((*entity.forms(locale), *names)))


def find_inflected(registry: Registry, text: str, locale: str | None) -> tuple[Inflected, ...]:
    """Places that read like inflected names, the best reading of each place; ties keep all their entities."""
    stems = _stems_of(registry, locale)
    found = stems.memo.get(text)
    if found is None:
        if len(stems.memo) >= _KEEP:
            stems.memo.clear()
        found = stems.memo[text] = tuple(_scan(stems, normalise(text), locale))
    return found


def _stems_of(registry: Registry, locale: str | None) -> Stems:
    stems = registry.stems.get(locale)
    if stems is None:
        stems = registry.stems[locale] = Stems()
        for code, forms in (territory_names(locale) if locale else {}).items():
            for form in forms:
                _add(stems, form, code)
        for entity in registry.entities:
            for form in entity.forms(locale, ("names", "acronyms", "stems")):
                _add(stems, form, entity.id)
    return stems


def _add(stems: Stems, form: str, name: str) -> None:
    words = tuple(_TOKEN.findall(normalise(form)))
    if words and not is_unspaced(form):
        stems.by_start.setdefault(words[0][:3], []).append((words, name))


def _scan(stems: Stems, text: str, locale: str | None) -> Iterator[Inflected]:
    tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    place = 0
    while place < len(tokens):
        best = _best_at(stems, tokens, place, locale)
        if best is None:
            place += 1
            continue
        length, ids, cut = best
        yield Inflected(ids, tokens[place][1], tokens[place + length - 1][2], cut)
        place += length


def _best_at(
    stems: Stems, tokens: list[tuple[str, int, int]], place: int, locale: str | None
) -> tuple[int, frozenset[str], int] | None:
    """(words, entities, letters cut) of the longest reading at a token."""
    word = tokens[place][0]
    best: dict[str, tuple[int, int]] = {}
    top = (0, 0)
    for start in (word, *(word[len(prefix) :] for prefix in prefixes(locale) if word.startswith(prefix))):
        for words, name in stems.by_start.get(start[:3], ()):
            shared, cut = _match(words, (start, *(token[0] for token in tokens[place + 1 : place + len(words)])))
            score = (shared, -cut)
            if shared and score >= best.get(name, (0, 0)):
                best[name] = score
                top = max(top, (shared, len(words)))
    if not best:
        return None
    most = max(shared for shared, _ in best.values())
    # A name that is cut more than another one with as many letters in common is still a possible reading.
    ids = frozenset(name for name, (shared, _) in best.items() if shared == most)
    cut = min(-cut for shared, cut in best.values() if shared == most)
    return top[1], ids, cut


def _match(words: tuple[str, ...], tokens: tuple[str, ...]) -> tuple[int, int]:
    """(letters in common, letters cut) if every word of the name has its inflected form, else (0, 0)."""
    if len(tokens) < len(words):
        return 0, 0
    total = cut = 0
    for word, token in zip(words, tokens, strict=True):
        shared = _shared(word, token)
        if len(word) - shared > _may_lose(word) or len(token) - shared > _may_gain(len(word)):
            return 0, 0
        total += shared
        cut += len(word) - shared
    return total, cut


def _shared(one: str, other: str) -> int:
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return place
    return min(len(one), len(other))


def _may_lose(word: str) -> int:
    """Letters an inflected form may lose: none of three, one of four, two of five to eight, then three; no capitals."""
    length = len(word)
    if length <= 3 or word[-2:].isupper():
        return 0
    return 1 if length == 4 else 2 if length <= 8 else 3


def _may_gain(length: int) -> int:
    """Letters an inflected form may have instead."""
    return 3 if length <= 3 else 4 if length <= 5 else 7


def _all_forms(entity: Entity) -> Iterator[str]:
    for table in (entity.acronyms, entity.names):
        for forms in table.values():
            yield from forms


def _stands_in(form: str, text: str) -> bool:
    """Whether a form stands in the text as words of their own (anywhere, in scripts without blanks)."""
    form = normalise(form)
    if not form or form not in text:
        return False
    if is_unspaced(form):
        return True
    return re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", text) is not None


def _hints(registry: Registry, entity: Entity, forms: list[str], text: str, locale: str | None) -> bool:
    """Whether a word that is no part of another name may mean the entity or be made from its name."""
    plain = normalise(text)
    exact = [(found.start, found.end) for found in find_names(registry, text, locale)]
    loose = (*entity.forms(locale, ("loose",)), *territory_hints(locale or "").get(entity.id, ()))
    if _begins(plain, loose, exact):
        return True
    if entity.kind not in ("territory", "region"):  # only places have people and languages
        return False
    words = (word for form in forms for word in _TOKEN.findall(normalise(form)) if len(word) >= 5)
    starts = tuple(word[: 4 if len(word) < 7 else 5].lower() for word in words)
    others = [(hit.start, hit.end) for hit in find_inflected(registry, text, locale) if entity.id not in hit.ids]
    taken = exact + others
    return _begins(plain, starts, taken) or _resembles(plain, forms, taken)


def _resembles(text: str, forms: list[str], taken: list[tuple[int, int]]) -> bool:
    """Whether a word of the text is another way to write one of the forms: Monaco, Mónaco, Mônaco."""
    free = [
        match.group()
        for match in _TOKEN.finditer(text)
        if len(match.group()) >= 4 and not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    for form in forms:
        if is_unspaced(form):
            pieces = {text[at : at + len(form)] for at in range(len(text) - len(form) + 1) if text[at] == form[0]}
            if len(form) >= 3 and is_any_like(form, pieces, cutoff=0.6):
                return True
        elif len(form) >= 5 and " " not in form and is_any_like(form, free, cutoff=0.74):
            return True
    return False


def _begins(text: str, starts: tuple[str, ...], taken: list[tuple[int, int]]) -> bool:
    """Whether a word outside the taken places begins so."""
    if not starts:
        return False
    for match in _TOKEN.finditer(text):
        word = match.group()
        if (word.startswith(starts) or word.lower().startswith(starts)) and not any(
            start <= match.start() < end for start, end in taken
        ):
            return True
    return False
