"""[[claim]]: a statement that is true for a time: a name, cue words and a period within one sentence."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from transcheck.cldr.locales import language_of
from transcheck.names.sources import can_be_opened
from transcheck.rules.decode import (
    Key,
    Mistakes,
    Path,
    Row,
    by_locale,
    read_day,
    read_patterns,
    read_string,
    tables,
)
from transcheck.rules.kinds.entity import check_period, read_iso
from transcheck.rules.kinds.examples import compare, unmark
from transcheck.text.patterns import PatternTooSlow, find_pattern
from transcheck.text.sentences import split_sentences


def _read_years(value: Any, path: Path, mistakes: Mistakes) -> list[int]:
    if isinstance(value, list) and 1 <= len(value) <= 2 and all(isinstance(year, int) for year in value):
        return sorted(value)
    mistakes.add(path, "must be one year or two, as in [2021, 2022]")
    return []


EXAMPLE = {
    "text": Key(read_string, required=True),
    "locale": Key(read_string, required=True),
    "as-of": Key(read_day),
}
SAYS = {"from": Key(read_day, required=True), "says": Key(by_locale(read_string), required=True)}
KEYS = {
    "id": Key(read_string, required=True),
    "summary": Key(read_string, required=True),
    "names": Key(by_locale(read_patterns), required=True),
    "cues": Key(by_locale(read_patterns)),
    "period": Key(_read_years),
    "from": Key(read_day),
    "until": Key(read_day),
    "afterwards": Key(tables(SAYS)),
    "source": Key(read_string),
    "checked": Key(read_day),
    "bad": Key(tables(EXAMPLE), required=True),
    "good": Key(tables(EXAMPLE), required=True),
}


@dataclass(frozen=True, slots=True)
class Says:
    """What holds from a day on, by locale."""

    since: date
    by_locale: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """What a [[claim]] says. `names` and `cues` are patterns by locale; `period` are years that must be named too.

    The statement is true from `valid_from` to `valid_until`, both days included; None is open.
    """

    id: str
    summary: str
    names: Mapping[str, tuple[str, ...]]
    cues: Mapping[str, tuple[str, ...]]
    period: tuple[int, ...]
    valid_from: date | None
    valid_until: date | None
    afterwards: tuple[Says, ...]
    source: str
    checked: date | None
    pack: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether a reader can open its source, and somebody did on a known day."""
        return can_be_opened(self.source) and self.checked is not None

    def valid_on(self, day: date) -> bool:
        """Whether the statement is true on the day."""
        return not self.not_yet_on(day) and not self.ended_on(day)

    def not_yet_on(self, day: date) -> bool:
        """Whether the statement is not yet true on the day."""
        return self.valid_from is not None and day < self.valid_from

    def ended_on(self, day: date) -> bool:
        """Whether the statement is true no more on the day."""
        return self.valid_until is not None and day > self.valid_until

    def speaks(self, locale: str | None) -> bool:
        """Whether the claim has patterns for the locale."""
        return bool(_patterns(self.names, locale)) and (not self.cues or bool(_patterns(self.cues, locale)))

    def said_on(self, day: date) -> Mapping[str, str]:
        """What holds on the day instead, by locale; empty if nothing was said."""
        said = [says for says in self.afterwards if says.since <= day]
        return max(said, key=lambda says: says.since).by_locale if said else {}

    def says_on(self, day: date, locale: str = "en") -> str:
        """What holds on the day instead, in the locale, else in English, else in any; empty if nothing was said."""
        texts = self.said_on(day)
        for name in (locale, language_of(locale), "en", "*"):
            if name in texts:
                return texts[name]
        return texts[min(texts)] if texts else ""


def build(row: Row, pack: str = "") -> Claim:
    """The claim of a decoded table."""
    return Claim(
        id=row["id"],
        summary=row["summary"],
        names={locale: tuple(patterns) for locale, patterns in row["names"].items()},
        cues={locale: tuple(patterns) for locale, patterns in row.get("cues", {}).items()},
        period=tuple(row.get("period", ())),
        valid_from=read_iso(row.get("from")),
        valid_until=read_iso(row.get("until")),
        afterwards=tuple(Says(date.fromisoformat(item["from"]), item["says"]) for item in row.get("afterwards", ())),
        source=row.get("source", ""),
        checked=read_iso(row.get("checked")),
        pack=pack,
    )


