"""Which findings the project has accepted, by comment or by configuration, and which acceptances are idle."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from transcheck.compat import find_foreign_ignores
from transcheck.model import Catalog, Finding, Message, Project, Span
from transcheck.rules import RuleContext
from transcheck.rules.context import Shared
from transcheck.rules.ruleset import RuleSet
from transcheck.settings import IgnoreEntry, Settings
from transcheck.suppress import Directive, find_directives, hash_message

Key = tuple[str, str | None, str | None]
UNUSED = "unused-suppression"
EXPIRED = "expired-suppression"
# What these rules say of a comment cannot be silenced by a comment.
_ON_SUPPRESSIONS = "suppression"


@dataclass(slots=True)
class Placed:
    """A directive, the message it stands at, and whether it silenced something."""

    directive: Directive
    message: Message
    used: bool = False

    @property
    def bound(self) -> bool:
        """Whether its hash, if it has one, is still that of the message."""
        pin = self.directive.pin
        return not pin or hash_message(self.message).startswith(pin)


@dataclass(slots=True)
class Silencer:
    """The directives of a project."""

    by_message: dict[Key, list[Placed]] = field(default_factory=dict)
    by_file: dict[str, list[Placed]] = field(default_factory=dict)

    @property
    def placed(self) -> Iterator[Placed]:
        """Every directive."""
        for group in (self.by_message, self.by_file):
            for ones in group.values():
                yield from ones


def apply_suppressions(
    project: Project, findings: Sequence[Finding], settings: Settings, ruleset: RuleSet, shared: Shared
) -> tuple[list[Finding], list[Finding]]:
    """Split findings into those that stand and those that are silenced.

    Returns:
        The standing ones with a finding for every suppression that is unused or expired, and the silenced ones with
        the reason in `suppressed`.
    """
    if not settings.suppressions:
        return list(findings), []
    silencer = _gather(project.all_catalogs)
    catalogs = {catalog.path: catalog for catalog in project.all_catalogs} if settings.compat else {}
    kept: list[Finding] = []
    silenced: list[Finding] = []
    for finding in findings:
        reason = None if finding.group == _ON_SUPPRESSIONS else _reason(finding, silencer, settings, shared)
        if reason is None and catalogs:
            reason = _foreign_reason(finding, catalogs, settings)
        if reason is None:
            kept.append(finding)
        else:
            silenced.append(replace(finding, suppressed=reason))
    running = ruleset.selected(settings.select, settings.extend_select, settings.ignore)
    if UNUSED in running:
        kept += _unused(silencer, settings, ruleset, running, shared)
    if EXPIRED in running:
        kept += _expired(project, kept, settings, ruleset, shared)
    return kept, silenced


def _gather(catalogs: Iterable[Catalog]) -> Silencer:
    silencer = Silencer()
    for catalog in catalogs:
        for message, directives in find_directives(catalog):
            header = message is catalog.header_message
            for directive in directives:
                placed = Placed(directive, message)
                if directive.verb == "ignore" and not header:
                    silencer.by_message.setdefault((catalog.path, *message.key), []).append(placed)
                elif directive.verb == "ignore-file" and header:
                    silencer.by_file.setdefault(catalog.path, []).append(placed)
    return silencer


def _reason(finding: Finding, silencer: Silencer, settings: Settings, shared: Shared) -> str | None:
    here = silencer.by_message.get((finding.path, finding.msgctxt, finding.msgid), [])
    for placed in [*here, *silencer.by_file.get(finding.path, [])]:
        if _names(placed.directive.names, finding) and placed.bound:
            placed.used = True
            return placed.directive.reason or "ignored in a comment"
    for entry in settings.ignore_entries:
        if _covers(entry, finding) and (entry.until is None or shared.as_of <= entry.until):
            return entry.reason or "ignored in the configuration"
    return None


def _foreign_reason(finding: Finding, catalogs: Mapping[str, Catalog], settings: Settings) -> str | None:
    """The ignore of another tool that covers a finding."""
    message = catalogs[finding.path].by_key.get((finding.msgctxt, finding.msgid or "")) if finding.msgid else None
    if message is None:
        return None
    for words, rules in find_foreign_ignores(message, settings.compat):
        if rules and ("all" in rules or _names(rules, finding)):
            return words
    return None


def _names(names: tuple[str, ...], finding: Finding) -> bool:
    return not names or finding.rule in names or finding.group in names


def _covers(entry: IgnoreEntry, finding: Finding) -> bool:
    return (
        entry.msgid == finding.msgid
        and (entry.msgctxt is None or entry.msgctxt == finding.msgctxt)
        and (entry.locale is None or entry.locale == finding.locale)
        and _names(entry.rules, finding)
    )


def _unused(
    silencer: Silencer, settings: Settings, ruleset: RuleSet, running: frozenset[str], shared: Shared
) -> Iterator[Finding]:
    rule = ruleset.rules[UNUSED]
    context = RuleContext(rule, shared, settings.severity.get(rule.id, rule.severity), {})
    for placed in silencer.placed:
        directive = placed.directive
        # A comment that came with the template may be for another locale; one on rules that did not run may be right.
        if placed.used or directive.field == "extracted" or not _all_ran(directive, ruleset, running):
            continue
        if not placed.message.translated and placed.message is not placed.message.catalog.header_message:
            continue
        span = Span(directive.field, directive.start, directive.end)
        names = ", ".join(directive.names) or "any rule"
        yield context.finding(placed.message, "unused" if placed.bound else "lapsed", span, {"names": names})


def _all_ran(directive: Directive, ruleset: RuleSet, running: frozenset[str]) -> bool:
    if not directive.names:
        return running >= {rule.id for rule in ruleset.rules.values() if rule.enabled}
    for name in directive.names:
        if ruleset.depends_on_day(name):
            # Not needed today, and needed tomorrow: nothing changed but the day.
            return False
        members = {rule.id for rule in ruleset.rules.values() if name in (rule.id, rule.group) and rule.enabled}
        members |= {name} & set(ruleset.rules)
        if not members or not members <= running:
            return False
    return True


def _expired(
    project: Project, findings: Sequence[Finding], settings: Settings, ruleset: RuleSet, shared: Shared
) -> Iterator[Finding]:
    rule = ruleset.rules[EXPIRED]
    context = RuleContext(rule, shared, settings.severity.get(rule.id, rule.severity), {})
    catalogs = {catalog.path: catalog for catalog in project.all_catalogs}
    told: set[tuple[int, str]] = set()
    for finding in list(findings):
        for number, entry in enumerate(settings.ignore_entries):
            over = entry.until is not None and shared.as_of > entry.until
            if over and _covers(entry, finding) and (number, finding.path) not in told:
                told.add((number, finding.path))
                message = catalogs[finding.path].by_key.get((finding.msgctxt, finding.msgid or ""))
                if message is not None:
                    yield context.finding(
                        message,
                        "expired",
                        params={
                            "until": str(entry.until),
                            "reason": entry.reason or "no reason given",
                            "rules": ", ".join(entry.rules),
                        },
                    )
