"""Several versions of one text at once: which one is the odd one, and when it is the source that is wrong."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from transcheck.model import Finding, Message, Project, Reading, Related, Span
from transcheck.rules import Rule

# Two versions cannot outvote each other.
_FEWEST = 3
# The message of a comparing rule for a version that stands alone: parameters odd, value, others, common.
ODD = "odd"
_Key = tuple[str | None, str]
_Cause = tuple[str, str, str]


def name_odd_versions(
    project: Project, findings: Sequence[Finding], rules: Mapping[str, Rule], *, free: Collection[str] = ()
) -> list[Finding]:
    """The findings with the odd version named, where three or more versions of a text were compared.

    One version that differs from all others is told with the others' value. Where every other version agrees against
    the source, one finding on the source takes the place of theirs. Only rules with a message `odd` take part, and only
    findings whose evidence has both values.

    Args:
        project: the versions of one domain.
        findings: what the rules said of it, absorbed.
        rules: the rules by id, for their messages.
        free: the locales whose versions are no translations by declaration: they have no vote.
    """
    groups: dict[tuple[_Key, _Cause], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.locale not in free and _takes_part(finding, rules):
            groups[(finding.msgctxt, finding.msgid or ""), _cause(finding)].append(finding)
    changed: dict[int, Finding | None] = {}
    for (key, _), found in groups.items():
        group = sorted(found, key=lambda one: one.locale or "")
        versions = {locale: one for locale, one in _versions(project, key).items() if locale not in free}
        if len(versions) >= _FEWEST:
            changed |= _judge(project, group, versions, rules[group[0].rule])
    result = [changed.get(id(finding), finding) for finding in findings]
    return [finding for finding in result if finding is not None]


def names_odd(rule: Rule) -> bool:
    """Whether the rule can say which version stands alone: its message `odd` names the others."""
    return "{others}" in rule.messages.get(ODD, "")


def _takes_part(finding: Finding, rules: Mapping[str, Rule]) -> bool:
    rule = rules.get(finding.rule)
    evidence = finding.evidence
    return rule is not None and names_odd(rule) and evidence.source is not None and evidence.target is not None


def _cause(finding: Finding) -> _Cause:
    source = finding.evidence.source
    return (finding.rule, source.text if source else "", source.value if source else "")


def _versions(project: Project, key: _Key) -> dict[str, Message]:
    """Locale -> message for the versions that have a text; the source too, in a bilingual project as its targets' msgid."""
    found = {locale: message for locale, message in project.versions(key).items() if message.translated}
    if not project.keyed and project.source_locale and found:
        found.setdefault(project.source_locale, next(iter(found.values())))
    return found


def _judge(
    project: Project, group: Sequence[Finding], versions: Mapping[str, Message], rule: Rule
) -> dict[int, Finding | None]:
    """What becomes of the findings of one cause in one text: id -> the finding in its place, None if it goes."""
    source_locale = project.source_locale or ""
    targets = [locale for locale in versions if locale != source_locale]
    told = {finding.locale for finding in group}
    values = {finding.evidence.target.value for finding in group if finding.evidence.target}
    if len(group) == 1 and len(targets) > 1:
        return {id(group[0]): _odd_target(group[0], versions, rule)} if project.keyed else {}
    if len(values) == 1 and len(group) == len(told) == len(targets) and source_locale in versions:
        found = _odd_source(project, group, versions, rule)
        if found is not None:
            return {id(finding): found if n == 0 else None for n, finding in enumerate(group)}
    return {}


def _odd_target(finding: Finding, versions: Mapping[str, Message], rule: Rule) -> Finding:
    """The finding of a translation that differs from the source and every other translation."""
    one, other = finding.evidence.source, finding.evidence.target
    assert one is not None
    assert other is not None
    agreeing = sorted(locale for locale in versions if locale != finding.locale)
    return _said(finding, rule, odd=(finding.locale or "", other), others=(agreeing, one))


def _odd_source(
    project: Project, group: Sequence[Finding], versions: Mapping[str, Message], rule: Rule
) -> Finding | None:
    """One finding on the source's text for the findings of all its translations; None if its place is not found."""
    first = group[0]
    one, other = first.evidence.source, first.evidence.target
    assert one is not None
    assert other is not None
    message = versions[project.source_locale or ""]
    field = "msgstr" if project.keyed else "msgid"
    start = message.field_text(field).find(one.text)
    if start < 0:
        return None
    span = Span(field, start, start + len(one.text))
    locales = sorted(finding.locale or "" for finding in group)
    moved = replace(
        first,
        location=message.catalog.layout.locate(message, span),
        locale=project.source_locale if project.keyed else message.catalog.locale,
        span=span,
        text=one.text,
        fix=None,
        related=tuple(Related(finding.location, finding.text) for finding in group),
    )
    return _said(moved, rule, odd=(project.source_locale or "", one), others=(locales, other))


def _said(finding: Finding, rule: Rule, *, odd: tuple[str, Reading], others: tuple[list[str], Reading]) -> Finding:
    """The finding with the message that names the odd version and the others."""
    locales, common = others
    params = {
        **finding.params,
        "odd": odd[0],
        "value": odd[1].text,
        "others": ", ".join(locales),
        "common": common.text,
    }
    readings = tuple(Reading(locale, common.text, common.value, common.kind) for locale in locales)
    return replace(
        finding,
        message=rule.messages[ODD].format_map(params),
        message_id=f"{rule.id}.{ODD}",
        params=params,
        evidence=replace(finding.evidence, others=readings),
    )
