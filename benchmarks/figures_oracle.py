"""Values written by Babel in 59 locales: equal values must be silent, changed ones found."""

import random
from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from typing import NamedTuple

LOCALES = (
    "af ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml "
    "mr ms nb nl pl pt pt_PT ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
).split()


class Sample(NamedTuple):
    """One value in English and in a locale, and the same text with another value."""

    kind: str
    locale: str
    source: str
    target: str
    changed: str


def find_samples(seed: int, count: int) -> Iterator[Sample]:
    """`count` values of every kind in every locale."""
    for locale in LOCALES:
        for kind in _KINDS:
            # One generator a cell: adding a kind or a locale moves no other sample.
            drawn = random.Random(f"{seed}/{locale}/{kind}")
            for _ in range(count):
                yield from _sample(kind, locale, drawn)


_KINDS = (
    "decimal",
    "percent",
    "currency",
    "compact",
    "compact-full",
    "time",
    "date-long",
    "date-medium",
    "date-short",
    "month",
)


def _sample(kind: str, locale: str, drawn: random.Random) -> Iterator[Sample]:
    from babel import Locale, dates, numbers

    if kind == "decimal":
        value = Decimal(drawn.randint(100, 9_999_999)) / (10 ** drawn.randint(0, 2))
        other = _other(value, drawn)
        yield Sample(
            kind,
            locale,
            *(numbers.format_decimal(v, locale=at) for v, at in ((value, "en"), (value, locale), (other, locale))),
        )
    elif kind == "percent":
        value = Decimal(drawn.randint(3, 999)) / 1000
        other = _other(value, drawn)
        yield Sample(
            kind,
            locale,
            *(
                numbers.format_percent(v, "#,##0.#%" if at == "en" else None, locale=at, decimal_quantization=False)
                for v, at in ((value, "en"), (value, locale), (other, locale))
            ),
        )
    elif kind == "currency":
        value = Decimal(drawn.randint(300, 9_999_999)) / 100
        other = _other(value, drawn)
        code = drawn.choice(("USD", "EUR", "JPY", "GBP"))
        yield Sample(
            kind,
            locale,
            *(
                numbers.format_currency(v, code, locale=at)
                for v, at in ((value, "en"), (value, locale), (other, locale))
            ),
        )
    elif kind in {"compact", "compact-full"}:
        value = Decimal(drawn.randint(3, 9)) * 10 ** drawn.randint(6, 9)
        other = value * 10
        style = "long" if "long" in Locale.parse(locale).compact_decimal_formats else "short"
        source = (
            numbers.format_compact_decimal(value, locale="en", format_type=style)
            if kind == "compact"
            else numbers.format_decimal(value, locale="en")
        )
        yield Sample(
            kind,
            locale,
            source,
            *(numbers.format_compact_decimal(v, locale=locale, format_type=style) for v in (value, other)),
        )
    elif kind == "time":
        moment = time(drawn.randint(0, 23), drawn.randint(1, 59))
        other = time((moment.hour + drawn.randint(1, 11)) % 24, moment.minute)
        yield Sample(
            kind,
            locale,
            *(
                dates.format_time(v, "short", locale=at)
                for v, at in ((moment, "en"), (moment, locale), (other, locale))
            ),
        )
    else:
        day = date(1950, 1, 1) + timedelta(days=drawn.randint(0, 36000))
        style = {"month": "long"}.get(kind, kind.removeprefix("date-"))
        other = _other_month(day, drawn) if kind == "month" else day + timedelta(days=drawn.choice((3, 9, 400, 4000)))
        yield Sample(
            kind,
            locale,
            *(dates.format_date(v, style, locale=at) for v, at in ((day, "en"), (day, locale), (other, locale))),
        )


def _other_month(day: date, drawn: random.Random) -> date:
    return day.replace(day=min(day.day, 28), month=(day.month + drawn.randint(0, 10)) % 12 + 1)


def _other(value: Decimal, drawn: random.Random) -> Decimal:
    """The value with one of its digits changed."""
    digits = list(str(value))
    places = [n for n, character in enumerate(digits) if character.isdigit() and not (n == 0 and len(digits) == 1)]
    place = drawn.choice(places)
    digits[place] = drawn.choice([c for c in "123456789" if c != digits[place]])
    return Decimal("".join(digits))
