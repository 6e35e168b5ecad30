"""How the tags of a translation differ from those of its source."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from transcheck.text.markup.tags import WEB, Kind, Markup, Tag, read_pair

# Attributes whose values people read or that depend on the language of the text.
TRANSLATABLE = frozenset(
    """title alt summary label placeholder content aria-label aria-description lang xml:lang hreflang dir abbr
    standby prompt accesskey value term""".split()
)


@dataclass(frozen=True, slots=True)
class Difference:
    """Tags only one side has, in the order of that side. Equal ones on both sides cancel out."""

    missing: tuple[Tag, ...]
    extra: tuple[Tag, ...]


def compare_tags(source: Markup, target: Markup) -> Difference:
    """Which tags have no counterpart, by name and kind; `<br>` and `<br/>` are the same."""
    return Difference(_surplus(source, target), _surplus(target, source))


def closest_source(source: str, others: Iterable[str | None], target: str) -> str:
    """The form of a plural that has the tags of the translation, else the source: “one file” may need none.

    Args:
        source: the form the translation is compared with.
        others: the other forms, None where there is none.
        target: the translation.
    """
    for one in (source, *others):
        if one is not None:
            difference = compare_tags(*read_pair(one, target))
            if not difference.missing and not difference.extra:
                return one
    return source


def _surplus(one: Markup, other: Markup) -> tuple[Tag, ...]:
    budget = Counter(map(_shape, one.tags))
    budget.subtract(map(_shape, other.tags))
    if max(budget.values(), default=0) <= 0:
        return ()
    kept: list[Tag] = []
    # Of several equal ones the last are the surplus: who leaves out one of three leaves the first two.
    for tag in reversed(one.tags):
        shape = _shape(tag)
        if budget[shape] > 0:
            budget[shape] -= 1
            kept.append(tag)
    return tuple(reversed(kept))


def _shape(tag: Tag) -> tuple[str, bool]:
    # Browsers take `</br>` for `<br>`, and only they know the elements whose letters may be of either case.
    name = tag.name.lower()
    return (name if name in WEB else tag.name), tag.kind is Kind.CLOSE and name != "br"


@dataclass(frozen=True, slots=True)
class Changed:
    """An attribute programs read that differs; an absent value is empty."""

    name: str
    old: str
    new: str
    tag: Tag


def compare_attributes(source: Markup, target: Markup) -> list[Changed]:
    """The attributes programs read that differ between elements of a name.

    Elements of a name are compared as a set, so that their order may change; those that differ are then
    paired in order. Names with another number of elements are left out: `compare_tags` speaks of them.
    """
    found: list[Changed] = []
    theirs = _by_name(target)
    for name, ours in _by_name(source).items():
        others = theirs.get(name, [])
        if len(others) != len(ours):
            continue
        left = Counter(map(_fixed, ours))
        left.subtract(map(_fixed, others))
        lost, new = _take(ours, +left), _take(others, -left)
        for old, now in zip(lost, new, strict=True):
            found += _differing(old, now)
    return found


def _by_name(markup: Markup) -> dict[str, list[Tag]]:
    found: dict[str, list[Tag]] = {}
    for tag in markup.tags:
        if tag.kind is not Kind.CLOSE:
            found.setdefault(tag.name, []).append(tag)
    return found


def _take(tags: list[Tag], budget: "Counter[frozenset[tuple[str, str]]]") -> list[Tag]:
    taken: list[Tag] = []
    for tag in tags:
        key = _fixed(tag)
        if budget[key] > 0:
            budget[key] -= 1
            taken.append(tag)
    return taken


def _fixed(tag: Tag) -> frozenset[tuple[str, str]]:
    """The attributes programs read; how their values are wrapped does not matter."""
    if not tag.attributes:
        return frozenset()
    return frozenset((n.lower(), _value(n.lower(), v)) for n, v in tag.attributes if n.lower() not in TRANSLATABLE)


_STYLE = re.compile(r"\s*+([:;])\s*+")


def _value(name: str, value: str) -> str:
    """A value without what does not matter: blanks in a style; `...` stands for any address."""
    if not any(map(str.isalnum, value)) and "%" not in value and "{" not in value and "#" not in value:
        return ""
    wrapped = " ".join(value.split())
    return _STYLE.sub(r"\1", wrapped).strip("; ") if name == "style" else wrapped


def _differing(old: Tag, now: Tag) -> list[Changed]:
    ours, theirs = dict(_fixed(old)), dict(_fixed(now))
    names = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name, "") != theirs.get(name, ""))
    return [Changed(name, ours.get(name, ""), theirs.get(name, ""), now) for name in names]
