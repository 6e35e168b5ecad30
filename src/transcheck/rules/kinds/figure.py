"""[[figure]]: a named figure with its value by date; wherever its pattern matches, the number must be that one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any

from transcheck.cldr.locales import language_of
from transcheck.model import Certainty, Evidence, Fact, Finding, Message, Reading, Scope, Severity, Sighting, Span
from transcheck.names.sources import can_be_opened
from transcheck.rules import Feature, Reads, Rule, RuleContext
from transcheck.rules.decode import Key, Mistakes, Path, Row, by_locale, read_day, read_number, read_string, tables
from transcheck.rules.kinds.claim import EXAMPLE, western_digits
from transcheck.rules.kinds.entity import read_iso
from transcheck.rules.kinds.examples import compare, unmark
from transcheck.text.patterns import PatternTooSlow, find_group, pattern_error

_SLOT = "{figure}"
_NUMBER = r"(?P<figure>(?<![\d.,])\d+(?:[.,'’\u00a0\u202f ]\d+)*)"


def _read_slotted(value: Any, path: Path, mistakes: Mistakes) -> list[str]:
    patterns = [value] if isinstance(value, str) else value
    if not isinstance(patterns, list) or not patterns or not all(isinstance(item, str) for item in patterns):
        mistakes.add(path, "must be a pattern or an array of patterns")
        return []
    for pattern in patterns:
        if pattern.count(_SLOT) != 1:
            mistakes.add(path, f"the pattern {pattern!r} must have {_SLOT} once, where the number stands")
        elif wrong := pattern_error(_with_number(pattern)):
            mistakes.add(path, f"the pattern {pattern!r} {wrong}")
    return patterns


VALUE = {"from": Key(read_day, required=True), "value": Key(read_number, required=True)}
KEYS = {
    "id": Key(read_string, required=True),
    "summary": Key(read_string, required=True),
    "patterns": Key(by_locale(_read_slotted), required=True),
    "values": Key(tables(VALUE), required=True),
    "source": Key(read_string),
    "checked": Key(read_day),
    "bad": Key(tables(EXAMPLE), required=True),
    "good": Key(tables(EXAMPLE), required=True),
}
RULE = "figure-not-as-declared"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a [[figure]] says. `values` are (first day, value), by day."""

    id: str
    summary: str
    patterns: Mapping[str, tuple[str, ...]]
    values: tuple[tuple[date, Fraction], ...]
    source: str
    checked: date | None
    pack: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether a reader can open its source, and somebody did on a known day."""
        return can_be_opened(self.source) and self.checked is not None

    def value_on(self, day: date) -> Fraction | None:
        """The value on the day; None before the first one."""
        held = [value for since, value in self.values if since <= day]
        return held[-1] if held else None

    def since(self, day: date) -> date | None:
        """From when on the value of the day holds; None before the first one."""
        return max((since for since, _ in self.values if since <= day), default=None)


def build(row: Row, pack: str = "") -> Figure:
    """The figure of a decoded table."""
    values = sorted((date.fromisoformat(item["from"]), Fraction(str(item["value"]))) for item in row["values"])
    return Figure(
        id=row["id"],
        summary=row["summary"],
        patterns={locale: tuple(patterns) for locale, patterns in row["patterns"].items()},
        values=tuple(values),
        source=row.get("source", ""),
        checked=read_iso(row.get("checked")),
        pack=pack,
    )


def check(row: Row, path: Path, mistakes: Mistakes) -> None:
    """No two values may hold from one day."""
    days = [item.get("from") for item in row.get("values", ())]
    if len(set(days)) != len(days):
        mistakes.add((*path, "values"), "two values hold from the same day")


def run_examples(row: Row) -> Iterator[tuple[Path, str]]:
    """Path below the table and what is wrong, for each example that fails; without `as-of`, the last value holds."""
    figure = build(row)
    for name in ("bad", "good"):
        for number, example in enumerate(row.get(name, ())):
            text, marks = unmark(example["text"])
            day = read_iso(example.get("as-of")) or figure.values[-1][0]
            held = figure.value_on(day)
            found = [
                (start, end)
                for written, start, end in find_figure(figure, text, example["locale"])
                if held is not None and held not in read_value(written)
            ]
            wrong = compare(marks, found, text, bad=name == "bad")
            if wrong:
                yield (name, number), wrong


def find_figure(figure: Figure, text: str, locale: str | None) -> Iterator[tuple[str, int, int]]:
    """The number and its place wherever a pattern of the locale matches.

    Raises:
        PatternTooSlow: a pattern used up its budget.
    """
    table = figure.patterns
    patterns = table.get(locale or "", table.get(language_of(locale), ())) + table.get("*", ())
    seen: set[int] = set()
    for pattern in patterns:
        for written, start, end in find_group(_with_number(pattern), western_digits(text), "figure", ignore_case=True):
            if start not in seen:
                seen.add(start)
                yield written, start, end


def read_value(written: str) -> frozenset[Fraction]:
    """Every value the digits can stand for: a mark before three digits may group or part, another one parts."""
    compact = re.sub(r"[\s'’]", "", written)
    values = set()
    grouped = re.sub(r"[.,](?=\d{3}(?!\d))", "", compact)
    for reading in (compact.replace(",", "."), grouped.replace(",", ".")):
        if reading.count(".") <= 1:
            values.add(Fraction(reading))
    return frozenset(values)


def make_rules(figures: Sequence[Figure]) -> tuple[Rule, ...]:
    """The rule of all figures of all files; none without figures."""
    if not figures:
        return ()
    made = Rule(
        id=RULE,
        group="figures",
        summary="A figure is not the one that is declared for this day.",
        doc="The figures are declared in [[figure]] tables of rule files.",
        severity=Severity.WARNING,
        certainty=Certainty.CERTAIN,
        scope=Scope.MESSAGE,
        messages={"differs": "{summary}: “{found}” should be {value}"},
        check=partial(_check_messages, tuple(figures)),
        needs=Feature.DIGIT,
        reads=Reads.TEXTS,
        dated=True,
    )
    return (made,)


def _check_messages(figures: tuple[Figure, ...], messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    for message in messages:
        for text, locale, field in message.texts:
            for figure in figures:
                try:
                    for written, start, end in find_figure(figure, text, locale):
                        yield from _judge(message, Span(field, start, end), ctx, figure=figure, written=written)
                except PatternTooSlow as slow:
                    ctx.note(locale, figure.id, str(slow))


def _judge(message: Message, span: Span, ctx: RuleContext, *, figure: Figure, written: str) -> Iterator[Finding]:
    """Note where the figure stands, for the other pages that give it too, and say so if it is not the day's."""
    catalog = message.catalog
    values = read_value(written)
    text = message.field_text(span.field)[span.start : span.end]
    place = catalog.layout.locate(message, span)
    ctx.shared.sightings.append(Sighting(figure.id, values, text, catalog.domain, catalog.locale or "", place))
    held = figure.value_on(ctx.as_of)
    if held is None or held in values:
        return
    value = str(held) if held.denominator == 1 else str(float(held))
    fact = Fact(figure.id, f"{figure.summary}: {value}", figure.source, figure.checked, figure.since(ctx.as_of))
    locale = catalog.source_locale if span.field.startswith("msgid") else catalog.locale
    yield ctx.finding(
        message,
        "differs",
        span,
        {"summary": figure.summary, "found": text, "value": value},
        certainty=None if figure.is_certain else Certainty.LIKELY,
        evidence=Evidence(target=Reading(locale, text, text, "figure"), facts=(fact,)),
    )


def _with_number(pattern: str) -> str:
    return pattern.replace(_SLOT, _NUMBER)
