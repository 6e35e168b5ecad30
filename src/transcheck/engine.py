"""Runs rules over a project: batches by feature, three scopes, crashes contained."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding, Message, Project, Scope
from transcheck.rules import Reads, Rule, RuleContext, Where
from transcheck.rules.context import Shared
from transcheck.text.features import Feature, find_features
from transcheck.versions import names_odd


@dataclass(slots=True)
class Selection:
    """Which rules run, with their contexts, and how a catalog narrows them.

    `contexts` is sorted by rule id. `narrow` maps a locale to the ids that run for it (absent: all).
    """

    contexts: Sequence[RuleContext]
    narrow: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def for_catalog(self, catalog: Catalog) -> Iterator[RuleContext]:
        """The contexts whose rules run on this catalog."""
        chosen = self.narrow.get(catalog.locale or "")
        language = language_of(catalog.locale)
        for context in self.contexts:
            rule = context.rule
            if chosen is not None and rule.id not in chosen:
                continue
            if rule.locales and language not in rule.locales and catalog.locale not in rule.locales:
                continue
            yield context


@dataclass(slots=True)
class Outcome:
    """What the rules said of one project; `coverage` counts the messages a rule looked at in a locale."""

    findings: list[Finding] = field(default_factory=list)
    coverage: dict[tuple[str, str], int] = field(default_factory=dict)
    crashed: bool = False

    def cover(self, contexts: Iterable[RuleContext], locale: str | None, messages: int) -> None:
        """Note that the rules of these contexts looked at so many messages of a locale."""
        coverage, name = self.coverage, locale or ""
        for context in contexts:
            key = context.rule.id, name
            coverage[key] = coverage.get(key, 0) + messages


@dataclass(frozen=True, slots=True)
class Choice:
    """Which messages count: fuzzy and obsolete ones only when asked for."""

    fuzzy: bool = False
    obsolete: bool = False

    def choose(self, catalog: Catalog) -> list[Message]:
        """The messages of a catalog that MESSAGE rules see."""
        if not self.fuzzy and not self.obsolete:
            return catalog.translated
        return [message for message in catalog.messages if self.worth_checking(message)]

    def worth_checking(self, message: Message) -> bool:
        """Whether MESSAGE rules see the message."""
        if message.obsolete and not self.obsolete:
            return False
        if "fuzzy" in message.flags and not self.fuzzy:
            return False
        return any(message.msgstrs)


def run_rules(
    project: Project,
    selection: Selection,
    shared: Shared,
    crashed: Rule,
    *,
    choice: Choice,
    reported: Container[str] | None = None,
    reraise: bool = False,
) -> Outcome:
    """Run every selected rule over a project.

    Args:
        project: the versions of one domain.
        selection: rules and contexts.
        shared: what the contexts share; its project is set here.
        crashed: the rule whose finding says that another rule crashed.
        choice: which messages MESSAGE rules see.
        reported: paths of the catalogs whose findings are wanted (default: all). In a bilingual project the others are
            compared with (PROJECT rules), and asked only where one of these differs from its source and they may agree.
        reraise: let a crash of a rule through (tests).
    """
    shared.project = project
    outcome = Outcome()
    runner = _Runner(outcome, crashed, reraise)
    everything = 0
    common = _project_traits(project, shared)
    asked, siblings = _divide(project, reported)
    for catalog in asked:
        contexts = list(selection.for_catalog(catalog))
        traits = _catalog_traits(catalog, common)
        on_messages = [one for one in contexts if one.rule.scope is Scope.MESSAGE]
        batches = _run_catalog(catalog, on_messages, traits, runner, choice)
        everything |= batches.features
        shared.batch = batches.get
        on_catalogs = [one for one in contexts if one.rule.scope is Scope.CATALOG]
        for context in on_catalogs:
            if context.rule.where in traits and _has(batches.features, context):
                runner.run(context, catalog, catalog)
        outcome.cover(on_catalogs, catalog.locale, len(catalog.messages))
    shared.batch = None
    _ask_siblings(siblings, selection, runner, common, choice)
    first = next(iter(project.all_catalogs), None)
    on_projects = [one for one in selection.contexts if one.rule.scope is Scope.PROJECT and first is not None]
    for context in on_projects:
        if first is not None and context.rule.where in common and (siblings or _has(everything, context)):
            runner.run(context, project, first)
    for one in project.catalogs.values():
        outcome.cover(on_projects, one.locale, len(one.translated))
    shared.texts.clear()
    shared.passages.clear()
    shared.memo.clear()
    return outcome


def _divide(project: Project, reported: Container[str] | None) -> tuple[list[Catalog], list[Catalog]]:
    """The catalogs that are asked everything, and their siblings. On a page any version may be told beside another."""
    catalogs = list(project.all_catalogs)
    if reported is None or project.keyed:
        return catalogs, []
    asked = [catalog for catalog in catalogs if catalog.path in reported]
    return asked, [catalog for catalog in catalogs if catalog.path not in reported]


def _ask_siblings(
    siblings: Sequence[Catalog], selection: Selection, runner: "_Runner", common: set[Where], choice: Choice
) -> None:
    """Rules that may blame the source look at siblings too, for the messages they spoke about."""
    votes = {context.rule.id for context in selection.contexts if names_odd(context.rule)}
    keys = {(one.msgctxt, one.msgid) for one in runner.outcome.findings if one.rule in votes}
    for catalog in siblings if keys else ():
        contexts = [context for context in selection.for_catalog(catalog) if context.rule.id in votes]
        batch = [one for one in catalog.messages if one.key in keys and choice.worth_checking(one)]
        traits = _catalog_traits(catalog, common)
        for context in contexts if batch and not catalog.is_template else ():
            if context.rule.scope is Scope.MESSAGE and context.rule.where in traits:
                runner.run(context, batch, catalog)


def _catalog_traits(catalog: Catalog, common: set[Where]) -> set[Where]:
    """The conditions that a catalog meets, with those of its project."""
    traits = set(common)
    if catalog.problems:
        traits.add(Where.PROBLEMS)
    if catalog.plurals:
        traits.add(Where.PLURALS)
    if not catalog.layout.mentions("transcheck:"):
        traits.discard(Where.DIRECTIVES)
    return traits


def _project_traits(project: Project, shared: Shared) -> set[Where]:
    """The conditions that a project meets."""
    catalogs = project.all_catalogs
    found = {
        Where.ANY: True,
        Where.TEMPLATE: project.template is not None,
        Where.KEYED: project.keyed,
        Where.VERSIONS: len(project.catalogs) > 1,
        Where.CLAIMS: shared.may_claim,
        Where.PAGES: project.keyed or any(catalog.layout.mentions("\n#:") for catalog in catalogs),
        Where.DIRECTIVES: any(catalog.layout.mentions("transcheck:") for catalog in catalogs),
    }
    return {where for where, met in found.items() if met}


@dataclass(slots=True)
class _Runner:
    outcome: Outcome
    crashed: Rule
    reraise: bool

    def run(self, context: RuleContext, subject: Any, catalog: Catalog) -> None:
        """Call one rule; what it found before a crash is kept."""
        findings = self.outcome.findings
        try:
            findings.extend(context.rule.check(subject, context))
        except Exception as error:
            if self.reraise:
                raise
            self.outcome.crashed = True
            crash = RuleContext(self.crashed, context.shared, self.crashed.severity, {})
            what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
            findings.append(crash.finding(catalog, "crashed", params={"rule": context.rule.id, "error": what}))


def _run_catalog(
    catalog: Catalog, contexts: Sequence[RuleContext], traits: set[Where], runner: _Runner, choice: Choice
) -> "_Batches":
    """MESSAGE rules on one catalog: each gets the messages that have what it needs, if there are any."""
    pairs = [] if catalog.is_template else choice.choose(catalog)
    texts = pairs
    if any(one.carries_source for one in catalog.messages):
        texts = [one for one in catalog.messages if one.carries_source or choice.worth_checking(one)]
    compared = [] if catalog.keyed and all(one.counterpart is None for one in pairs) else pairs
    batches = _Batches.of(compared, texts)
    for context in contexts:
        rule = context.rule
        batch = batches.get(rule.reads, context.needs) if rule.where in traits else []
        if batch:
            runner.run(context, batch, catalog)
    for reads, size in ((Reads.PAIRS, len(compared)), (Reads.TEXTS, len(texts))):
        runner.outcome.cover((one for one in contexts if one.rule.reads is reads), catalog.locale, size)
    return batches


@dataclass(slots=True)
class _Batches:
    """The messages of a catalog by what is in them; many rules need the same."""

    groups: Mapping[Reads, Mapping[int, list[Message]]]
    features: int
    _made: dict[tuple[Reads, int], list[Message]] = field(default_factory=dict)

    @classmethod
    def of(cls, compared: Sequence[Message], texts: Sequence[Message]) -> "_Batches":
        """Batches of the messages that are compared, and of those whose texts are read alone."""
        grouped = _group(compared)
        others = grouped
        if texts is not compared:
            # Mostly messages without a translation beside the others: nothing is looked into twice.
            seen = {id(message) for message in compared}
            others = defaultdict(list, {features: list(ones) for features, ones in grouped.items()})
            for features, ones in _group(one for one in texts if id(one) not in seen).items():
                others[features] += ones
        groups = {Reads.PAIRS: grouped, Reads.TEXTS: others}
        return cls(groups, reduce(or_, (*groups[Reads.PAIRS], *groups[Reads.TEXTS]), 0))

    def get(self, reads: Reads, wanted: int) -> list[Message]:
        """The messages that have one of the features wanted; all of them if none is."""
        found = self._made.get((reads, wanted))
        if found is None:
            found = self._made[reads, wanted] = []
            for features, ones in self.groups[reads].items() if not wanted or self.features & wanted else ():
                if not wanted or features & wanted:
                    found += ones
        return found


def _has(features: int, context: RuleContext) -> bool:
    needs = context.needs
    return not needs or bool(features & needs)


def _group(messages: Iterable[Message]) -> dict[int, list[Message]]:
    """Messages by their features."""
    groups: dict[int, list[Message]] = defaultdict(list)
    for message in messages:
        groups[_find_features(message)].append(message)
    return groups


def _find_features(message: Message) -> int:
    if message.msgid_plural is None and message.counterpart is None:
        features = find_features(message.msgid, message.msgstr)
    else:
        features = _find_in_all(message)
    if message.flags and any(flag.endswith("-format") for flag in message.flags):
        features |= _FORMAT
    if message.catalog.keyed:
        # On a page any text may be a name, a heading of one word too, and pairs are looked for without acronyms.
        features |= _ON_PAGES
    return features


def _find_in_all(message: Message) -> int:
    """The features of plural forms, or of a text of a page with its source."""
    features = find_features(message.msgid, "")
    if message.msgid_plural is not None:
        features |= find_features(message.msgid_plural, "") | _PLURAL
    for source, target, _ in message.pairs:
        features |= find_features(source, target)
    if not message.pairs:
        features |= find_features("", message.msgstr)
    return features


_FORMAT, _PLURAL, _ON_PAGES = int(Feature.FORMAT), int(Feature.PLURAL), int(Feature.NAME | Feature.CAPITALS)
