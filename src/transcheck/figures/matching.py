"""Which figures of two texts are the same: the phases in which equal values cancel."""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from transcheck.cldr.units import convert, dimension_of, load_unit_words
from transcheck.figures.clock import find_clock_times
from transcheck.figures.figure import Figure, as_float, trim
from transcheck.figures.roman import find_romans
from transcheck.figures.shares import has_dual, is_said_share
from transcheck.figures.spelled import is_ordinal, read_words

# Converted measures are rounded: 180 km is "112 miles", 5 feet "1.5 m".
_TOLERANCE = 0.06
_EXACT = 0.005
# Beyond so many open figures pairs are not tried one by one: a text of numbers is compared by equality alone.
_FEW = 40
_DURATIONS = ("duration-minute", "duration-hour", "duration-day", "duration-week", "duration-month", "duration-year")
_WHOLE = re.compile(r"\d+\.0+")
_DOTTED = re.compile(r"(\d{1,2})\.([0-5]\d)")
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Side:
    """One text under comparison: its figures, which of them are open, and what its words say when asked."""

    text: str
    locale: str | None
    figures: tuple[Figure, ...]
    masked: str
    open: set[int] = field(default_factory=set)

    def rest(self) -> list[int]:
        """The open figures in order."""
        return sorted(self.open)


@dataclass(slots=True)
class Match:
    """Two figures that are the same; `how` names the phase."""

    source: int
    target: int
    how: str


def match_figures(source: Side, target: Side) -> list[Match]:
    """Close every figure that has its like on the other side; what stays open differs."""
    source.open = set(range(len(source.figures)))
    target.open = set(range(len(target.figures)))
    matches: list[Match] = []
    matches += _by_key(source, target, lambda f: ((f.value, f.unit),), "same")
    for how, keys in _PHASES:
        if not source.open or not target.open:
            break
        matches += _by_key(source, target, keys, how)
    if source.open and target.open:
        matches += _by_conversion(source, target)
    if source.open and target.open:
        matches += _by_date(source, target)
        _by_parts(source, target)
    if source.open and target.open:
        _by_sum(source, target)
        _by_sum(target, source)
    if not _is_slip(source, target):
        for one, other in ((source, target), (target, source)):
            if one.open:
                _by_words(one, other)
    return matches


def _is_slip(source: Side, target: Side) -> bool:
    """Whether one open figure on each side is the other with a digit lost or gained: 1 % and 10 %."""
    if len(source.open) != 1 or len(target.open) != 1:
        return False
    one, other = source.figures[min(source.open)], target.figures[min(target.open)]
    short, long = sorted((one.value, other.value), key=len)
    return one.unit == other.unit and one.kind == other.kind and len(long) == len(short) + 1 and long.startswith(short)


def _trimmed(figure: Figure) -> Iterable[tuple[str, str]]:
    return ((trim(value) if value[:1].isdigit() and value.count(".") < 2 else value, "") for value in figure.values)


def _short_years(figure: Figure) -> Iterable[tuple[str, str]]:
    """A year by its last two digits, for `'90s` and 1990s."""
    if figure.kind == "year" or (figure.kind == "number" and len(figure.value) == 2):
        return (("y" + figure.value[-2:], ""),)
    return ()


def _bare_identifier(figure: Figure) -> Iterable[tuple[str, str]]:
    """What is left of an identifier without a mark of language or version letter: E-1234 B and E-1234 E."""
    if figure.kind == "identifier":
        return (("i" + "-".join(figure.parts), ""),) if figure.parts else ()
    return (("i" + (trim(figure.value) if not figure.parts else "-".join(figure.parts)), ""),)


Keys = Callable[[Figure], Iterable[tuple[str, str]]]
_PHASES: tuple[tuple[str, Keys], ...] = (
    ("value", lambda f: ((f.value, ""),)),
    ("shared", lambda f: ((value, "") for value in f.values)),
    ("trimmed", _trimmed),
    ("identifier", _bare_identifier),
    ("short", _short_years),
)


def _by_key(source: Side, target: Side, keys: Keys, how: str) -> list[Match]:
    waiting: defaultdict[tuple[str, str], deque[int]] = defaultdict(deque)
    for index in target.rest():
        for key in keys(target.figures[index]):
            if key[0]:
                waiting[key].append(index)
    matches: list[Match] = []
    for index in source.rest():
        for key in keys(source.figures[index]):
            queue = waiting.get(key)
            while queue and queue[0] not in target.open:
                queue.popleft()
            if queue and _may_match(source.figures[index], target.figures[queue[0]], how):
                other = queue.popleft()
                source.open.discard(index)
                target.open.discard(other)
                matches.append(Match(index, other, how))
                break
    return matches


