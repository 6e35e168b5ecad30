"""Findings and reports."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from transcheck.model.page import Page
from transcheck.model.places import Certainty, Location, Severity, Span

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Reading:
    """One side of what was compared: the text as it stands and the value that was read in it."""

    locale: str | None
    text: str
    value: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact a finding rests on: what it says, the document one can open, when it was checked, what comes after.

    `said` has what it says in other languages than English, as (locale, text).
    """

    id: str
    says: str
    source: str = ""
    checked: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    successor: str = ""
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Absorbed:
    """A finding of another rule on the same cause, kept as evidence."""

    rule: str
    message: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was compared, so that nobody has to guess why a rule spoke."""

    source: Reading | None = None
    target: Reading | None = None
    others: tuple[Reading, ...] = ()
    facts: tuple[Fact, ...] = ()
    absorbed: tuple[Absorbed, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding."""

    location: Location
    message: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a declared figure stands, and what it can be read as: the pages of a site are told beside one another."""

    figure: str
    values: "frozenset[Fraction]"
    text: str
    domain: str
    locale: str
    location: Location


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a text: the span and what stands there afterwards."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A certain repair of one message."""

    title: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the text stands on the page it came from (keyed catalogs)."""

    file: str
    line: int | None
    block: str
    kind: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A defect: what is wrong, where, how bad, how sure, and what was compared."""

    rule: str
    group: str
    severity: Severity
    certainty: Certainty
    location: Location
    locale: str | None
    domain: str
    msgctxt: str | None
    msgid: str | None
    span: Span | None
    text: str
    message: str
    message_id: str
    params: Mapping[str, str]
    evidence: Evidence = Evidence()
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    origin: Origin | None = None
    fingerprint: str = ""
    suppressed: str | None = None

    @property
    def path(self) -> str:
        """Path of the catalog, relative to the project root, with `/`."""
        return self.location.path

    @property
    def paths(self) -> Iterator[str]:
        """Every path the finding is about: its own and those it was compared with."""
        yield self.location.path
        for related in self.related:
            yield related.location.path


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """Something that was not checked, and why: silence must not look like "checked"."""

    kind: str
    locale: str
    what: str
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Coverage:
    """How many messages a rule looked at in a locale."""

    rule: str
    locale: str
    messages: int


@dataclass(frozen=True, slots=True)
class CatalogStats:
    """Numbers of one catalog, for summaries."""

    path: str
    locale: str | None
    domain: str
    messages: int
    translated: int
    fuzzy: int
    untranslated: int


@dataclass(frozen=True, slots=True)
class Due:
    """A text that is true as of the day of the report and will not be from `day` on: where it stands, what it rests on.

    `rule` is the rule that will find it, `says` what it will say, `fingerprint` that of the finding to come.
    """

    day: date
    path: str
    line: int
    locale: str | None
    domain: str
    msgctxt: str | None
    msgid: str
    text: str
    fact: Fact
    rule: str = ""
    says: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """What a report was made from."""

    packs: Mapping[str, str]
    config: str
    inputs: str
    revision: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run: findings sorted by path, line, column, rule; suppressed and already accepted ones apart."""

    as_of: date
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()
    notes: tuple[Note, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    catalogs: tuple[CatalogStats, ...] = ()
    run: Run = Run({}, "", "", None)
    remarks: tuple[str, ...] = ()
    pages: tuple[Page, ...] = ()
    due: tuple[Due, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity == severity for finding in self.findings)
