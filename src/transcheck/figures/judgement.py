"""How much a difference of figures weighs: what excuses it."""

import re

from transcheck.cldr.locales import language_of, parse_locale
from transcheck.cldr.units import convert
from transcheck.figures.figure import Figure, as_float, trim
from transcheck.figures.matching import Side
from transcheck.figures.shares import are_complements, denies
from transcheck.figures.spelled import has_words

# Values so small that languages say them in ways no table lists ("both", "once", a dual).
_SMALL = frozenset("0 1 2".split())
_EXAMPLE = re.compile(
    r"\b(?:e\.\s?g\.|eg[.,]|for example|for instance|examples?\b|such as|z\.\s?B\.|zum Beispiel|beispiel|f\.\s?eks\.|for eksempel|t\.\s?ex\.|till exempel"
    r"|par exemple|p\. ex\.|por ejemplo|p\. ej\.|por exemplo|ad esempio|bijvoorbeeld|bijv\.|esimerki|např\.|například|np\.|na przykład|например|наприклад)",
    re.IGNORECASE,
)
# What a program prints, shown in a manual: translators run the program again, in their own language.
_LISTING = re.compile(
    r"(?:[^\n]{0,200}\S {3,}\S[^\n]*(?:\n|$)){2}|(?:^|\n)\s*(?:[$#] |[|+]--)|\n {4,}\S|(?:\n[^\n]*){6}"
)
# A text for the program and not for readers: "calendar:week_start:0", "help_page_2".
_KEY = re.compile(r"[A-Za-z_]+:[\w:]*$|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$")
# Beyond this many characters "for example" speaks of something else.
_NEAR = 80
_FORMULA = re.compile(r"\d[%)]?\s*[+×÷*=]\s*[(\d]")
_SENTENCE_END = re.compile(r"[.!?]\s+[^\W\d_a-zà-ÿ]")
_PRINTED = ("<screen", "<computeroutput", "<programlisting")
_FONT = re.compile(r"(?:Sans|Serif|Mono(?:space)?)\b[\w ]{0,20}")
_LONGEST_CHOICE = 32
_LONGEST_COUNT = 9
_LONGEST_CODE = 3
_TELLING = 2
_MORE_THAN = re.compile(
    r"more than|over|above|mehr als|über|mer enn|mer än|flere end|plus de|más de|mais de|più di|meer dan|более|больше"
)
_AT_LEAST = re.compile(
    r"or more|at least|mindestens|oder mehr|minst|eller flere|eller fler|au moins|ou plus|al menos|o más|pelo menos|ou mais|almeno|o più"
    r"|minstens|of meer|не менее|или более|co najmniej|lub więcej|alespoň|a více|vähintään|legalább|en az|以上|이상|至少"
)
_HEBREW_NUMERAL = re.compile("[א-ת][׳']")
# What a terminal shows: columns, or rows of empty lines.
_SCREEN = re.compile(r"\S {3,}\S[^\n]{0,200} {3,}\S|\n\n\n\n")
_LETTER_RUN = re.compile(r"[^\W\d_]{2,}")
_NUMERIC = frozenset("number year percent money measure date time fraction".split())
# Beyond so many open figures on a side a text was rewritten or stands for another one.
_MANY = 4
# Only a number that counts something is spelled, not the one of a name: "3 files", but "Button 3", "Choukei 4 Envelope".
_COUNTED = re.compile(r"[\s\u00a0-]?(?![^\W\d_]*[A-Z])[^\W\d_]{2}")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_LONGEST_NAME = 80
_SEVERAL = 3
_SAME_MEASURE = 0.05
_NINES = 4
# Beyond a dozen, languages without a table of words write digits too.
_DOZEN = 12
_SAMPLE_AMOUNT = 10_000


def weigh_changed(sides: tuple[Side, Side], one: Figure, other: Figure, *, pairs: int) -> str:
    """What a changed figure weighs."""
    source, target = sides
    if (
        _is_sample(source, one)
        or _KEY.match(source.text)
        or (_SCREEN.search(source.text) and (pairs > 1 or not is_slip(one.value, other.value)))
        or _is_choice_of_place(source.text, one)
        or _is_one_more(source, target, one, other)
        or (are_complements(one, other) and denies(source.text) != denies(target.text))
        or (pairs > 1 and (pairs > _MANY or _EXAMPLE.search(source.text)))
    ):
        return "adapted"
    shown = _is_listing(source.text) or _is_listing(target.text) or _is_output(source.text, one)
    if shown and pairs > 1:
        return "adapted"
    weight = _weigh_values(one, other)
    if weight == "certain" and trim(one.value) == trim(other.value):
        return "minor"  # 1.8 and 1.80 are one value, if they are no versions
    if weight == "certain" and are_complements(one, other):
        return "likely"
    shown = shown or pairs > 1
    example = is_given_as_example(source.text, one)
    if example and pairs > 1:
        return "adapted"
    if weight == "certain" and example and _is_calling_code(source.text, one) and _is_calling_code(target.text, other):
        return "adapted"
    if weight == "certain" and (shown or example):
        slip = is_slip(one.value, other.value)
        return weight if slip and not (example and _is_often_adapted(one, other)) else "likely"
    return weight


