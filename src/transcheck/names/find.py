"""Names in a text: one index of all forms of a locale, looked up exactly, leftmost and longest first."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from transcheck.cldr.territories import territory_names
from transcheck.names.endings import acronym_suffixes, contract, prefixes, suffixes
from transcheck.names.registry import Entity, Registry, locale_keys

_TOKEN = re.compile(r"[^\W_]+")
# Han, kana, Thai, Lao, Khmer, Myanmar: names stand in them without blanks around.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]")
# After a place these make its language, its people, its writing.
_NOT_THE_PLACE = frozenset("語语人文话話籍")
# Written in more than one way; one for one, so that offsets stay.
_SAME = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‑": "-", "（": "(", "）": ")"})
# What makes a name before its hyphen a part of a code: US-ASCII, GB2312, CN-11.
_CODE = re.compile(r"(?:[A-Z]{2,}|\d)[A-Z\d]*(?![^\W_])")
# Characters with which Chinese writes the sounds of foreign names: a short name beside one is a part of a longer name.
_SOUNDS = frozenset(
    "阿埃艾安奥巴拜班贝本比波博伯布查达丹德迪蒂杜多厄尔法费芬夫弗福盖戈格古哈海汉赫霍基吉加卡凯坎科克库拉莱兰劳勒雷里利连林卢鲁伦罗洛马迈曼毛梅蒙米莫姆穆纳奈内尼诺努欧帕佩皮普奇乔切茹萨塞桑森沙圣舒斯苏索塔泰坦特提廷图托瓦万威维韦沃乌西希谢辛雅亚耶伊因约泽扎"
    "亞愛歐奧貝達爾費蓋海賀賈蓋凱庫萊蘭勞裡麗連盧魯倫羅馬邁毛蒙納內奈尼諾佩喬薩聖蘇維韋衛烏謝雅約茲澤紮"
)
# New Mexico is not Mexico. New Zealand and the like are forms of their own, which are longer.
_NEW = re.compile(
    r"\b(?:New|Nuev[oa]|Nouve(?:au|lle)|Nov[oaéá]|Nuov[oa]|Neu|Nya?|Nieuw|Now[ye]|Uusi|Uuden|Нью|Нов(?:ый|ая))[ -]$"
)
_FEW = 8
# Acronyms that are words where a whole sentence stands in capitals.
_ALSO_WORDS = frozenset(("WHO", "US", "ICE"))
# Words that begin with a capital: forms begin with one, but for few, so that others need not be looked up.
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯѠ-ԯԱ-ՖḀ-ỿ][^\W_]*")
_KEEP = 20_000


class Found(NamedTuple):
    """A name in a text, `[start, end)`; more than one entity where several share the form."""

    entities: tuple[Entity, ...]
    start: int
    end: int

    @property
    def entity(self) -> Entity:
        """The entity, the first one where the form is shared."""
        return self.entities[0]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all it can mean."""
        return frozenset(entity.id for entity in self.entities)


@dataclass(slots=True)
class Index:
    """The forms of a locale.

    `firsts` maps the first word of a form, with what may be written together with it, to (letters before the
    form, length of the form), the longest first; `pairs` maps the first two characters of forms in scripts without
    blanks to their lengths. Lengths are few where forms are many. `small` are the first words without a capital,
    `caseless` says that there are many, as in scripts without capitals. `memo` keeps what was found in the last texts: several
    rules ask for the same.
    """

    locale: str | None
    holders: dict[str, tuple[Entity, ...]] = field(default_factory=dict)
    firsts: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    pairs: dict[str, list[int]] = field(default_factory=dict)
    small: tuple[str, ...] = ()
    caseless: bool = False
    memo: dict[str, tuple[Found, ...]] = field(default_factory=dict)
    memo_ids: dict[str, frozenset[str]] = field(default_factory=dict)


def find_names(registry: Registry, text: str, locale: str | None) -> tuple[Found, ...]:
    """The names in a text that is in the locale, in order, without overlaps."""
    index = index_of(registry, locale)
    found = index.memo.get(text)
    if found is None:
        if len(index.memo) >= _KEEP:
            index.memo.clear()
        # The cheap test comes first: most texts have no name.
        empty = (not index.pairs or text.isascii()) and _is_clear(index, text)
        found = index.memo[text] = () if empty else tuple(_scan(index, text))
    return found


