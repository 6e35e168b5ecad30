"""The parts of the page around its sections: counts, tables, what was not checked, the kinds of findings."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from transcheck import __version__
from transcheck.cldr.display import bcp47, long_date, text_direction
from transcheck.messages import label, manual_parts
from transcheck.model import Note, Severity
from transcheck.report.html.examples import cut_code, read_example, without_scene
from transcheck.report.html.parts import Card, FactView, Section
from transcheck.report.html.places import name_files
from transcheck.report.html.view import Builder
from transcheck.report.wording import note_subject, say_note, tell
from transcheck.rules import Rule

_SEVERITIES = (label("error"), label("warning"), label("info"))
_FIRST = 8
# More languages than these are counted instead of named.
_NAMED = 4
# From here on a browser lays out only what is seen.
_MANY = 300


@dataclass(frozen=True, slots=True)
class TableRow:
    """One file of the table, with the address of its section if it has one."""

    page: str
    language: str
    translated: str
    counts: tuple[int, int, int]
    href: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """A manual page cut into parts: (kind, what) where kind is p, english, head, code or example."""

    id: str
    summary: str
    parts: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class DueView:
    """A text that becomes untrue soon."""

    day: str
    language: str
    lang: str
    direction: str
    text: str
    place: str
    fact: FactView


@dataclass(frozen=True, slots=True)
class Index:
    """What a page without texts leads to: path of a catalog -> address, and the findings to begin with."""

    links: Mapping[str, str]
    first: Sequence[tuple[Card, str, int]]


def summarise(builder: Builder, sections: Sequence[Section], index: Index | None) -> dict[str, Any]:
    """Values of the template beside the sections; an index has none of its own."""
    report, words = builder.report, builder.words
    cards = [card for section in sections for card in section.cards]
    rows, clean = _table(builder, sections, index.links if index else {})
    first = index.first if index else gravest((card, f"#{card.anchor}") for card in cards)
    locales = sorted({card.finding.locale for card in cards if card.finding.locale})
    owners = Counter(card.owner for card in cards if card.owner)
    statuses = {card.status for card in cards}
    return {
        "lang": words.locale,
        "title": words("Translation check"),
        "lead": _lead(builder),
        "day": long_date(report.as_of, words.locale),
        "first": first if index or len(cards) > _FIRST // 2 else [],
        "table": rows,
        "clean": clean,
        "languages": [(locale, builder.language(locale)) for locale in locales],
        "severities": [name for name in _SEVERITIES if any(card.severity == name for card in cards)],
        "index": index is not None,
        "many": len(cards) > _MANY,
        "rules": _rules(builder, {card.finding.rule for card in cards}),
        "owners": sorted(owners.items(), key=lambda entry: (-entry[1], entry[0])),
        "has_known": len(statuses) > 1,
        "has_suppressed": "suppressed" in statuses,
        "notes": [(_subject(note, builder), *say_note(note, words, builder.options)) for note in report.notes],
        "coverage": [*_coverage(builder)],
        "due": [*_due(builder)],
        "packs": sorted(report.run.packs),
        "version_number": __version__,
    }


def gravest(cards: Iterable[tuple[Card, str]]) -> list[tuple[Card, str, int]]:
    """The gravest and surest findings with their addresses, in the order of reading; what is said again is counted."""
    shown: dict[tuple[str, str | None], list[tuple[Card, str]]] = {}
    for card, address in cards:
        if card.status == "new":
            shown.setdefault((card.message, card.finding.locale), []).append((card, address))
    ranked = sorted(shown.values(), key=lambda same: (-same[0][0].finding.severity, -same[0][0].finding.certainty))
    return [(*same[0], len(same)) for same in ranked[:_FIRST]]


def _lead(builder: Builder) -> str:
    """The sentence under the title."""
    report, words = builder.report, builder.words
    if not report.findings:
        return words("Nothing to correct was found.")
    counts = [
        (Severity.ERROR, words.count("{n} error to correct", "{n} errors to correct", report.count(Severity.ERROR))),
        (
            Severity.WARNING,
            words.count("{n} warning to look at", "{n} warnings to look at", report.count(Severity.WARNING)),
        ),
        (Severity.INFO, words.count("{n} remark", "{n} remarks", report.count(Severity.INFO))),
    ]
    return ", ".join(text for severity, text in counts if report.count(severity)) + "."


def _table(builder: Builder, sections: Sequence[Section], links: Mapping[str, str]) -> tuple[list[TableRow], int]:
    """A row a file that has findings, all files where there are few; the number of files left out."""
    counts = Counter((finding.path, finding.severity) for finding in builder.report.findings)
    touched = {finding.path for finding in builder.report.findings}
    anchors = {card.finding.path: section.anchor for section in sections for card in section.cards}
    titles = {section.name: section for section in sections if len(section.locales) > 1 or section.blocks}
    few = len(builder.report.catalogs) <= 20
    names = name_files(builder.report)
    rows = []
    for stats in builder.report.catalogs:
        if (few and stats.locale) or stats.path in touched:
            section = titles.get(stats.domain)
            anchor = anchors.get(stats.path) or (section.anchor if section else "")
            href = links.get(stats.path) or (f"#{anchor}" if anchor else "")
            share = f"{100 * stats.translated // stats.messages} %" if stats.messages else "–"
            numbers = tuple(counts[stats.path, severity] for severity in reversed(Severity))
            rows.append(
                TableRow(
                    section.title if section and section.columns else names[stats.path],
                    builder.language(stats.locale),
                    share,
                    (numbers[0], numbers[1], numbers[2]),
                    href,
                )
            )
    languages = sum(stats.locale is not None for stats in builder.report.catalogs)
    return rows, max(0, languages - len(rows))


def _subject(note: Note, builder: Builder) -> str:
    """What a note is about, as a heading begins."""
    name = note_subject(note, builder.words)
    return builder.language(name) if name == note.locale else name[:1].upper() + name[1:]


def _summary(builder: Builder, rule: str) -> str:
    known = builder.options.rules.get(rule)
    return known.summary if known else rule


def _rules(builder: Builder, ids: set[str]) -> list[RuleView]:
    found = []
    for rule in sorted(ids):
        known = builder.options.rules.get(rule)
        parts = tuple(_parts(known, builder)) if known else ()
        found.append(RuleView(rule, builder.words.paragraph(rule, _summary(builder, rule)).rstrip("."), parts))
    return found


def _parts(rule: Rule, builder: Builder) -> Iterator[tuple[str, Any]]:
    """The manual page of a rule; an example's heading in words, `english` what nobody has translated."""
    words = builder.words
    heads = {"Bad": words("Not so"), "Good": words("But so")}
    for kind, parts in groupby(manual_parts(rule.doc), key=itemgetter(0)):
        texts = [text for _, text in parts]
        if kind == "code":
            yield from _example("\n\n".join(texts), rule.group, builder)
            continue
        for text in texts:
            if kind == "head":
                yield kind, heads[text.split(" ")[0]]
            else:
                said = words.paragraph(rule.id, text)
                yield ("english" if said == text and words.locale != "en" else kind), list(cut_code(said))


def _example(text: str, group: str, builder: Builder) -> Iterator[tuple[str, Any]]:
    messages = read_example(text, group)
    if not messages:
        yield "code", without_scene(text)
    for lines in messages:
        yield (
            "example",
            [(builder.language(one.locale), bcp47(one.locale), text_direction(one.locale), one) for one in lines],
        )


def _coverage(builder: Builder) -> Iterator[tuple[str, str, str]]:
    """Kind, languages and number of texts that were looked at; many languages are counted."""
    texts: dict[str, dict[str, int]] = {}
    for entry in builder.report.coverage:
        texts.setdefault(entry.rule, {})[entry.locale] = entry.messages
    for rule, by_locale in texts.items():
        named = ", ".join(map(builder.language, by_locale))
        if len(by_locale) > _NAMED:
            named = builder.words.count("{n} language", "{n} languages", len(by_locale))
        summary = builder.words.paragraph(rule, _summary(builder, rule)).rstrip(".")
        yield summary, named, builder.words.number(sum(by_locale.values()))


def _due(builder: Builder) -> Iterator[DueView]:
    dated = [rule.id for rule in builder.options.rules.values() if rule.dated]
    for due in builder.report.due:
        yield DueView(
            long_date(due.day, builder.words.locale),
            builder.language(due.locale),
            bcp47(due.locale),
            text_direction(due.locale),
            due.text,
            builder.words("{file}, line {n}", file=due.path, n=due.line),
            replace(
                builder.fact(due.fact),
                says=tell(due.fact.says, builder.words, builder.options, builder.locales, *dated),
            ),
        )
