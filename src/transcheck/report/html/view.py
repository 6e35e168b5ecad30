"""What the page shows, computed before the template: sections, blocks, cards, in the order of reading."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transcheck.cldr.display import bcp47, long_date, text_direction
from transcheck.messages import Words, label
from transcheck.model import Block, BlockText, Fact, Finding, Page, Reading, Related, Report
from transcheck.report.encode import fill_url, link_to_origin
from transcheck.report.html.advice import advise
from transcheck.report.html.marks import Mark, cut
from transcheck.report.html.parts import BlockView, Card, FactView, PlaceView, Row, Section, Version
from transcheck.report.html.places import group_findings, name_files
from transcheck.report.options import RenderOptions
from transcheck.report.wording import (
    excerpt,
    locales_of,
    name_of,
    retell_known,
    say,
    say_fact,
    speak_value,
    tell,
    value_of,
)

_SHAPES = {label("title"): "title", label("heading"): "heading", label("list item"): "item"}
_KINDS = (label("paragraph"), label("image"), label("credit"))
# More columns than these are too narrow to read: the versions then stand in rows, each with its language.
_MOST_COLUMNS = 3
# A page with more versions or blocks is shown a language at a time, and only where something was found.
_MOST_VERSIONS, _MOST_BLOCKS = 8, 500
# Kinds of readings whose value is the number of what the text has.
_COUNTS = frozenset({"list", "sentences"})


@dataclass(slots=True)
class Builder:
    """Makes sections; counts the findings as it goes, so that numbers follow the order of reading."""

    report: Report
    options: RenderOptions
    words: Words
    locales: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    number: int = 0
    anchors: set[str] = field(default_factory=set)

    def sections(self) -> list[Section]:
        """All sections that have something to show, pages first."""
        self.locales = locales_of(self.report)
        self.known = self.options.known | {finding.fingerprint for finding in self.report.known}
        shown = (
            self.report.findings + self.report.known + (self.report.suppressed if self.options.show_suppressed else ())
        )
        self.names = name_files(self.report)
        pages, groups = group_findings(shown, self.report.pages)
        sections = []
        for key in dict.fromkeys((*pages, *groups)):
            page = pages.get(key) or Page(domain=key[0], source_locale=None, keyed=False, locales=(), blocks=())
            own = groups.get(key, [])
            sections += [self._section(page, part) for part in ([own] if is_whole(page) else _by_locale(own))]
        return sections

    def _section(self, page: Page, findings: list[Finding]) -> Section:
        locale = findings[0].locale if findings else None
        whole = is_whole(page)
        if whole:
            locales, title = page.locales, _title(page)
        else:
            locales = tuple(dict.fromkeys(name for name in (page.source_locale, locale) if name))
            name = self.names.get(findings[0].path) or page.domain or self.words("Texts")
            title = self.words("{page} in {language}", page=name, language=name_of(locale, self.words))
        anchor = self._anchor(f"p-{page.domain}-{'' if whole else locale}")
        section = Section(anchor, title, page.domain, locales)
        if whole and len(locales) <= _MOST_COLUMNS:
            section.columns = tuple(map(self.language, locales))
        blocks = {(block.msgctxt, block.msgid): block for block in page.blocks}
        by_block: dict[tuple[str | None, str | None], list[Finding]] = {}
        for finding in findings:
            key = (finding.msgctxt, finding.msgid)
            if key in blocks:
                by_block.setdefault(key, []).append(finding)
            else:
                section.loose.append(self._card(finding))
        for key, block in blocks.items():
            own = by_block.get(key, [])
            if whole or own:
                section.blocks.append(self._block(block, page, locales, own))
        return section

    def _block(self, block: Block, page: Page, locales: Sequence[str], findings: Sequence[Finding]) -> BlockView:
        ranked = sorted(findings, key=lambda finding: (-finding.severity, -finding.certainty))
        cards = tuple(map(self._card, ranked))
        texts = [text for text in block.texts if text.locale in locales]
        versions = []
        for locale in locales:
            own = [text for text in texts if text.locale == locale]
            versions += [self._version(text, cards) for text in own]
            if not own:
                versions.append(Version(self.language(locale), bcp47(locale), text_direction(locale), "", ()))
        key = " · ".join(part for part in (block.msgctxt, block.msgid) if part) if page.keyed else block.msgctxt or ""
        return BlockView(
            key, self.words(block.kind) if block.kind else "", _SHAPES.get(block.kind, ""), tuple(versions), cards
        )

    def _version(self, text: BlockText, cards: Sequence[Card]) -> Version:
        marks = [
            Mark(span.start, span.end, card.number, card.anchor, card.finding.severity)
            for card in cards
            if (span := card.finding.span) is not None
            and span.field == text.field
            and (text.field.startswith("msgid") or card.finding.locale == text.locale)
        ]
        form = ""
        if text.field == "msgid_plural":
            form = self.words("plural")
        elif "[" in text.field:
            form = self.words("form {n}", n=text.field[7:-1])
        direction = text_direction(text.locale)
        return Version(self.language(text.locale), bcp47(text.locale), direction, form, tuple(cut(text.text, marks)))

    def _card(self, finding: Finding) -> Card:
        self.number += 1
        readings = [
            reading
            for reading in (finding.evidence.source, finding.evidence.target, *finding.evidence.others)
            if reading
        ]
        message = _sentence(say(finding, self.words, self.options, self.locales))
        place = finding.location
        origin = finding.origin
        where = self.words("{file}, line {n}", file=place.path, n=place.line)
        if origin is not None and origin.line is not None:
            where = self.words("{file}, line {n}", file=origin.file, n=origin.line)
        status = "known" if finding.fingerprint in self.known else "new"
        return Card(
            finding=finding,
            number=self.number,
            anchor=self._anchor(f"f-{_short(finding.fingerprint) or self.number}"),
            severity=finding.severity.name.lower(),
            certainty="" if finding.certainty.name == "CERTAIN" else self.words(finding.certainty.name.lower()),
            message=message,
            language=self.language(finding.locale),
            rows=self._rows(readings, message),
            facts=tuple(map(self.fact, finding.evidence.facts)),
            signs=tuple(self._tell(one.message, one.rule) for one in finding.evidence.absorbed),
            places=tuple(self._place(one, finding.rule) for one in finding.related),
            advice=self._advice(finding),
            owner=self.options.owner_of(finding),
            place=where,
            link=web_link(link_to_origin(finding, self.options)),
            edit=web_link(self._edit_link(finding)),
            status="suppressed" if finding.suppressed is not None else status,
        )

    def _edit_link(self, finding: Finding) -> str | None:
        names = {
            "path": finding.path,
            "line": str(finding.location.line),
            "locale": finding.locale or "",
            "domain": finding.domain,
            "msgid": finding.msgid or "",
            "block": finding.origin.block if finding.origin else "",
            "file": finding.origin.file if finding.origin else "",
        }
        return fill_url(self.options.edit_url, names)

    def _place(self, related: Related, rule: str) -> "PlaceView":
        says = retell_known(related.message, self.words, self.options, self.locales, rule)
        place = f"{related.location.path}:{related.location.line}"
        return PlaceView(says or related.message, place, is_text=says is None)

    def _tell(self, text: str, rule: str) -> str:
        return tell(text, self.words, self.options, self.locales, rule)

    def _advice(self, finding: Finding) -> str:
        """The repair, else what helps against findings of the kind; a sentence."""
        if finding.fix is None:
            return self.words(advise(finding.rule, finding.group))
        return _sentence(self._tell(finding.fix.title, finding.rule)) + "."

    def _rows(self, readings: Sequence[Reading], message: str) -> tuple[Row, ...]:
        """What was compared; texts of one version that the message quotes already need no rows."""
        rows = tuple(self._row(reading) for reading in readings if reading.text)
        alone = len({row.language for row in rows}) == 1
        return () if alone and all(not row.value and row.text in message for row in rows) else rows

    def _row(self, reading: Reading) -> Row:
        value = speak_value(value_of(reading), self.words, self.locales)
        if value == name_of(reading.locale, self.words):
            value = ""  # the language of a passage is said already
        if value == reading.text:
            value = ""
        if value and reading.kind not in _COUNTS:
            value = self.words("read as {value}", value=value)
        language = self.language(reading.locale)
        return Row(language, bcp47(reading.locale), text_direction(reading.locale), excerpt(reading.text), value)

    def fact(self, fact: Fact) -> FactView:
        """A fact in words."""
        days = [long_date(day, self.words.locale) if day else "" for day in (fact.checked, fact.valid_until)]
        says = say_fact(fact, self.words)
        until = "" if days[1] in says else days[1]
        source = self.words.fact(fact.source)
        return FactView(says, source, web_link(fact.source), days[0], until, fact.successor)

    def language(self, locale: str | None) -> str:
        """What the reader calls a language, with the code where it says more."""
        name = name_of(locale, self.words)
        return name[:1].upper() + name[1:]

    def _anchor(self, wanted: str) -> str:
        """A fragment that is unique on the page."""
        base = re.sub(r"[^A-Za-z0-9_-]+", "-", wanted)
        anchor, number = base, 1
        while anchor in self.anchors:
            number += 1
            anchor = f"{base}-{number}"
        self.anchors.add(anchor)
        return anchor


def is_whole(page: Page) -> bool:
    """Whether readers see a page as one: every block, all versions side by side."""
    return page.keyed and len(page.locales) <= _MOST_VERSIONS and len(page.blocks) <= _MOST_BLOCKS


def _short(fingerprint: str) -> str:
    """Enough of a fingerprint for an address on one page; the ordinal stays unless it is the first."""
    digest, _, ordinal = fingerprint.partition("-")
    return digest[:10] + (f"-{ordinal}" if ordinal not in ("", "0") else "")


def _sentence(message: str) -> str:
    """A message as a sentence begins; one that begins with a quotation, a figure or a name stays as it is."""
    word = message.split(" ", 1)[0].rstrip(":,;")
    return message[:1].upper() + message[1:] if word.isalpha() and word.islower() else message


def web_link(address: str | None) -> str:
    """The address, if it is one that a browser may follow: never `javascript:` or `data:`."""
    return address if address and re.match(r"https?://[^\s<>\"]+\Z", address) else ""


def _by_locale(findings: Sequence[Finding]) -> Iterator[list[Finding]]:
    for locale in sorted({finding.locale or "" for finding in findings}):
        yield [finding for finding in findings if (finding.locale or "") == locale]


def _title(page: Page) -> str:
    """The page's own title in its source's words, else the name of the domain."""
    for block in page.blocks:
        if block.kind in ("title", "heading") and block.texts:
            return block.texts[0].text
    return page.domain