def _is_clear(index: Index, text: str) -> bool:
    """Whether no word of the text begins a form."""
    every = (index.caseless and not text.isascii()) or any(word in text for word in index.small)
    return index.firsts.keys().isdisjoint((_TOKEN if every else _CAPITAL).findall(text))


def find_ids(registry: Registry, text: str, locale: str | None) -> frozenset[str]:
    """The ids of everything that is named in a text that is in the locale."""
    index = index_of(registry, locale)
    found = index.memo_ids.get(text)
    if found is None:
        if len(index.memo_ids) >= _KEEP:
            index.memo_ids.clear()
        names = find_names(registry, text, locale)
        found = index.memo_ids[text] = frozenset(entity.id for name in names for entity in name.entities)
    return found


def index_of(registry: Registry, locale: str | None) -> Index:
    """The index of a locale, made when first asked for."""
    index = registry.indexes.get(locale)
    if index is None:
        index = registry.indexes[locale] = _make_index(registry, locale)
    return index


def normalise(text: str) -> str:
    """The text with one kind of apostrophe, blank, hyphen and bracket: same length, same offsets."""
    return text if text.isascii() else text.translate(_SAME)


def is_inside(letter: str) -> bool:
    """Whether a character continues a word."""
    return letter.isalnum() or letter == "_" or unicodedata.category(letter)[0] == "M"


def is_unspaced(form: str) -> bool:
    """Whether a form is in a script without blanks between words."""
    return _UNSPACED.match(form) is not None


def _make_index(registry: Registry, locale: str | None) -> Index:
    holders: dict[str, dict[str, Entity]] = {}
    for entity in registry.entities:
        for form in entity.forms(locale):
            holders.setdefault(normalise(form), {})[entity.id] = entity
    declared = set(holders)
    for code, forms in (territory_names(locale) if locale else {}).items():
        for form in map(normalise, forms):
            if form not in declared:
                holders.setdefault(form, {})[code] = registry.place(code)
    index = Index(locale, {form: tuple(entities.values()) for form, entities in holders.items()})
    firsts: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    pairs: defaultdict[str, set[int]] = defaultdict(set)
    endings = acronym_suffixes(locale)
    acronyms = _acronyms(registry, locale) if endings else frozenset()
    for form in list(index.holders):
        melted = contract(form, locale)
        if melted:
            index.holders.setdefault(melted, index.holders[form])
            firsts[melted.partition(" ")[0]].add((0, len(melted)))
        if is_unspaced(form):
            pairs[form[:2]].add(len(form))
        else:
            for token, skip in _beginnings(form, locale):
                firsts[token].add((skip, len(form)))
            if form in acronyms:
                for ending in endings:
                    firsts[form + ending].add((0, len(form)))
    index.firsts = {token: sorted(found, key=lambda item: (-item[1], item[0])) for token, found in firsts.items()}
    small = tuple(token for token in index.firsts if not _CAPITAL.match(token))
    index.caseless = len(small) > _FEW
    index.small = tuple(token for token in small if token.isascii()) if index.caseless else small
    index.pairs = {pair: sorted(lengths, reverse=True) for pair, lengths in pairs.items()}
    return index


def _acronyms(registry: Registry, locale: str | None) -> frozenset[str]:
    """The acronyms of the locale that are one word."""
    forms = (form for entity in registry.entities for form in entity.forms(locale, ("acronyms",)))
    return frozenset(form for form in map(normalise, forms) if form.isalpha())


def _beginnings(form: str, locale: str | None) -> Iterator[tuple[str, int]]:
    """The words with which a form may begin in a text, and how many letters stand before it there."""
    match = _TOKEN.match(form)
    if match is None:
        return
    token = match.group()
    yield token, 0
    for prefix in prefixes(locale):
        if not _is_doubled(prefix, form):
            yield prefix + token, len(prefix)
    if len(token) == len(form):
        for suffix in suffixes(locale):
            yield token + suffix, 0