def _may_match(one: Figure, other: Figure, how: str) -> bool:
    if how == "trimmed":
        return bool(one.unit or other.unit) or any(_WHOLE.fullmatch(figure.value) for figure in (one, other))
    if how == "short":
        return (one.kind == "year") != (other.kind == "year")
    return True


def _by_conversion(source: Side, target: Side) -> list[Match]:
    matches: list[Match] = []
    if len(source.open) > _FEW or len(target.open) > _FEW:
        return matches
    for index in source.rest():
        one = source.figures[index]
        for other in target.rest():
            if _converts(one, target.figures[other]):
                source.open.discard(index)
                target.open.discard(other)
                matches.append(Match(index, other, "converted"))
                break
    return matches


def _converts(one: Figure, other: Figure) -> bool:
    if not one.unit.startswith("u:") or not other.unit.startswith("u:") or one.unit == other.unit:
        return False
    if dimension_of(one.unit[2:]) != dimension_of(other.unit[2:]):
        return False
    value, wanted = as_float(one.value), as_float(other.value)
    if value is None or wanted is None:
        return False
    converted = convert(value, one.unit[2:], other.unit[2:])
    return converted is not None and abs(converted - wanted) <= max(
        _TOLERANCE * abs(wanted), 0.5 if abs(wanted) > 5 else 0.05
    )


def _by_date(source: Side, target: Side) -> list[Match]:
    """Dates of which one says less than the other: "5 March" and 2021-03-05."""
    matches: list[Match] = []
    for index in source.rest()[:_FEW]:
        for other in target.rest()[:_FEW]:
            one, two = source.figures[index], target.figures[other]
            if one.kind == two.kind == "date" and any(_agree(a, b) for a in one.values for b in two.values):
                source.open.discard(index)
                target.open.discard(other)
                matches.append(Match(index, other, "date"))
                break
    return matches


def _agree(one: str, other: str) -> bool:
    """Whether two dates agree in every field that both have."""
    a, b = one.replace("--", "0", 1).split("-"), other.replace("--", "0", 1).split("-")
    return all(x == y or "0" in (x, y) for x, y in zip(a, b, strict=False))


def _by_parts(source: Side, target: Side) -> None:
    """Close figures all of whose parts stand on the other side in figures that are open too (dates, ranges, lists)."""
    pools = [_pool(source), _pool(target)]
    dated = [{index for index in side.open if side.figures[index].kind == "date"} for side in (source, target)]
    for n, side, pool in ((0, source, pools[1]), (1, target, pools[0])):
        for index in side.rest():
            if index in dated[n] and dated[1 - n]:
                continue
            parts = _parts(side.figures[index])
            if parts and _take(parts, pool):
                side.open.discard(index)


def _pool(side: Side) -> defaultdict[str, int]:
    pool: defaultdict[str, int] = defaultdict(int)
    for index in side.open:
        for part in _parts(side.figures[index]):
            pool[part] += 1
    return pool


def _parts(figure: Figure) -> tuple[str, ...]:
    """The smallest values of a figure; the two-digit year and the twelve-hour clock count as what they stand for."""
    if figure.kind == "time" and figure.values[0][1:].isdecimal():
        minutes = int(figure.values[-1][1:])
        return (f"h{minutes // 60 % 12}", *(part for part in figure.parts[1:] if part != "0"))
    parts = figure.parts or (figure.value,)
    if figure.value.endswith(".00"):
        parts = parts[:-1]  # "18.00" may be an hour
    return tuple(part for part in parts if not part.startswith("m"))


def _by_sum(side: Side, other: Side) -> None:
    """Close a figure that is the sum of all open ones of the other side: 90 minutes and "1 hour 30 minutes"."""
    if len(side.open) != 1 or not 2 <= len(other.open) <= _FEW:
        return
    whole = side.figures[min(side.open)]
    parts = [other.figures[index] for index in other.rest()]
    if whole.unit[:2] == "u:":
        terms = [convert(as_float(part.value) or 0, part.unit[2:], whole.unit[2:]) for part in parts]
    elif whole.kind == "number" and all(part.kind == "number" for part in parts):
        terms = [as_float(part.value) for part in parts]
    else:
        return
    total = as_float(whole.value)
    if total and all(terms) and abs(sum(term or 0 for term in terms) - total) < total * _EXACT:
        side.open.clear()
        other.open.clear()


