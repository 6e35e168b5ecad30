"""How the figures of a source and its translation differ, by value."""

import re
from functools import lru_cache
from itertools import pairwise

from transcheck.figures.counted import compare_counts
from transcheck.figures.counting import may_count
from transcheck.figures.digits import plain_digits
from transcheck.figures.figure import Difference, Figure, trim
from transcheck.figures.furniture import find_furniture
from transcheck.figures.judgement import is_given_as_example, is_slip, weigh_changed, weigh_lone, weigh_money
from transcheck.figures.matching import Match, Side, match_figures
from transcheck.figures.read import read_figures
from transcheck.text.mask import Mask, find_masks

_DIGIT = re.compile(r"\d")
_WRITTEN = frozenset("number percent money measure".split())
_WORD_BEFORE = re.compile(r"([^\W\d_]{2,})[\s\u00a0]{0,2}$")
_WORD_AFTER = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]{2,})")
_SEPARATED = re.compile(r"[^\W\D][.,][^\W\D]")
_RATIO = re.compile(r"\d{1,2}[:∶]\d\d")
_RUNS = re.compile(r"\d+")
# The key of a menu entry as Japanese, Chinese and Korean show it: "(_6)".
_MNEMONIC = re.compile(r"\([_&]\w\)")
_QT = re.compile(r"%L?\d{1,2}$")
_PLAIN = frozenset(("number", "year", "identifier", "version"))


@lru_cache(maxsize=16384)
def read(
    text: str, locale: str | None, flags: frozenset[str] = frozenset(), *, percent: bool = False
) -> tuple[Figure, ...]:
    """The figures of a text outside of placeholders, markup, addresses and page furniture.

    Args:
        text: unescaped text.
        locale: the locale the text is in.
        flags: the message's flags.
        percent: read `%20` as 20 percent and not as a placeholder.
    """
    return read_figures(text, locale, find_all_masks(text, flags, percent=percent))


@lru_cache(maxsize=256)
def find_all_masks(text: str, flags: frozenset[str], *, percent: bool = False) -> tuple[Mask, ...]:
    """The spans in which no figure is read, in order."""
    masks = (
        [Mask(match.start(), match.end(), "placeholder") for match in _MNEMONIC.finditer(text)] if "(" in text else []
    )
    masks += [mask for mask in find_masks(text, flags) if not (percent and _QT.match(text[mask.start : mask.end]))]
    return tuple(sorted([*masks, *find_furniture(text)], key=lambda mask: (mask.start, -mask.end)))


@lru_cache(maxsize=32768)
def compare(
    source: str,
    source_locale: str | None,
    target: str,
    target_locale: str | None,
    *,
    counts: frozenset[int] | None = None,
    flags: frozenset[str] = frozenset(),
) -> tuple[Difference, ...]:
    """The differences between the figures of a source and of its translation, in the order of the target.

    Args:
        source: the source text.
        source_locale: the locale it is in.
        target: the translation.
        target_locale: the locale that one is in.
        counts: the numbers a plural form stands for, None where there is none or it stands for many.
        flags: the message's flags.
    """
    runs = _RUNS.findall(source)
    counts_words = counts is None and may_count(source, source_locale)
    if not counts_words and not runs and not _DIGIT.search(target):
        return ()
    one = read(source, source_locale, flags)
    if (
        not counts_words
        and runs == _RUNS.findall(target)
        and all(figure.kind in _PLAIN and not figure.grouped and not figure.unit for figure in one)
    ):
        return ()
    percent = "%" in target and _has_own_percent(source, target)
    other = read(target, target_locale, flags, percent=percent)
    one, other = _as_ratios(one, other), _as_ratios(other, one)
    sides = (
        Side(source, source_locale, one, _masked(source, target, flags)),
        Side(target, target_locale, other, _masked(target, source, flags)),
    )
    matches = match_figures(*sides)
    found = [*_differing_units(sides, matches), *_foreign_formats(sides, matches), *_residuals(sides, matches, counts)]
    if not sides[0].open and not sides[1].open:
        found += _reordered(sides, matches)
    if counts is None:
        masks = (find_all_masks(source, flags), find_all_masks(target, flags))
        found = compare_counts(sides, masks, found)
    return tuple(sorted(found, key=_place))


