"""The figures of a text: numbers, years, percent, money, measures, dates, times, versions and identifiers."""

import re
import unicodedata
from collections.abc import Iterator

from transcheck.cldr.months import ERAS, load_day_halves
from transcheck.cldr.numbers import Separators, clean_word, load_separators
from transcheck.figures import dates
from transcheck.figures.context import read_beside
from transcheck.figures.digits import LONGEST, plain_digits, read_number
from transcheck.figures.figure import Figure, shift, trim
from transcheck.figures.vocabulary import SPACELESS
from transcheck.text.mask import Mask

# The longest run of digits and what may join them; the parts are read apart afterwards.
_CHUNK = re.compile(r"\d+(?:[.,:/'’٫٬-]\d+|[ \u00a0\u202f\u2009]\d{3}(?!\d))*")
_RANGE = re.compile(r"[-/:]")
# Words that numbers belong to: "UTF-8", "RAID1", "S/RES/2690", "x86"; letters of scripts with case, and their joints.
_HEAD = re.compile(r"[A-Za-z][A-Za-z/_.]{0,30}[-_./]?$|[A-Z][A-Za-z]{0,15}-$")
# The section of a manual page: "crypt(3)", also with markup between.
_MANUAL = re.compile(r"([a-z][\w.-]{1,30})[\s>]{0,3}\($")
_TAIL = re.compile(
    r"(?:[-_./]?[A-Za-z]{1,12}(?:[-_./]?\d{1,8})+)+[A-Za-z]{0,12}(?![A-Za-z])|[A-Z]{2,12}(?![a-z])|[DG](?!\w)"
)
_DIMENSIONS = frozenset("DG")
_NOON = 12
_YEAR_DIGITS = 4
_LETTERED = re.compile(r"(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?![\w])")
_VULGAR = {
    "½": "0.5",
    "¼": "0.25",
    "¾": "0.75",
    "⅓": "1/3",
    "⅔": "2/3",
    "⅛": "0.125",
    "⅜": "0.375",
    "⅝": "0.625",
    "⅞": "0.875",
}
_FRACTIONS = re.compile("[½¼¾⅓⅔⅛⅜⅝⅞]")
_HALF = re.compile(r"\s?([^\W\d_][^\W\d_]?\.? ?(?:[^\W\d_]\.?)?[^\W\d_]*)")
_CENTURY = re.compile(
    r"(?:st|nd|rd|th|\.|er|e|è|º|-?[йга]+)?[\s-]{0,2}(?:centur|secol|siècle|siglo|século|sécul|Jahrhundert|århundre|århundrad|век|столет|столітт|wiek|stolet|století|storoč|vuosisa|sajand|yüzyıl|asır|世紀|世纪|세기|század)",
    re.IGNORECASE,
)
# "2 i pół", "2 and a half", "2 y media".
_AND_HALF = re.compile(
    r"[ \u00a0](?:and a|i|y|og en|og et|og|et|und ein|e|en een|och en|och ett|ja|és|и с?|a|și)[ \u00a0]"
    r"(?:half|pół|medi[oa]|halv\w*|demie?|halbe?|mei[oa]|mezz[oa]|puoli|fél|половин\w*|půl|jumătate)(?![^\W\d_])"
)
_HAN_DECADE = re.compile(r"(\d{1,2})世[纪紀](\d0)年代")
_DECADE = re.compile(r"['’]?s\b")
_MONEY_OR_MEASURE = {"%": "percent", "¤": "money", "u": "measure"}


def read_figures(text: str, locale: str | None, masks: tuple[Mask, ...] = ()) -> tuple[Figure, ...]:
    """The figures of a text in the order they stand, without overlaps.

    Args:
        text: unescaped text.
        locale: the locale the text is in; None reads separators both ways.
        masks: spans to leave out (placeholders, addresses, markup), in order.

    Never raises, whatever the text; the time grows with the length of the text.
    """
    plain, offsets = plain_digits(_blanked(text, masks))
    figures = sorted(_scan(plain, locale))
    figures = _merged_scales(_join_fractions(dates.join_months(plain, figures, locale)))
    figures = [_as_year(figure, plain, locale) for figure in figures]
    if offsets is not None:
        figures = [figure._replace(start=offsets[figure.start], end=offsets[figure.end - 1] + 1) for figure in figures]
    return tuple(figure._replace(text=text[figure.start : figure.end]) for figure in figures)


def _blanked(text: str, masks: tuple[Mask, ...]) -> str:
    parts: list[str] = []
    end = 0
    for mask in masks:
        if mask.start >= end:
            parts += [text[end : mask.start], "\n" * (mask.end - mask.start)]
            end = mask.end
    return "".join([*parts, text[end:]])