def _is_doubled(prefix: str, form: str) -> bool:
    """The Arabic article stands once."""
    return prefix.endswith("ال") and form.startswith("ال")


def _scan(index: Index, text: str) -> Iterator[Found]:
    """Leftmost, longest first."""
    if index.pairs and not text.isascii():
        yield from _scan_all(index, normalise(text))
        return
    text = normalise(text)
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue
        found = _match_spaced(index, text, match.start(), match.group())
        if found is not None:
            yield found
            end = found.end


def _scan_all(index: Index, text: str) -> Iterator[Found]:
    """Both kinds of forms, for texts in scripts without blanks."""
    hits = [
        found
        for match in _ASCII_TOKEN.finditer(text)
        if (found := _match_spaced(index, text, match.start(), match.group()))
    ]
    pairs = index.pairs
    for place in range(len(text)):
        for length in pairs.get(text[place : place + 2], ()):
            end = place + length
            holders = index.holders.get(text[place:end]) if end <= len(text) else None
            if holders and _stands_free(text, place, end):
                hits.append(Found(holders, place, end))
                break
    end = 0
    for found in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if found.start >= end:
            yield found
            end = found.end


_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]+")


def _match_spaced(index: Index, text: str, place: int, token: str) -> Found | None:
    forms = index.firsts.get(token)
    if forms is None or (place and (text[place - 1] == "_" or unicodedata.category(text[place - 1])[0] == "M")):
        return None
    if token in _ALSO_WORDS and _is_shouted(text, place, place + len(token)):
        return None
    if place > 2 and text[place - 1] in " -" and _NEW.search(text, max(0, place - 9), place):
        return None
    for skip, length in forms:
        start = place + skip
        end = start + length
        holders = index.holders.get(text[start:end]) if end <= len(text) else None
        if holders and _ends_here(text, end, index.locale):
            entities = _in_context(holders, text, index.locale)
            return Found(entities, start, end) if entities else None
    return None


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether words in capitals stand on both sides: PARTY WHO MAY, and no acronym."""
    if text[start - 1 : start] != " " or text[end : end + 1] != " ":
        return False
    before, after = text[max(0, start - 20) : start].split(), text[end : end + 20].split()
    return bool(before and after) and all(len(word) > 1 and word.isupper() for word in (before[-1], after[0]))


def _ends_here(text: str, end: int, locale: str | None) -> bool:
    """Whether a form may end there: at the end of a word, or before an ending of the locale, not before -CODE."""
    if end >= len(text):
        return True
    if is_inside(text[end]) and is_inside(text[end - 1]):
        rest = _TOKEN.match(text, end)
        if rest is None or rest.group() not in (*suffixes(locale), *acronym_suffixes(locale)):
            return is_unspaced(text[end])
        end = rest.end()
    return text[end : end + 1] != "-" or _CODE.match(text, end + 1) is None


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether a form in a script without blanks is no part of a longer word, as far as that can be seen."""
    after = text[end : end + 1]
    if after in _NOT_THE_PLACE and after:
        return False
    if end - start == 2 and text[end - 1] != "国" and (text[start - 1 : start] in _SOUNDS or after in _SOUNDS):
        return False
    if _KATAKANA.match(text[end - 1]) and _KATAKANA.match(after or " "):
        return False
    return not (start and _KATAKANA.match(text[start]) and _KATAKANA.match(text[start - 1]))


@lru_cache(maxsize=4)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _TOKEN.findall(text))


def _in_context(entities: tuple[Entity, ...], text: str, locale: str | None) -> tuple[Entity, ...]:
    """The entities whose context stands in the text; else those without a context for the locale."""
    if len(entities) == 1 and not entities[0].context:
        return entities
    words = _words_of(text)
    supported = tuple(
        entity
        for entity in entities
        if any(word.casefold() in words for key in locale_keys(locale) for word in entity.context.get(key, ()))
    )
    keys = locale_keys(locale)
    return supported or tuple(entity for entity in entities if not any(key in entity.context for key in keys))