def _place(difference: Difference) -> tuple[int, int, str]:
    figure = difference.target or difference.source
    return (0 if difference.target else 1, figure.start if figure else 0, difference.kind)


def _as_ratios(figures: tuple[Figure, ...], there: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with "16:10" as two numbers where the other text has no times but a ratio, such as 16:9."""
    if not any(figure.kind == "time" for figure in figures) or any(figure.kind == "time" for figure in there):
        return figures
    if not any(one.kind == two.kind == "number" and one.end + 1 == two.start for one, two in pairwise(there)):
        return figures
    found: list[Figure] = []
    for figure in figures:
        if figure.kind == "time" and _RATIO.fullmatch(figure.text):
            for match in _RUNS.finditer(figure.text):
                start, end = figure.start + match.start(), figure.start + match.end()
                found.append(Figure(start, end, match.group(), "number", (trim(plain_digits(match.group())[0]),)))
        else:
            found.append(figure)
    return tuple(found)


def _has_own_percent(source: str, target: str) -> bool:
    """Whether the target writes `%20` where the source has no such placeholder: a percentage in Turkish or Basque."""
    wanted = set(re.findall(r"%L?\d{1,2}", source))
    return any(token not in wanted for token in re.findall(r"%L?\d{1,2}", target))


def _masked(text: str, other: str, flags: frozenset[str]) -> str:
    """What stands inside masked spans that the other text has not, and has digits."""
    spans = (text[mask.start : mask.end] for mask in find_all_masks(text, flags))
    return plain_digits(" ".join(span for span in spans if _DIGIT.search(span) and span not in other))[0]


def _differing_units(sides: tuple[Side, Side], matches: list[Match]) -> list[Difference]:
    found: list[Difference] = []
    for match in matches:
        one, other = sides[0].figures[match.source], sides[1].figures[match.target]
        if match.how in {"same", "converted"} or not one.unit or not other.unit:
            continue
        if one.unit[0] == other.unit[0] == "¤" and not _is_same_money(one.unit, other.unit):
            found.append(Difference("currency", one, other, weigh_money(sides, one, other)))
        elif one.unit[0] == other.unit[0] == "u" and one.unit != other.unit and _is_wrong_unit(one, other):
            found.append(Difference("unit", one, other, "certain"))
    return found


_DOLLARS = frozenset(
    f"¤{code}" for code in ("$", "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL")
)
_CROWNS = frozenset(f"¤{code}" for code in ("kr", "NOK", "SEK", "DKK", "ISK", "CZK"))
_YENS = frozenset(("¤JPY", "¤CNY"))


def _is_same_money(one: str, other: str) -> bool:
    """Whether two currencies can be one: a bare dollar is any dollar, ¥ the yen and the yuan."""
    return (
        one == other
        or ("¤$" in (one, other) and {one, other} <= _DOLLARS)
        or ("¤kr" in (one, other) and {one, other} <= _CROWNS)
        or {one, other} == _YENS
    )


def _is_wrong_unit(one: Figure, other: Figure) -> bool:
    from transcheck.cldr.units import dimension_of

    return one.value not in {"0", "1"} and dimension_of(one.unit[2:]) == dimension_of(other.unit[2:])


def _foreign_formats(sides: tuple[Side, Side], matches: list[Match]) -> list[Difference]:
    """Numbers that mean the same only if the target is read with the separators of another locale."""
    found: list[Difference] = []
    for match in matches:
        one, other = sides[0].figures[match.source], sides[1].figures[match.target]
        sure = one.unit or other.unit or len(one.parts) > 2 or "." not in one.value
        if (
            match.how == "shared"
            and _SEPARATED.search(other.text)
            and sure
            and one.value != other.value
            and {one.kind, other.kind} <= _WRITTEN
        ):
            found.append(Difference("format", one, other))
    return found


def _reordered(sides: tuple[Side, Side], matches: list[Match]) -> list[Difference]:
    """Two figures that changed places, if just two did."""
    if len(matches) != len(sides[0].figures):
        return []
    partner = {match.source: match.target for match in matches}
    there = [sides[1].figures[place].value for place in sorted(partner.values())]
    here = [sides[1].figures[partner[place]].value for place in sorted(partner)]
    wrong = [n for n, value in enumerate(here) if value != there[n]]
    if len(wrong) != 2:
        return []
    one, two = (sides[0].figures[sorted(partner)[n]] for n in wrong)
    other = sides[1].figures[sorted(partner.values())[wrong[0]]]
    kept = [(f, sides[1].figures[partner[sides[0].figures.index(f)]]) for f in (one, two)]
    if {one.kind, two.kind} & {"identifier", "version"} or (
        one.unit != two.unit and any(a.unit == b.unit != "" for a, b in kept)
    ):
        return []
    if any(_neighbours(sides[0].text, a) & _neighbours(sides[1].text, b) for a, b in kept):
        return []
    joined = two.start - one.end == 1  # the day and the month of "3-25"
    return [
        Difference("order", one, other, "adapted" if joined and is_given_as_example(sides[0].text, one) else "likely")
    ]


def _neighbours(text: str, figure: Figure) -> set[tuple[str, str]]:
    """The words right before and after a figure: a name that stays beside it has moved along with it."""
    before = _WORD_BEFORE.search(text[max(0, figure.start - 24) : figure.start])
    after = _WORD_AFTER.match(text, figure.end)
    return {(side, found[1].casefold()) for side, found in (("<", before), (">", after)) if found}


def _residuals(sides: tuple[Side, Side], matches: list[Match], counts: frozenset[int] | None) -> list[Difference]:
    source, target = sides
    weak = {str(n) for n in counts} if counts is not None else set()
    lost = [i for i in source.rest() if source.figures[i].value not in weak]
    new = [i for i in target.rest() if target.figures[i].value not in weak]
    pairs = _pairs(sides, matches, lost, new)
    found: list[Difference] = []
    for one, other in pairs:
        a, b = source.figures[one], target.figures[other]
        kind = "date" if {a.kind, b.kind} <= {"date", "impossible"} else "changed"
        weight = weigh_changed(sides, a, b, pairs=len(pairs))
        if weight == "certain" and len(lost) != len(new) and not is_slip(a.value, b.value):
            weight = "likely"  # other figures came or went too: the text was written anew
        found.append(Difference(kind, a, b, weight))
    used = {one for one, _ in pairs}
    used_there = {other for _, other in pairs}
    alone = [source.figures[i] for i in lost if i not in used]
    added = [target.figures[i] for i in new if i not in used_there]
    found += [
        Difference("missing", figure, None, weigh_lone(figure, *sides, open_figures=len(alone))) for figure in alone
    ]
    found += [
        Difference("extra", None, figure, weigh_lone(figure, *sides[::-1], open_figures=len(added))) for figure in added
    ]
    return found


def _pairs(sides: tuple[Side, Side], matches: list[Match], lost: list[int], new: list[int]) -> list[tuple[int, int]]:
    """Which open figures stand in each other's place: as many on both sides, else those with the same neighbours."""
    source, target = sides
    if len(lost) == len(new):
        return list(zip(lost, new, strict=True))
    partner = {match.source: match.target for match in matches}
    found: list[tuple[int, int]] = []
    free = set(new)
    for one in lost:
        for other in (partner.get(one - 1, -2) + 1, partner.get(one + 1, -2) - 1):
            if other in free and is_alike(source.figures[one], target.figures[other]):
                free.discard(other)
                found.append((one, other))
                break
    return found


def is_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures say the same sort of thing, so that one can have become the other."""
    return one.unit == other.unit and (one.kind == other.kind or {one.kind, other.kind} == {"number", "year"})