def _scan(text: str, locale: str | None) -> Iterator[Figure]:
    separators = load_separators(locale)
    position = 0
    while (match := _CHUNK.search(text, position)) is not None:
        figures = list(_read_chunk(text, match, locale, separators))
        yield from figures
        position = max(match.end(), *(figure.end for figure in figures)) if figures else match.end()
    for match in _FRACTIONS.finditer(text):
        sign = unicodedata.normalize("NFKC", match.group())
        yield Figure(
            match.start(), match.end(), "", "number", (_VULGAR[match.group()],), "", tuple(sign.split("\u2044"))
        )


def _read_chunk(text: str, match: re.Match[str], locale: str | None, separators: Separators) -> Iterator[Figure]:
    start, end = match.span()
    whole = _read_lettered(text, start, end, locale) or _read_whole(text, start, end, locale)
    if whole is not None:
        yield whole
        return
    position = start
    previous = ""
    for piece in _RANGE.split(match.group()):
        stop = position + len(piece)
        figure = _read_plain(text, position, stop, locale, separators)
        if len(piece) == 2 and dates.is_year(previous) and piece > previous[2:] and text[position - 1] in "-/":
            figure = figure._replace(values=(previous[:2] + piece, *figure.values))
        yield figure
        previous = piece
        position = stop + 1


def _read_lettered(text: str, start: int, end: int, locale: str | None) -> Figure | None:
    """The identifier that digits are part of: UTF-8, RAID1, x86_64, 4x4, 3f2a9b1."""
    if found := _LETTERED.match(text, start):
        return Figure(start, found.end(), "", "identifier", ("=" + found.group(),))
    if dates.TIME.match(text, start):
        return None
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")" and end == start + 1:
        name = _MANUAL.search(text, max(0, start - 40), start)
        if name:
            return Figure(
                start, end, "", "identifier", (f"={name[1].casefold()}({text[start:end]})",), "", (text[start:end],)
            )
    low = max(0, start - 32)
    head = _HEAD.search(text, low, start)
    tail = _TAIL.match(text, end)
    if head is not None and head.start() and text[head.start() - 1] in "\\$€£":
        head = None
    if head is None and (tail is None or (tail.group().isalpha() and tail.group() not in _DIMENSIONS)):
        return None
    if head is not None and tail is None and head.group()[:-1].islower() and dates.is_year(text[start:end]):
        return None  # "mid-1990", "pre-1995"
    if head is not None and read_beside(text, start, end, locale).start < start:
        return None
    first = head.start() if head else start
    last = tail.end() if tail else end
    key = re.sub(r"[-_./ ]", "", text[first:last]).casefold()
    parts = tuple(trim(part) if len(part) <= LONGEST else part for part in re.findall(r"\d+", text[first:last]))
    return Figure(first, last, "", "identifier", ("=" + key,), "", parts)


def _read_whole(text: str, start: int, end: int, locale: str | None) -> Figure | None:
    """A date or a time that starts at `start`, None if there is none."""
    if found := _HAN_DECADE.match(text, start):
        decade = str((int(found[1]) - 1) * 100 + int(found[2]))
        return Figure(start, found.end(), "", "year", (decade,), "", (found[1], found[2]))
    era = 2 if text[max(0, start - 2) : start] in ERAS else 0
    if (found := dates.CJK.match(text, start - era)) and (found[5] or found[3] or era):
        values, parts = dates.read_cjk(found)
        kind = ("date" if found[3] or found[5] else "year") if values else "impossible"
        return Figure(start - era, found.end(), "", kind, values or ("",), "", parts)
    if (found := dates.VIETNAMESE.match(text, start)) and dates.is_possible(int(found[2]), found[1]):
        parts = tuple(part for part in (trim(found[1]), f"m{int(found[2])}", found[3]) if part)
        return Figure(
            start, found.end(), "", "date", (dates.canonical(found[3] or "", int(found[2]), found[1]),), "", parts
        )
    if (
        (found := dates.NUMERIC.match(text, start))
        and found.end() >= end
        and text[found.end() - 1 : found.end() + 1] != ".."
    ):
        values = dates.read_numeric(found, locale)
        full = len(found[1]) == 4 or len(found[4]) == 4
        year = found[1] if len(found[1]) == 4 else found[4]
        parts = tuple(trim(found[n]) for n in (1, 3, 4))
        if values and (full or "." not in found[2] or (found[2] == "." and len(found[1]) == len(found[3]) == 2)):
            kind = "date" if full and (dates.is_year(year) or int(year) > 2400) else "version"
            extra = () if full else (found.group().rstrip("."),)
            return Figure(start, found.end(), "", kind, values + extra, "", parts)
        if not values and full and dates.is_year(year) and found[2][0] != "-":
            return Figure(start, found.end(), "", "impossible", ("",), "", parts)
    if (found := dates.TIME.match(text, start)) and found.end() >= end:
        half, last = _read_half(text, start, found.end(), locale)
        values, parts = dates.read_time(found, half)
        return Figure(start, last, "", "time", values, "", parts)
    if end - start <= 2 and 1 <= int(text[start:end]) <= _NOON:
        half, last = _read_half(text, start, end, locale)
        if half and last > end:
            hour = int(text[start:end]) % _NOON + (_NOON if half == "pm" else 0)
            return Figure(start, last, "", "time", (f"t{hour * 60}",), "", (str(hour),))
    return None


