"""Where the versions of a page differ in shape: blocks that some lack, lists of other lengths, another order."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from transcheck.rules.page import Key, Page, family_of, is_heading, is_item, section_of


@dataclass(frozen=True, slots=True)
class ListDifference:
    """A list (or a family of sections, such as cards) that has another length in `locale` than in `other`.

    `members` maps each of the two locales to what only it has: the keys of items, or the names of sections.
    `anchor` is the block to report at: the heading of the list in `locale`, else its first block there.
    """

    name: str
    locale: str
    other: str
    counts: Mapping[str, int]
    members: Mapping[str, tuple[Key, ...]]
    anchor: Key
    sections: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """A run of neighbouring blocks that `locale` lacks (`extra` false) or alone has (`extra` true).

    `other` is the version it was compared with: one that has what is missing, or one that lacks what is extra.
    """

    locale: str
    other: str
    keys: tuple[Key, ...]
    extra: bool


@dataclass(frozen=True, slots=True)
class Move:
    """Blocks of one section (sections of the page where `section` is empty) in another order than in `other`."""

    locale: str
    other: str
    section: str
    moved: tuple[Key, ...]


def odd_ones(values: Mapping[str, Hashable], source: str | None) -> dict[str, str]:
    """The locales whose value differs, each with the locale it is compared with.

    With three or more versions the majority decides, so that the source itself can be the odd one; otherwise
    the source does, or the first locale where no source is known.
    """
    if len(values) < 2:
        return {}
    value, votes = Counter(values.values()).most_common(1)[0]
    first = source if source is not None and source in values else next(iter(values))
    if len(values) > 2 and votes * 2 > len(values):
        reference = first if values[first] == value else next(one for one in values if values[one] == value)
    else:
        reference = first
    return {locale: reference for locale in values if values[locale] != values[reference]}


def find_list_differences(page: Page) -> Iterator[ListDifference]:
    """Lists and families of sections that differ in length between versions that have them."""
    lists: dict[tuple[str, bool], list[Key]] = {}
    for key in page.keys:
        section = section_of(key)
        if key in page.declared:
            continue
        if is_item(page.kinds[key]):
            lists.setdefault((section, False), []).append(key)
        if section and family_of(section):
            lists.setdefault((family_of(section), True), []).append(key)
    for (name, sections), keys in lists.items():
        if not sections or len({section_of(key) for key in keys}) > 1:
            yield from _compare_list(page, name, keys, sections=sections)


def _compare_list(page: Page, name: str, keys: Sequence[Key], *, sections: bool) -> Iterator[ListDifference]:
    unit: Callable[[Key], Hashable] = section_of if sections else lambda key: key
    known = frozenset(keys)
    present = {
        locale: {unit(key): None for key in keys if key in version.blocks} for locale, version in page.versions.items()
    }
    filled = {locale: units for locale, units in present.items() if units}
    for locale, other in odd_ones({locale: len(units) for locale, units in filled.items()}, page.source_locale).items():
        only = {
            one: tuple(key for key in keys if unit(key) in filled[one] and unit(key) not in filled[two])
            for one, two in ((locale, other), (other, locale))
        }
        own = [key for key in page.versions[locale].blocks if key in known and unit(key) in filled[locale]]
        heads = (
            [] if sections else [key for key in page.keys if section_of(key) == name and is_heading(page.kinds[key])]
        )
        anchor = next((key for key in heads if key in page.versions[locale].blocks), own[0])
        if sections:
            anchor = page.head(section_of(own[0]), locale) or own[0]
        counts = {one: len(filled[one]) for one in (locale, other)}
        yield ListDifference(name, locale, other, counts, only, anchor, sections)


def find_gaps(page: Page, covered: frozenset[tuple[Key, str]]) -> Iterator[Gap]:
    """Blocks that versions lack or alone have, neighbours of one section taken together.

    Args:
        page: the page.
        covered: (block, locale) pairs that another finding tells of.
    """
    verdicts = [
        verdict
        for key in page.keys
        if key not in page.declared
        for verdict in _judge(page, key)
        if (key, verdict[1]) not in covered
    ]
    order = {key: index for index, key in enumerate(page.keys)}
    verdicts.sort(key=lambda one: (one[1], one[3], order[one[0]]))
    for (locale, extra, _, _), run in groupby(_numbered(verdicts, order), key=lambda one: one[1]):
        rows = [row for row, _ in run]
        yield Gap(locale, rows[0][2], tuple(row[0] for row in rows), extra)


_Verdict = tuple[Key, str, str, bool]


def _numbered(
    verdicts: Iterable[_Verdict], order: Mapping[Key, int]
) -> Iterator[tuple[_Verdict, tuple[str, bool, str, int]]]:
    """Each verdict with what it shares with its neighbours: locale, direction, section, and the number of its run."""
    number, previous = 0, None
    for verdict in verdicts:
        key, locale, _, extra = verdict
        here = (locale, extra, section_of(key), order[key])
        if previous is None or here[:3] != previous[:3] or here[3] != previous[3] + 1:
            number += 1
        previous = here
        yield verdict, (locale, extra, section_of(key), number)


def _judge(page: Page, key: Key) -> Iterator[_Verdict]:
    have = [locale for locale, version in page.versions.items() if key in version.blocks]
    lack = [locale for locale in page.versions if locale not in have]
    if not have or not lack:
        return
    source = page.source_locale
    alone = len(page.versions) > 2 and len(have) == 1
    if alone or (len(have) <= len(lack) and source not in have):
        yield from ((key, locale, source if source in lack else lack[0], True) for locale in have)
    else:
        yield from ((key, locale, source if source in have else have[0], False) for locale in lack)


def find_moves(page: Page) -> Iterator[Move]:
    """Sections of the page, and blocks within a section, whose order differs between versions that tell theirs."""
    placed = {locale: version for locale, version in page.versions.items() if version.placed}
    if len(placed) < 2:
        return
    groups: dict[str, dict[str, list[Key]]] = {"": {}}
    for locale, version in placed.items():
        tops: dict[str, Key] = {}
        for key in version.blocks:
            section = section_of(key)
            tops.setdefault(section or "\0" + key[1], key)
            if section:
                groups.setdefault(section, {}).setdefault(locale, []).append(key)
        groups[""][locale] = list(tops.values())
    for section, orders in groups.items():
        yield from _compare_order(page, section, orders)


def _compare_order(page: Page, section: str, orders: Mapping[str, Sequence[Key]]) -> Iterator[Move]:
    if len(orders) < 2:
        return
    name: Callable[[Key], str] = (lambda key: key[1]) if section else (lambda key: section_of(key) or "\0" + key[1])
    named = {locale: [name(key) for key in keys] for locale, keys in orders.items()}
    common = set.intersection(*(set(names) for names in named.values()))
    sequences = {locale: tuple(one for one in names if one in common) for locale, names in named.items()}
    for locale, other in odd_ones(sequences, page.source_locale).items():
        rank = {one: index for index, one in enumerate(sequences[other])}
        stay = _longest_rising([rank[one] for one in sequences[locale]])
        moved = [one for index, one in enumerate(sequences[locale]) if index not in stay]
        by_name = {name(key): key for key in orders[locale]}
        yield Move(locale, other, section, tuple(by_name[one] for one in moved))


def _longest_rising(ranks: Sequence[int]) -> set[int]:
    """Indexes of a longest rising subsequence: what can be said to have stayed where it was. n log n."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, rank in enumerate(ranks):
        place = bisect_left(tails, rank)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(rank)
            ends.append(index)
        else:
            tails[place] = rank
            ends[place] = index
    kept: set[int] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept
