"""Dates in digits and words, and times of day."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from transcheck.cldr.locales import language_of, parse_locale
from transcheck.cldr.months import BUDDHIST, ERAS, load_months, month_of
from transcheck.cldr.numbers import clean_word
from transcheck.figures.figure import Figure
from transcheck.text.words import MARKS

_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
NUMERIC = re.compile(r"(\d{4}|\d{1,2})([./-]\s?)(\d{1,2})\2(\d{4}|\d{1,2})(?![\d])\.?")
CJK = re.compile(
    r"(?:(令和|平成|昭和|大正|明治|民國|民国|公元|西暦)?\s?(\d{1,4}|元)\s?[年년]\s?)(?:度)?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日号號일])?)?"
    r"|(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]"
)
VIETNAMESE = re.compile(r"(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:(?:,| năm|, năm) (\d{4}))?(?!\d)")
TIME = re.compile(r"([01]?\d|2[0-4])(?:[:h時시点點]|시 ?|時)([0-5]\d)(?:[:.]([0-5]\d))?分?(?!\d)")
# What may stand between a day, its month and the year: blanks, commas, "de", "of", "-ko", "gada".
_STOPS = r"[\s.,،'’ª॰()-]"
_LINK = r"(?:[^\W\d_]{1,2}|del|dels|den|der|des|dem|the|van|vom|gada|год[ау]?|року|năm|mes|พ\.ศ|ค\.ศ)"
_GAP = re.compile(rf"{_STOPS}{{0,4}}(?:{_LINK}{_STOPS}{{1,4}}){{0,2}}|(?:st|nd|rd|th|er|ère)?[\s.,]{{0,3}}")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’.](?=[^\W\d_]))*[.॰]?")
_REACH = 14
# The longest figure that may begin so far before a month.
_WORD_REACH = 40


def is_year(value: str) -> bool:
    """Whether a value can be a year: four digits, 1000 to 2199."""
    return len(value) == 4 and value.isdecimal() and _FIRST_YEAR <= int(value) <= _LAST_YEAR


# How far the years of other calendars are from ours, and between which of theirs they are read so: Thai and Nepali
# years are ahead, those of the Persian and the Ethiopian calendar behind, and begin in another month.
_CALENDARS = {
    "th": (2400, 2650, (-BUDDHIST,)),
    "fa": (1250, 1450, (621, 622)),
    "ps": (1250, 1450, (621, 622)),
    "ne": (1950, 2100, (-57, -56)),
    "am": (1950, 2100, (7, 8)),
}


def other_calendars(year: str, locale: str | None) -> tuple[str, ...]:
    """The Gregorian years a year of the calendar of a locale's language may be; none where there is one calendar."""
    first, last, steps = _CALENDARS.get(language_of(locale), (0, 0, ()))
    if len(year) != len(str(first)) or not year.isdecimal() or not first <= int(year) <= last:
        return ()
    return tuple(str(int(year) + step) for step in steps)


def canonical(year: str, month: int, day: str) -> str:
    """`2021-03-05`, with `--` for what is not said."""
    return f"{year or '--'}-{month:02d}-{int(day):02d}" if day else f"{year or '--'}-{month:02d}"


def is_possible(month: int, day: str) -> bool:
    """Whether such a day exists in some year."""
    return 1 <= month <= 12 and (not day or 1 <= int(day) <= _DAYS[month])


def read_numeric(match: re.Match[str], locale: str | None) -> tuple[str, ...]:
    """The dates that `5.3.2021`, `3/5/21` or `2021-03-05` may be, the locale's own order first; none if impossible."""
    first, middle, last = match[1], match[3], match[4]
    orders = ["ymd"] if len(first) == 4 else ["dmy", "mdy"] + (["ymd"] if len(last) == 2 else [])
    parts = parse_locale(locale) if locale else None
    if parts and parts.language in {"en", "fil"} and parts.territory in {"", "US", "PH"} and len(first) < 4:
        orders[:2] = ["mdy", "dmy"]
    found: dict[str, None] = {}
    for order in orders:
        fields = dict(zip(order, (first, middle, last), strict=True))
        month = int(fields["m"])
        if is_possible(month, fields["d"]) and len(fields["d"]) <= 2:
            for year in _years(fields["y"], locale):
                found[canonical(year, month, fields["d"])] = None
    return tuple(found)


def _years(year: str, locale: str | None) -> tuple[str, ...]:
    """The Gregorian years a written one may mean, the likeliest first."""
    if len(year) == 2:
        return ("20" + year, "19" + year)
    return (*other_calendars(year, locale), year)


def read_cjk(match: re.Match[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The values and parts of 2021年3月5日, 令和5年, 3月5日."""
    era, year, month, day = match[1], match[2], match[3], match[4]
    if year is None:
        month, day = match[5], match[6]
    number = 1 if year == "元" else int(year or 0)
    years: tuple[str, ...] = (str(number),) if year else ("",)
    if era in ERAS:
        years = (str(ERAS[era] + number),)
    elif year and len(year) == 2 and month:
        years = (f"20{year}", f"19{year}")
    parts = tuple(p for p in (years[0], f"m{int(month)}" if month else "", str(int(day)) if day else "") if p)
    if not month:
        return years, parts
    if not is_possible(int(month), day or ""):
        return (), parts
    return tuple(canonical(each, int(month), day or "") for each in years), parts


def join_months(text: str, figures: list[Figure], locale: str | None) -> list[Figure]:
    """The figures with days, years and the month names between them made into dates."""
    starts = [figure.start for figure in figures]
    used: set[int] = set()
    dates: list[Figure] = []
    for start, end, month in _find_months(text, figures, locale):
        low, high = bisect_left(starts, start - _REACH - _WORD_REACH), bisect_left(starts, end + _REACH)
        near = [n for n in range(low, high) if n not in used]
        parts = _find_parts(text, figures, near, (start, end), locale)
        date = _date_of(text, [figures[n] for n in near], (start, end, month), tuple(parts), locale)
        if date is not None:
            used |= {n for n in near if figures[n] in parts}
            dates.append(date)
    return sorted([figure for n, figure in enumerate(figures) if n not in used] + dates) if dates else figures


def _find_parts(
    text: str, figures: list[Figure], near: list[int], month: tuple[int, int], locale: str | None
) -> tuple[Figure | None, Figure | None]:
    """The day and the year beside a month name, the nearest of each."""
    day = year = None
    start, end = month
    for figure in sorted((figures[n] for n in near), key=lambda f: min(abs(f.start - end), abs(start - f.end))):
        if figure.unit or not _is_near(text, start, end, figure):
            continue
        if day is None and figure.kind == "number" and _is_day(figure):
            day = figure
        elif year is None and _is_any_year(figure.value, locale) and figure.kind in {"year", "number"}:
            year = figure
    return day, year


def _date_of(
    text: str,
    near: list[Figure],
    month: tuple[int, int, int],
    found: tuple[Figure | None, ...],
    locale: str | None,
) -> Figure | None:
    """The date of a month, a day and a year; None if another figure stands between them, or if they are none."""
    day, year = found
    used = [figure for figure in found if figure]
    if not used:
        return None
    start = min(month[0], *(figure.start for figure in used))
    end = max(month[1], *(figure.end for figure in used))
    if sum(1 for figure in near if figure.start < end and start < figure.end) != len(used):
        return None
    number = day.value if day else ""
    years = _years(year.value, locale) if year else ("",)
    values = tuple(canonical(each, month[2], number) for each in years) if is_possible(month[2], number) else ()
    parts = (*((number,) if number else ()), f"m{month[2]}", *((years[0],) if year else ()))
    if not values and not year and day and day.start > month[0]:
        return None  # "In May 35 people came."
    return Figure(start, end, text[start:end], "date" if values else "impossible", values or ("",), "", parts)


def _is_any_year(value: str, locale: str | None) -> bool:
    return is_year(value) or bool(other_calendars(value, locale))


def _is_day(figure: Figure) -> bool:
    return len(figure.value) <= 2 and figure.value.isdecimal() and 1 <= int(figure.value) <= 39 and not figure.grouped


def _is_near(text: str, start: int, end: int, figure: Figure) -> bool:
    """Whether only words such as "de" stand between a month name and a figure (or the date's other figure)."""
    low, high = (end, figure.start) if figure.start >= end else (figure.end, start)
    return 0 <= high - low <= _REACH and (_GAP.fullmatch(re.sub(r"\d{1,2}", "", text[low:high])) is not None)


def _find_months(text: str, figures: list[Figure], locale: str | None) -> Iterator[tuple[int, int, int]]:
    """Month names close to a figure: start, end, month."""
    seen = -1
    has_phrases = any(" " in name for name in load_months(locale))
    for figure in figures:
        if not (_is_day(figure) or _is_any_year(figure.value, locale)):
            continue
        low, high = max(0, figure.start - _REACH - 12), figure.end + _REACH + 12
        for match in _WORD.finditer(text, low, min(high, len(text))):
            if match.start() <= seen or (match.start() == low and low and text[low - 1].isalpha()):
                continue
            following = _WORD.match(text, match.end() + 1) if has_phrases else None
            end, month = match.end(), None
            if following is not None:
                end, month = following.end(), load_months(locale).get(clean_word(text[match.start() : following.end()]))
            if month is None:
                end, month = match.end(), month_of(match.group(), locale)
            if month is not None:
                seen = end - 1
                yield match.start(), match.start() + len(text[match.start() : end].rstrip(".॰")), month


def read_time(match: re.Match[str], half: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The values in minutes of a time of day and its parts; without am or pm, a time before 13:00 has two."""
    hour, minute = int(match[1]), int(match[2])
    parts = (str(hour), *((str(minute),) if minute else ()))
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
        return (f"t{hour * 60 + minute}",), parts
    later = (f"t{(hour % 12 + 12) * 60 + minute}",) if hour <= 12 else ()
    return (f"t{hour % 24 * 60 + minute}", *later), parts