def _read_half(text: str, start: int, end: int, locale: str | None) -> tuple[str, int]:
    """Am or pm after a time or before it, empty if neither is there, and where the time ends."""
    halves = load_day_halves(locale)
    window = text[end : end + 16].casefold().lstrip(" \u00a0\u202f")
    skipped = len(text[end : end + 16]) - len(window)
    for word in sorted(halves, key=len, reverse=True):
        if window.startswith(word) and not window[len(word) : len(word) + 1].isalpha():
            return halves[word], end + skipped + len(word)
    before = clean_word(text[max(0, start - 12) : start])
    for word, half in halves.items():
        if before.endswith(word) and len(word) > 1 and not word.isascii():
            return half, end
    return "", end


def _read_plain(text: str, start: int, end: int, locale: str | None, separators: Separators) -> Figure:
    values, parts = read_number(text[start:end], separators)
    kind = (
        "number"
        if len(parts) < 3 or (values[0].replace(".", "").isdecimal() and values[0].count(".") < 2)
        else "version"
    )
    if kind == "version":
        return Figure(start, end, "", kind, values, "", parts)
    if _DECADE.match(text, end) and values[0].endswith("0"):
        return Figure(start, end, "", kind, values, "", parts)
    if (half := _AND_HALF.match(text, end)) and values[0].isdecimal():
        return Figure(start, half.end(), "", kind, (values[0] + ".5", *values), "", parts)
    beside = read_beside(text, start, end, locale)
    if _CENTURY.match(text, end) and values[0].isdecimal() and len(values[0]) <= 2 and values[0] != "0":
        return Figure(start, end, "", kind, (*values, str((int(values[0]) - 1) * 100)))
    if beside.unit == "u:duration-year" and dates.is_year(values[0]):
        return Figure(start, end, "", "year", values)
    if beside.power:
        scaled = tuple(shift(value, beside.power) for value in values if "." not in value or value.count(".") == 1)
        values = scaled if beside.certain else (*values, *scaled)
    if not beside.unit and not beside.power and _is_inch(text, end):
        return Figure(start, end + 1, "", "measure", tuple(map(trim, values)), "u:length-inch", parts)
    if beside.unit:
        values = tuple(trim(value) for value in values)
        kind = _MONEY_OR_MEASURE[beside.unit[0]]
    grouped = bool(parts) or bool(beside.power)
    return Figure(beside.start, beside.end, "", kind, tuple(dict.fromkeys(values)), beside.unit, parts, grouped)


def _is_inch(text: str, end: int) -> bool:
    """Whether the mark after a number is that of inches and closes no quotation: 10" vinyl."""
    return text[end : end + 1] == "″" or (text[end : end + 1] == '"' and text.count('"') % 2 == 1)


def _as_year(figure: Figure, text: str, locale: str | None) -> Figure:
    """The figure as a year if nothing says otherwise, with what it is in our calendar."""
    if figure.kind not in {"number", "year"} or figure.grouped or figure.end - figure.start < _YEAR_DIGITS:
        return figure
    year = figure.value
    if len(year) != _YEAR_DIGITS or not year.isdecimal() or text[figure.start : figure.start + 1] == "0":
        return figure
    others = dates.other_calendars(year, locale)
    if dates.is_year(year) or others:
        return figure._replace(kind="year", values=(*figure.values, *others))
    return figure


def _join_fractions(figures: list[Figure]) -> list[Figure]:
    """The figures with "3½" as one."""
    found: list[Figure] = []
    for figure in figures:
        last = found[-1] if found else None
        whole = last is not None and last.end == figure.start and last.kind == "number" and last.value.isdecimal()
        if last is not None and whole and figure.value.startswith("0."):
            value = last.value + figure.value[1:]
            found[-1] = figure._replace(start=last.start, values=(value,), parts=last.parts + figure.parts)
        else:
            found.append(figure)
    return found


def _merged_scales(figures: list[Figure]) -> list[Figure]:
    """Neighbours that are one number, as 1億4000万 is 140 million, made into one."""
    found: list[Figure] = []
    for figure in figures:
        last = found[-1] if found else None
        if (
            last
            and last.end == figure.start
            and last.grouped
            and last.kind == "number"
            and last.value.isdecimal()
            and figure.value.isdecimal()
        ):
            head, tail = last.value, figure.value
            if len(head) <= LONGEST and len(tail) < len(head) and set(head[-len(tail) :]) == {"0"}:
                found[-1] = figure._replace(
                    start=last.start, values=(str(int(head) + int(tail)),), parts=last.parts + figure.parts
                )
                continue
        found.append(figure)
    return found


__all__ = ["SPACELESS", "read_figures"]