def _is_often_adapted(one: Figure, other: Figure) -> bool:
    """Whether a figure of an example is of the sort that says nothing: one digit, a date."""
    return max(len(one.value), len(other.value)) < _TELLING or "date" in (one.kind, other.kind)


def _is_calling_code(text: str, figure: Figure) -> bool:
    return text[figure.start - 1 : figure.start] == "+" and len(figure.value) <= _LONGEST_CODE


def is_slip(one: str, other: str) -> bool:
    """Whether one key struck wrong makes one value the other: a digit changed, lost or doubled, or two that changed places."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        wrong = [n for n in range(len(short)) if short[n] != long[n]]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and short[wrong[0]] == long[wrong[1]]
        return len(wrong) == 1 or (swapped and short[wrong[1]] == long[wrong[0]])
    return len(long) == len(short) + 1 and any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def _weigh_values(one: Figure, other: Figure) -> str:
    """What a changed figure weighs for what it is, wherever it stands."""
    if one.kind == "identifier" or other.kind == "identifier":
        return _weigh_identifiers(one, other)
    if one.unit and other.unit and one.unit[0] == other.unit[0] == "¤" and one.unit != other.unit:
        return "adapted"
    if one.kind in _NUMERIC and other.kind in _NUMERIC:
        return "certain" if _is_comparable(one, other) else "likely"
    return "certain" if one.kind == other.kind or "impossible" in (one.kind, other.kind) else "likely"


def is_given_as_example(text: str, figure: Figure) -> bool:
    """Whether a figure is part of an example, after "e.g." or in a formula: translators put what is nearer to readers."""
    if _FORMULA.search(text) and not _LETTER_RUN.search(text):
        return True
    before = text[max(0, figure.start - _NEAR) : figure.start]
    found = list(_EXAMPLE.finditer(before))
    return bool(found) and not _SENTENCE_END.search(before, found[-1].end())


def _is_output(text: str, figure: Figure) -> bool:
    """Whether a figure stands in what a program printed, as manuals in DocBook mark it."""
    if "<prompt>" in text:
        return True
    opened = text.rfind("<", 0, figure.start)
    while opened >= 0 and text.startswith("</", opened):
        opened = text.rfind("<", 0, opened)
        if opened >= 0 and not text.startswith("</", opened):
            opened = text.rfind("<", 0, opened)
    return opened >= 0 and text.startswith(_PRINTED, opened)


def _is_choice_of_place(text: str, figure: Figure) -> bool:
    """Whether a figure names what every language chooses for itself: the charset ISO 8859-2, the font "Sans 12"."""
    before = text[max(0, figure.start - _LONGEST_CHOICE) : figure.start]
    return before.endswith(("8859-", "8859 ")) or (_FONT.fullmatch(before) is not None and figure.end == len(text))


def _is_one_more(source: Side, target: Side, one: Figure, other: Figure) -> bool:
    """Whether "91+ days" became "more than 90 days", or "more than 1" "2 or more"."""
    if not (one.value.isdecimal() and other.value.isdecimal()) or len(one.value) > _LONGEST_COUNT:
        return False
    step = int(other.value) - int(one.value)
    if step == -1:
        return source.text[one.end : one.end + 1] == "+" or _says(_AT_LEAST, source.text, one)
    return step == 1 and _says(_MORE_THAN, source.text, one) and _says(_AT_LEAST, target.text, other)


def _says(pattern: re.Pattern[str], text: str, figure: Figure) -> bool:
    return pattern.search(text, max(0, figure.start - _LONGEST_CHOICE), figure.end + _LONGEST_CHOICE) is not None


def _weigh_identifiers(one: Figure, other: Figure) -> str:
    """Names with digits are one if their letters are the same; charsets and paper sizes differ by locale."""
    if one.kind != other.kind:
        return "likely" if len(one.parts or one.values) == len(other.parts or other.values) else "minor"
    letters = [re.sub(r"[^a-z]", "", figure.value) for figure in (one, other)]
    return "certain" if letters[0] == letters[1] and letters[0] not in {"iso", "windows", "koi", "cp"} else "adapted"


def _is_comparable(one: Figure, other: Figure) -> bool:
    """Whether a figure can have become the other: not so if one is a year or a time and the other a small number."""
    if "time" in (one.kind, other.kind) or "date" in (one.kind, other.kind):
        year = one.values[0][:4] if one.kind == "date" and other.kind == "year" else ""
        hours = _hours_of(one) if other.kind == "number" else ()
        return one.kind == other.kind or any(is_slip(part, other.value) for part in (year, *hours) if part.isdecimal())
    return not (
        one.value in _SMALL and other.value in _SMALL and one.value != other.value and "year" in (one.kind, other.kind)
    )


def _hours_of(figure: Figure) -> tuple[str, ...]:
    """The hour of a full hour by both clocks: "6 p.m." is 6 and 18; none for other times."""
    if figure.kind != "time" or len(figure.parts) != 1:
        return ()
    return (figure.parts[0], *(str(int(value[1:]) // 60) for value in figure.values))


def weigh_lone(figure: Figure, side: Side, other: Side, *, open_figures: int) -> str:
    """What a figure weighs that only one side has."""
    if open_figures > _MANY or _is_sample(side, figure):
        return "adapted"
    if open_figures >= _SEVERAL and (_is_listing(side.text) or _is_listing(other.text)):
        return "adapted"
    if _SCREEN.search(side.text) or _SCREEN.search(other.text):
        return "adapted"
    if open_figures > 1 and _EXAMPLE.search(side.text):
        return "adapted"  # "e.g. 15:30, 2:35 pm": half of the examples is enough where there is one clock
    if figure.value in _SMALL or figure.kind in {"identifier", "version"} or _is_dropped_remark(side, figure, other):
        return "minor"
    if _is_said_in_other_unit(figure, side) or (figure.value.isdecimal() and _HEBREW_NUMERAL.search(other.text)):
        return "minor"
    if open_figures > 1 and set(figure.values) & {
        value for each in other.figures for value in (*each.values, *each.parts)
    }:
        return "minor"  # "A (700-300); B (700-300)" said once
    spellable = figure.value.isdecimal() and len(figure.value) <= 2 and int(figure.value) <= _DOZEN
    spellable = spellable and _COUNTED.match(side.text, figure.end) is not None
    if _ORDINAL.match(side.text, figure.end) and not has_words(other.locale):
        return "minor"
    if spellable and figure.unit[:10] in {"", "u:duration"} and not has_words(other.locale):
        return "minor"
    return "likely"


def _is_said_in_other_unit(figure: Figure, side: Side) -> bool:
    """Whether the text says the same in another unit too: "42 miles or 67 km"."""
    value = as_float(figure.value) if figure.unit[:2] == "u:" else None
    for each in side.figures if value else ():
        if each.unit[:2] == "u:" and each.unit != figure.unit:
            converted = convert(value or 0, figure.unit[2:], each.unit[2:])
            wanted = as_float(each.value)
            if converted and wanted and abs(converted - wanted) <= _SAME_MEASURE * wanted:
                return True
    return False


def _is_dropped_remark(side: Side, figure: Figure, other: Side) -> bool:
    """Whether a short name lost its remark in brackets: "Irish, Middle (900-1200)"."""
    opened = side.text.rfind("(", 0, figure.start)
    if opened < 0 or ")" in side.text[opened : figure.start] or len(side.text) > _LONGEST_NAME:
        return False
    return "(" not in other.text and "（" not in other.text


def weigh_money(sides: tuple[Side, Side], one: Figure, other: Figure) -> str:
    """What a changed currency weighs: samples of amounts are often given in the money of the reader."""
    sample = len(one.value.split(".")[0]) < len(str(_SAMPLE_AMOUNT)) and (
        one.unit == "¤$" and not _LETTER_RUN.search(one.text)
    )
    if sample and (other.unit[1:] in _own_money(sides[1].locale) or _EXAMPLE.search(sides[0].text)):
        return "adapted"
    return "certain"


def _own_money(locale: str | None) -> frozenset[str]:
    """The currencies of the places where a language is spoken."""
    from transcheck.cldr.numbers import currencies_of

    parts = parse_locale(locale) if locale else None
    return currencies_of(language_of(locale), parts.territory if parts else "")


def _is_sample(side: Side, figure: Figure) -> bool:
    """Whether a figure only shows a format: all zeros or nines, or a date that is the whole text but for a label."""
    digits = re.sub(r"\D", "", figure.text)
    if (len(digits) > 1 and set(digits) == {"0"}) or (len(digits) >= _NINES and set(digits) == {"9"}):
        return True
    return (
        figure.kind == "date"
        and len(figure.parts) == 3
        and len(side.text) - len(figure.text) <= 12
        and not _LETTER_RUN.search(figure.text)
    )


def _is_listing(text: str) -> bool:
    return "\n" in text and _LISTING.search(text) is not None
