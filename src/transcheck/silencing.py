"""Which findings the project has accepted: by comment, by configuration."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from transcheck.model import Catalog, Finding, Message, Project
from transcheck.rules.context import Shared
from transcheck.rules.ruleset import RuleSet
from transcheck.settings import IgnoreEntry, Settings
from transcheck.suppress import Directive, file_directives, hash_message, read_directives

Key = tuple[str, str | None, str | None]


@dataclass(slots=True)
class Silencer:
    """The directives of a project and which of them silenced something."""

    by_message: dict[Key, list[Directive]] = field(default_factory=dict)
    by_file: dict[str, list[Directive]] = field(default_factory=dict)
    messages: dict[Key, Message] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)


def apply_suppressions(
    project: Project, findings: Sequence[Finding], settings: Settings, ruleset: RuleSet, shared: Shared
) -> tuple[list[Finding], list[Finding]]:
    """Split findings into those that stand and those that are silenced (with the reason in `suppressed`)."""
    if not settings.suppressions:
        return list(findings), []
    silencer = _gather(project.all_catalogs)
    kept: list[Finding] = []
    silenced: list[Finding] = []
    for finding in findings:
        reason = _reason(finding, silencer, settings, shared)
        if reason is None:
            kept.append(finding)
        else:
            silenced.append(replace(finding, suppressed=reason))
    del ruleset
    return kept, silenced


def _gather(catalogs: Iterable[Catalog]) -> Silencer:
    silencer = Silencer()
    for catalog in catalogs:
        silencer.by_file[catalog.path] = file_directives(catalog)
        for message in catalog.messages:
            directives = [one for one in read_directives(message) if one.verb == "ignore"]
            if directives:
                key = (catalog.path, message.msgctxt, message.msgid)
                silencer.by_message[key] = directives
                silencer.messages[key] = message
    return silencer


def _reason(finding: Finding, silencer: Silencer, settings: Settings, shared: Shared) -> str | None:
    key = (finding.path, finding.msgctxt, finding.msgid)
    for directive in silencer.by_message.get(key, ()):
        if _names(directive.names, finding) and _still_bound(directive, silencer.messages[key]):
            silencer.used.add(id(directive))
            return directive.reason or "ignored in a comment"
    for directive in silencer.by_file.get(finding.path, ()):
        if _names(directive.names, finding):
            silencer.used.add(id(directive))
            return directive.reason or "ignored for the file"
    for entry in settings.ignore_entries:
        if _entry_covers(entry, finding) and (entry.until is None or shared.as_of <= entry.until):
            return entry.reason or "ignored in the configuration"
    return None


def _names(names: tuple[str, ...], finding: Finding) -> bool:
    return not names or finding.rule in names or finding.group in names


def _still_bound(directive: Directive, message: Message) -> bool:
    return not directive.pin or hash_message(message).startswith(directive.pin)


def _entry_covers(entry: IgnoreEntry, finding: Finding) -> bool:
    return (
        entry.msgid == finding.msgid
        and (entry.msgctxt is None or entry.msgctxt == finding.msgctxt)
        and (entry.locale is None or entry.locale == finding.locale)
        and _names(entry.rules, finding)
    )
