"""What a rule is called with: its options, the day, shared readings of texts, and the way to make a finding."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from transcheck.model import (
    Catalog,
    Certainty,
    Evidence,
    Finding,
    Fix,
    Location,
    Message,
    Note,
    Origin,
    Project,
    Related,
    Severity,
    Sighting,
    Span,
)
from transcheck.text.text import Text

if TYPE_CHECKING:
    from transcheck.language.passages import Passage
    from transcheck.names.registry import Registry
    from transcheck.rules import Reads, Rule
    from transcheck.rules.packs import Packs


@dataclass(slots=True)
class Shared:
    """What all rules of a run share: the day, the packs, readings made once a text, and notes.

    `lang_engine` is py3langid, langdetect or none; `rule_names` are the ids and groups of all rules;
    `may_claim` says whether rule files beyond the packs of names are on. `memo` is what
    the rules of a group worked out together, under keys of their own; like `texts` it lasts for one project.
    `batch` gives the messages of the catalog in hand that have a feature.
    `sightings` are the places of declared figures, which the report joins over all projects.
    """

    as_of: date
    load_packs: Callable[[], "Packs"]
    lang_engine: str = "py3langid"
    rule_names: frozenset[str] = frozenset()
    may_claim: bool = True
    project: Project | None = None
    texts: dict[tuple[str, str | None], Text] = field(default_factory=dict)
    passages: dict[tuple[str, str | None, str], "tuple[Passage, ...]"] = field(default_factory=dict)
    notes: set[Note] = field(default_factory=set)
    sightings: list[Sighting] = field(default_factory=list)
    memo: dict[Any, Any] = field(default_factory=dict)
    batch: "Callable[[Reads, int], list[Message]] | None" = None
    _packs: "Packs | None" = None

    @property
    def packs(self) -> "Packs":
        """The decoded rule packs, loaded when first asked for."""
        if self._packs is None:
            self._packs = self.load_packs()
        return self._packs


@dataclass(slots=True)
class RuleContext:
    """The context of one rule in one run. Options are those of the rule, in the types of their defaults.

    `needs` are the bits of the features of which a message must have one to be handed over; 0 asks for nothing.
    """

    rule: "Rule"
    shared: Shared
    severity: Severity
    options: Mapping[str, Any]
    needs: int = field(init=False)

    def __post_init__(self) -> None:
        """Ask for messages with what the rule needs; a rule whose options were changed may look for anything."""
        self.needs = int(self.rule.needs) if self.options == self.rule.options else 0

    @property
    def as_of(self) -> date:
        """The day for which texts are judged."""
        return self.shared.as_of

    @property
    def project(self) -> Project:
        """All versions of the domain in hand; MESSAGE rules use it to name others, and to ask what a page has at all."""
        if self.shared.project is None:
            raise LookupError("no project is being checked")
        return self.shared.project

    @property
    def packs(self) -> "Packs":
        """The decoded rule packs: claims and figures; loaded when first asked for."""
        return self.shared.packs

    @property
    def registry(self) -> "Registry":
        """The index of all names known; loaded when first asked for."""
        return self.shared.packs.registry

    def messages(self, catalog: Catalog) -> list[Message]:
        """The messages worth checking of the catalog a CATALOG rule is called with, in no order.

        Those that have what the rule needs; all of them where somebody else than the engine calls the rule.
        """
        batch = self.shared.batch
        return catalog.translated if batch is None else batch(self.rule.reads, self.needs)

    def text(self, text: str, locale: str | None, flags: frozenset[str] = frozenset()) -> Text:
        """What is known of a text, found once and shared by all rules."""
        found = self.shared.texts.get((text, locale))
        if found is None:
            found = self.shared.texts[text, locale] = Text(text, locale, flags)
        return found

    def passages(self, text: str, locale: str | None, source: str = "") -> "tuple[Passage, ...]":
        """The parts of a text that are in another language than its locale's, found once; mostly none.

        Args:
            text: the unescaped text.
            locale: the locale it should be in.
            source: the source text, whose words say nothing about the language of the translation.
        """
        key = (text, locale, source)
        found = self.shared.passages.get(key)
        if found is None:
            from transcheck.language.clearing import is_plain

            found = ()
            if not is_plain(text, locale, source):
                from transcheck.language.passages import find_passages

                found = find_passages(self.text(text, locale), source, engine=self.shared.lang_engine)
            self.shared.passages[key] = found
        return found

    def reading_locale(self, text: str, locale: str | None, start: int = 0) -> str | None:
        """The locale to read names and figures in at `start`: that of the passage there, else the text's own."""
        for passage in self.passages(text, locale):
            if passage.sure and passage.start <= start < passage.end:
                return passage.locale
        return locale

    def note(self, locale: str | None, what: str, why: str) -> None:
        """Say that something could not be checked; a note stands in every report once."""
        self.shared.notes.add(Note("not-checked", locale or "unknown", what, why))

    def finding(
        self,
        subject: Message | Catalog,
        message_id: str,
        span: Span | None = None,
        params: Mapping[str, object] | None = None,
        *,
        severity: Severity | None = None,
        certainty: Certainty | None = None,
        evidence: Evidence | None = None,
        related: Iterable[Related] = (),
        fix: Fix | None = None,
        location: Location | None = None,
    ) -> Finding:
        """Make a finding.

        Args:
            subject: the message it is about, or the catalog where no message is.
            message_id: key of the rule's `messages`.
            span: where in a field of the message; without it the whole message is meant.
            params: values for the template, turned into strings.
            severity: another severity than the rule's for this finding (a configured severity wins).
            certainty: another certainty than the rule's for this finding.
            evidence: what was compared.
            related: other places that belong to it.
            fix: a certain repair.
            location: the place, where neither message nor span tell it.

        Raises:
            KeyError: the rule has no such message, or the template asks for a missing parameter.
        """
        values = {name: str(value) for name, value in (params or {}).items()}
        message = subject if isinstance(subject, Message) else None
        catalog = subject.catalog if isinstance(subject, Message) else subject
        if location is None:
            location = (
                catalog.layout.locate(message, span) if message is not None else Location(catalog.path, 1, 1, 1, 1)
            )
        text = ""
        if message is not None and span is not None:
            text = message.field_text(span.field)[span.start : span.end]
        configured = self.severity != self.rule.severity
        return Finding(
            rule=self.rule.id,
            group=self.rule.group,
            severity=self.severity if configured or severity is None else severity,
            certainty=self.rule.certainty if certainty is None else certainty,
            location=location,
            locale=catalog.locale,
            domain=catalog.domain,
            msgctxt=message.msgctxt if message is not None else None,
            msgid=message.msgid if message is not None else None,
            span=span,
            text=text,
            message=self.rule.messages[message_id].format_map(values),
            message_id=f"{self.rule.id}.{message_id}",
            params=values,
            evidence=evidence or Evidence(),
            related=tuple(related),
            fix=fix,
            origin=find_origin(message) if message is not None and catalog.keyed else None,
        )

    def related(self, message: Message, says: str, span: Span | None = None) -> Related:
        """Another place that belongs to a finding."""
        return Related(message.catalog.layout.locate(message, span), says)


def find_origin(message: Message) -> Origin | None:
    """The place of a keyed message on its own version of the page: the reference that names its locale."""
    locale = message.catalog.locale or ""
    for reference in message.references:
        stem = reference.name.rsplit("/", 1)[-1]
        if locale and (stem.startswith(locale + ".") or f"/{locale}/" in f"/{reference.name}"):
            kind = message.extracted[0] if message.extracted else ""
            return Origin(reference.name, reference.line, message.msgid, kind)
    return None
