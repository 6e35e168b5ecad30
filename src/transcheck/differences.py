"""What a project means to have otherwise: declared differences, and how a version relates to its source."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from transcheck.declare import Declaration, read_declarations
from transcheck.model import Finding, Project, Scope, Severity, Span
from transcheck.rules import Reads, Rule, RuleContext
from transcheck.rules.ruleset import RuleSet
from transcheck.settings import Settings

BROKEN = "declaration-broken"
# Groups whose rules judge a text on its own, or the file: how versions relate is no matter to them.
_OWN_GROUPS = frozenset({"language", "suppression", "catalog", "header", "plurals", "placeholders", "markup"})
# What a summary leaves out is meant.
_LEFT_OUT = frozenset(
    {"block-missing", "block-order", "list-length", "sentence-count", "figure-missing", "figure-order", "name-missing"}
)
# These tell what the summary alone has too.
_SAYS_MORE = frozenset({"name-missing.differs"})
_Key = tuple[str | None, str]


def apply_differences(
    project: Project, findings: Sequence[Finding], settings: Settings, ruleset: RuleSet, broken: RuleContext | None
) -> tuple[list[Finding], list[Finding]]:
    """Split findings into those that stand and those that a declaration explains (its reason in `suppressed`).

    Args:
        project: all versions of the domain.
        findings: what the rules said.
        settings: the relations of pages.
        ruleset: to know groups and which rules compare versions.
        broken: the context of declaration-broken, None where that rule does not run or not all rules do: then an
            unused declaration is not told of.
    """
    if not settings.suppressions:
        return list(findings), []
    declared: dict[_Key, list[Declaration]] = {}
    for one in read_declarations(project):
        if one.verb == "may-differ":
            declared.setdefault(one.key, []).append(one)
    places = _places(project, declared)
    used: set[int] = set()
    kept: list[Finding] = []
    explained: list[Finding] = []
    for finding in findings:
        reason, finding_here = _explain(
            finding, _about(finding, declared, places), used, settings, ruleset.rules.get(finding.rule)
        )
        if reason is None:
            kept.append(finding_here)
        else:
            explained.append(replace(finding, suppressed=reason))
    if broken is not None:
        unused = [
            one
            for ones in declared.values()
            for one in ones
            if id(one) not in used and not any(map(ruleset.depends_on_day, one.names))
        ]
        kept += _report_unused(unused, broken)
    return kept, explained


def _explain(
    finding: Finding,
    about: Sequence[Sequence[Declaration]],
    used: set[int],
    settings: Settings,
    rule: Rule | None,
) -> tuple[str | None, Finding]:
    """Why the finding is no defect, and the finding itself, quieter where the version is an adaptation."""
    named = [[one for one in ones if {finding.rule, finding.group} & one.names] for ones in about]
    # Written beside another version it explains nothing here, and yet the difference is there.
    used.update(id(one) for ones in named for one in ones)
    fitting = [[one for one in ones if one.locale in (None, finding.locale)] for ones in named]
    if fitting and all(fitting):
        reason = fitting[0][0].reason
        return f"declared: {reason}" if reason else "declared to differ", finding
    relation = _relation_of(finding.domain, finding.locale, settings)
    if relation == "translation" or rule is None or not _compares(rule):
        return None, finding
    left_out = rule.id in _LEFT_OUT and finding.message_id not in _SAYS_MORE
    if relation == "independent" or (relation == "summary" and left_out):
        return f"the version is declared {relation}", finding
    if rule.id in settings.severity:
        return None, finding
    return None, replace(finding, severity=max(Severity.INFO, Severity(finding.severity - 1)))


def _places(project: Project, declared: Collection[_Key]) -> dict[tuple[str, int], _Key]:
    """Where the declared blocks stand in each version."""
    return {
        (catalog.path, catalog.layout.locate(message, None).line): key
        for catalog in project.catalogs.values()
        for key in declared
        if (message := catalog.by_key.get(key)) is not None
    }


def _about(
    finding: Finding, declared: Mapping[_Key, list[Declaration]], places: Mapping[tuple[str, int], _Key]
) -> list[list[Declaration]]:
    """What is declared of a finding's block; else of each other block that a finding on a list or a run of blocks names."""
    own = declared.get((finding.msgctxt, finding.msgid)) if finding.msgid is not None else None
    if own is not None or not declared or finding.group != "structure":
        return [own or []]
    keys = [places.get((one.location.path, one.location.line)) for one in finding.related]
    return [declared[key] if key is not None else [] for key in keys]


def find_free(project: Project, settings: Settings) -> frozenset[str]:
    """The locales whose versions are declared to be something else than translations of their source."""
    return frozenset(
        locale for locale in project.catalogs if _relation_of(project.domain, locale, settings) != "translation"
    )


def _relation_of(domain: str, locale: str | None, settings: Settings) -> str:
    """How a version relates to its source; a table that names the locale goes before one for all."""
    fitting = [page for page in settings.pages if page.domain == domain and page.locale in (None, locale)]
    exact = [page for page in fitting if page.locale is not None]
    return (exact or fitting)[0].relation if fitting else "translation"


def _compares(rule: Rule) -> bool:
    """Whether a rule compares versions."""
    return rule.group not in _OWN_GROUPS and (rule.scope is Scope.PROJECT or rule.reads is Reads.PAIRS)


def _report_unused(declarations: Sequence[Declaration], broken: RuleContext) -> Iterator[Finding]:
    for one in declarations:
        span = Span(one.directive.field, one.directive.start, one.directive.end)
        yield broken.finding(one.message, "same", span, {"names": ", ".join(sorted(one.names))})