def _take(parts: tuple[str, ...], pool: defaultdict[str, int]) -> bool:
    """Take the parts from the pool if it holds all of them."""
    taken: list[str] = []
    for part in reversed(parts):
        for key in (
            part,
            *((f"h{int(part) % 12}",) if part.isdecimal() and len(part) <= 2 else ()),
            *((part[1:], str(int(part[1:]) + 12)) if part[0] == "h" else ()),
        ):
            if pool.get(key, 0) > 0:
                pool[key] -= 1
                taken.append(key)
                break
        else:
            for key in taken:
                pool[key] += 1
            return False
    return True


def _by_words(side: Side, other: Side) -> None:
    """Close figures whose value the other side spells, or has as a Roman numeral or in a span that is masked."""
    spelled = _left_over(side, other, ordinals=True) | _left_over(side, other, ordinals=False)
    masked = {trim(digits) for digits in _DIGITS.findall(other.masked)} if other.masked else frozenset()
    clocks = list(find_clock_times(side.text, side.locale))
    measured = any(other.figures[place].unit[:10] == "u:duration" for place in other.open)
    for index in side.rest():
        figure = side.figures[index]
        values = set(figure.values)
        if clock := _DOTTED.fullmatch(figure.value):
            values.add(f"t{int(clock[1]) * 60 + int(clock[2])}")  # "kl. 14.30"
        if figure.kind == "date":
            values = {part for part in figure.parts if part[0] != "m"}
            dated = any(other.figures[place].kind == "date" for place in other.open)
            if not dated and values <= spelled | masked:
                side.open.discard(index)
        elif (
            values & spelled
            or (not measured and _is_spelled_duration(figure, other, spelled))
            or is_said_share(figure, spelled)
            or (figure.value == "2" and has_dual(other.text, other.locale))
            or (clocks and _is_said_hour(figure, clocks, other, spelled))
            or values & masked
            or (figure.kind == "identifier" and figure.parts and set(figure.parts) <= spelled | masked)
        ):
            side.open.discard(index)


def _is_said_hour(figure: Figure, clocks: list[Figure], other: Side, spelled: set[str]) -> bool:
    """Whether a figure is the hour of a spoken time, "halb 3", that the other side says too."""
    times = {value for each in other.figures if each.kind == "time" for value in each.values}
    return any(
        clock.start <= figure.start and figure.end <= clock.end and (times | spelled).intersection(clock.values)
        for clock in clocks
    )


def _left_over(side: Side, other: Side, *, ordinals: bool) -> set[str]:
    """The values that the other side says in words more often than this one; with ordinals ("third party") or without."""
    counted = Counter(spelled_values(other.text, other.locale, ordinals=ordinals))
    counted.subtract(spelled_values(side.text, side.locale, ordinals=ordinals))
    return {value for value, count in counted.items() if count > 0}


def _is_spelled_duration(figure: Figure, other: Side, spelled: set[str]) -> bool:
    """Whether words can say a duration in another unit: 30 minutes is half an hour, 14 days two weeks, 7 days a week."""
    value = as_float(figure.value) if figure.unit.startswith("u:duration") else None
    for unit in _DURATIONS if value is not None else ():
        converted = convert(value or 0, figure.unit[2:], unit)
        if converted is None:
            continue
        if f"{converted:.4g}" in spelled or (abs(converted - 1) < _TOLERANCE and _names_unit(other, unit)):
            return True
    return False


def _names_unit(side: Side, unit: str) -> bool:
    """Whether a text has the word of a unit."""
    text = side.text.casefold()
    return any(len(word) > 1 and named == unit and word in text for word, named in load_unit_words(side.locale).items())


@lru_cache(maxsize=1024)
def spelled_values(text: str, locale: str | None, *, ordinals: bool = True) -> tuple[str, ...]:
    """Every value a text says in words, Roman numerals and spoken times, as often as it does."""
    words = read_words(text, locale)
    if not ordinals:
        words = tuple(figure for figure in words if not is_ordinal(figure.text, locale))
    return tuple(
        value for figure in (*words, *find_romans(text), *find_clock_times(text, locale)) for value in figure.values
    )