def check(row: Row, path: Path, mistakes: Mistakes) -> None:
    """A claim must be true for a time, and must be recognised by more than a name."""
    check_period(row, path, mistakes)
    if "from" not in row and "until" not in row:
        mistakes.add(path, "says neither “from” when nor “until” when it is true")
    if "cues" not in row and "period" not in row:
        mistakes.add(path, "needs “cues” or a “period” beside its names")


def run_examples(row: Row) -> Iterator[tuple[Path, str]]:
    """Path below the table and what is wrong, for each example that fails.

    A bad example must be found and not be true on its `as-of` (without one: the day after the end, or the
    day before the start); a good one must not be found, or be true on its `as-of`.
    """
    claim = build(row)
    outside = (
        claim.valid_until + timedelta(days=1)
        if claim.valid_until and claim.valid_until < date.max
        else (claim.valid_from or date(1, 1, 2)) - timedelta(days=1)
    )
    for name in ("bad", "good"):
        for number, example in enumerate(row.get(name, ())):
            text, marks = unmark(example["text"])
            day = read_iso(example.get("as-of")) or outside
            found = [] if claim.valid_on(day) else list(find_claim(claim, text, example["locale"]))
            wrong = compare(marks, found, text, bad=name == "bad")
            if wrong:
                yield (name, number), wrong


def find_claim(
    claim: Claim, text: str, locale: str | None, sentences: Sequence[tuple[int, int]] | None = None
) -> Iterator[tuple[int, int]]:
    """`[start, end)` of the statement in each sentence that makes it: from the first of its parts to the last.

    Args:
        claim: the claim.
        text: prose, offsets as in the message.
        locale: the language the text is in.
        sentences: places of the sentences, if they are known.

    Raises:
        PatternTooSlow: a pattern used up its budget.
    """
    names, cues = _patterns(claim.names, locale), _patterns(claim.cues, locale)
    if not names or (claim.cues and not cues):
        return
    for start, end in sentences if sentences is not None else list(split_sentences(text)):
        sentence = text[start:end]
        parts = [_first(names, sentence)]
        if claim.cues:
            parts.append(_first(cues, sentence))
        if claim.period:
            parts.append(_find_period(claim.period, sentence))
        if all(part is not None for part in parts):
            spans = [part for part in parts if part is not None]
            yield start + min(span[0] for span in spans), start + max(span[1] for span in spans)


def may_name(claim: Claim, text: str, locale: str | None) -> bool:
    """Whether a name of the claim may stand in a text; of patterns that look at the ends of a sentence nothing is known."""
    try:
        return any(
            any(sign in pattern for sign in ("^", "$", r"\A", r"\Z"))
            or next(find_pattern(pattern, text, ignore_case=True), None) is not None
            for pattern in _patterns(claim.names, locale)
        )
    except PatternTooSlow:
        return True


def _patterns(table: Mapping[str, tuple[str, ...]], locale: str | None) -> tuple[str, ...]:
    for name in (locale, language_of(locale)):
        if name and name in table:
            return table[name] + table.get("*", ())
    return table.get("*", ())


def _first(patterns: Sequence[str], text: str) -> tuple[int, int] | None:
    spans = [span for pattern in patterns for span in find_pattern(pattern, text, ignore_case=True)]
    return min(spans) if spans else None


def _find_period(years: tuple[int, ...], text: str) -> tuple[int, int] | None:
    match = _period_pattern(years).search(western_digits(text))
    return match.span() if match else None


@lru_cache(maxsize=256)
def _period_pattern(years: tuple[int, ...]) -> re.Pattern[str]:
    first, last = years[0], years[-1]
    if first == last:
        return re.compile(rf"(?<!\d){first}(?!\d)")
    # Two years with a dash or a few words between them; the second may be short (2021-22).
    return re.compile(rf"(?<!\d){first}(?!\d)[^\d.;!?\n]{{1,20}}(?:{last}|{last % 100:02})(?!\d)")


def western_digits(text: str) -> str:
    """The text with the decimal digits of all scripts written 0-9: same length, same offsets."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(letter, letter)) if letter > "\x7f" else letter for letter in text)
