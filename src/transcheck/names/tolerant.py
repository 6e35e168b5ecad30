"""Inflected names: is a name that the other version leads us to expect in this text?

Tolerant matching finds too much when it is asked "what is here?". It is asked only whether what is expected is here.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from transcheck.cldr.adjectives import adjective_starts
from transcheck.cldr.territories import territory_hints, territory_names
from transcheck.names.endings import changes_beginnings, prefixes
from transcheck.names.find import find_ids, find_names, is_unspaced, normalise
from transcheck.names.registry import Entity, Registry
from transcheck.text.similarity import is_any_like

_TOKEN = re.compile(r"[^\W_]+")
_ACCENT = re.compile(r"[\u0300-\u036f]")
# Names that begin alike: behind so many nobody can tell by a stem which one is meant.
_MOST_ALIKE = 200
_KEEP = 5_000
_AMERICAS = frozenset(("003", "005", "013", "021", "419"))
_INDIC = re.compile(r"[\u0900-\u0dff]")
# Words of scripts whose vowels are marks.
_MARKED = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f])+")


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
    """The words of all names of a locale by the first letters of their first two words."""

    by_start: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    memo: dict[str, tuple[Inflected, ...]] = field(default_factory=dict)
    memo_ids: dict[str, frozenset[str]] = field(default_factory=dict)


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
    if ids & find_ids(registry, text, locale):
        return Presence.PRESENT
    plain = normalise(text)
    if _stands_in(written, plain) or any(_stands_in(form, plain) for entity in expected for form in _all_forms(entity)):
        return Presence.PRESENT
    english = territory_names("en")  # left as it is: that is another rule's matter
    if any(_stands_in(form, plain) for name in ids for form in english.get(name, ())):
        return Presence.PRESENT
    if ids & _inflected_ids(registry, text, locale):
        return Presence.PRESENT
    forms = [form for entity in expected for form in forms_of(registry, entity, locale)]
    if ids & _AMERICAS and _names_america(registry, plain, locale):
        return Presence.HINTED
    if not forms or changes_beginnings(locale):
        return Presence.UNKNOWN
    if any(_hints(registry, entity, forms, text, locale) for entity in expected):
        return Presence.HINTED
    return Presence.ABSENT


def _names_america(registry: Registry, text: str, locale: str | None) -> bool:
    """Whether the word stands somewhere: "Central and South America" needs it once."""
    lower = text.lower()
    return any(form[:5].lower() in lower for form in forms_of(registry, registry.place("019"), locale))


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


def _inflected_ids(registry: Registry, text: str, locale: str | None) -> frozenset[str]:
    stems = _stems_of(registry, locale)
    found = stems.memo_ids.get(text)
    if found is None:
        if len(stems.memo_ids) >= _KEEP:
            stems.memo_ids.clear()
        hits = find_inflected(registry, text, locale)
        found = stems.memo_ids[text] = frozenset(name for hit in hits for name in hit.ids)
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
    words = tuple(fold(word) for word in _TOKEN.findall(normalise(form)))
    if words and not is_unspaced(form):
        bucket = stems.by_start.setdefault(_key(words), [])
        if len(bucket) < _MOST_ALIKE:
            bucket.append((words, name))


def _key(words: Sequence[str]) -> str:
    """The first three letters of the first word and the first two of the second: few names share them."""
    return words[0][:3] + "".join(f" {word[:2]}" for word in words[1:2])


def fold(word: str) -> str:
    """A word without accents: Keňa is Keni in another case, Mônaco is Mónaco elsewhere."""
    return word if word.isascii() else _ACCENT.sub("", unicodedata.normalize("NFD", word))


def _scan(stems: Stems, text: str, locale: str | None) -> Iterator[Inflected]:
    tokens = [(fold(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    place = 0
    while place < len(tokens):
        best = _best_at(stems, tokens, place, locale)
        if best is None:
            place += 1
            continue
        length, ids, cut = best
        yield Inflected(ids, tokens[place][1], tokens[place + length - 1][2], cut)
        place += length


class _Reading(NamedTuple):
    """How well a name reads at a token: more words are better, then fewer letters changed."""

    words: int
    changed: int
    cut: int
    name: str


def _best_at(
    stems: Stems, tokens: list[tuple[str, int, int]], place: int, locale: str | None
) -> tuple[int, frozenset[str], int] | None:
    """(words, entities, letters cut) of the best readings at a token; equally good ones are all possible."""
    word = tokens[place][0]
    readings: list[_Reading] = []
    for start in (word, *(word[len(prefix) :] for prefix in prefixes(locale) if word.startswith(prefix))):
        second = tokens[place + 1][0] if place + 1 < len(tokens) else ""
        for words, name in (*stems.by_start.get(_key((start,)), ()), *stems.by_start.get(_key((start, second)), ())):
            following = (token[0] for token in tokens[place + 1 : place + len(words)])
            matched = _match(words, (start, *following))
            if matched is not None:
                readings.append(_Reading(len(words), sum(matched), matched[0], name))
    if not readings:
        return None
    longest = max(reading.words for reading in readings)
    least = min(reading.changed for reading in readings if reading.words == longest)
    best = [reading for reading in readings if (reading.words, reading.changed) == (longest, least)]
    return longest, frozenset(reading.name for reading in best), min(reading.cut for reading in best)


def _match(words: tuple[str, ...], tokens: tuple[str, ...]) -> tuple[int, int] | None:
    """(letters cut, letters gained) if every word of the name has its inflected form."""
    if len(tokens) < len(words):
        return None
    cut = gained = 0
    for word, token in zip(words, tokens, strict=True):
        shared = _shared(word, token)
        if len(word) - shared > _may_lose(word) or len(token) - shared > _may_gain(len(word)):
            return None
        cut += len(word) - shared
        gained += len(token) - shared
    return cut, gained


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
    taken = bytearray(len(text))  # where other names stand
    for found in find_names(registry, text, locale):
        written = plain[found.start : found.end]
        if written.count(" ") >= 3 and any(_stands_in(form, written) for form in forms):
            return True  # inside an official name: Taiwan, Province of China
        taken[found.start : found.end] = b"\1" * (found.end - found.start)
    loose = (*entity.forms(locale, ("loose", "demonyms")), *territory_hints(locale or "").get(entity.id, ()))
    if any(word.startswith(loose) or word.lower().startswith(loose) for word in _free_words(plain, taken) if loose):
        return True
    if any(is_unspaced(form) and form in plain for form in loose):
        return True
    if entity.kind not in ("territory", "region"):  # only places have people and languages
        return False
    for hit in find_inflected(registry, text, locale):
        if entity.id not in hit.ids:
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
    # Of names in several words those with a capital tell: "stater" is not yet "De forente stater".
    words = (word for form in forms for word in _TOKEN.findall(normalise(form)) if len(word) >= 5)
    words = (word for word in words if not word[0].islower())
    starts = tuple(word[: 4 if len(word) < 7 else 5].lower() for word in words)
    starts += adjective_starts(locale or "").get(entity.id, ())
    free = _free_words(plain, taken)
    return any(word.lower().startswith(starts) for word in free if starts) or _resembles(plain, forms, free)


def _free_words(text: str, taken: bytearray) -> frozenset[str]:
    return frozenset(match.group() for match in _MARKED.finditer(text) if not taken[match.start()])


def _resembles(text: str, forms: list[str], free: frozenset[str]) -> bool:
    """Whether a word of the text is another way to write one of the forms: Monaco, Mónaco, Mônaco."""
    long = sorted(word for word in free if len(word) >= 4)
    for form in forms:
        if is_unspaced(form):
            pieces = {text[at : at + len(form)] for at in range(len(text) - len(form) + 1) if text[at] == form[0]}
            if len(form) >= 3 and is_any_like(form, sorted(pieces), cutoff=0.6):
                return True
        # Scripts with vowel signs write the sounds of foreign names in many ways.
        elif len(form) >= 5 and " " not in form and is_any_like(form, long, cutoff=0.6 if _INDIC.match(form) else 0.74):
            return True
    return False
