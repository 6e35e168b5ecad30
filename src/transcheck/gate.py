"""Whether a report fails the build."""

from collections.abc import Mapping

from transcheck.model import Certainty, Finding, Report, Severity
from transcheck.rules import Rule
from transcheck.settings import Settings

CRASHED = "rule-crashed"
LAPSED = "expired-suppression"
_Place = tuple[str, str | None, str | None, str]


def exit_status(report: Report, settings: Settings, rules: Mapping[str, Rule]) -> int:
    """0 nothing at or above the gate, 1 something, 3 a rule crashed (3 beats 1).

    Findings that time alone brings count only with `fail_on_expired`: those of dated rules, and those that the
    configuration silenced until a day that is over.
    """
    if any(finding.rule == CRASHED for finding in report.findings):
        return 3
    lapsed = {
        (finding.path, finding.msgctxt, finding.msgid, name)
        for finding in report.findings
        if finding.rule == LAPSED
        for name in finding.params.get("rules", "").split(", ")
    }
    return int(any(_fails(finding, settings, rules, lapsed) for finding in report.findings))


def _fails(finding: Finding, settings: Settings, rules: Mapping[str, Rule], lapsed: set[_Place]) -> bool:
    rule = rules.get(finding.rule)
    here = (finding.path, finding.msgctxt, finding.msgid)
    if (rule is not None and rule.dated) or any((*here, name) in lapsed for name in (finding.rule, finding.group, "")):
        return settings.fail_on_expired
    per_locale = settings.per_locale.get(finding.locale or "")
    gate: Severity | None = settings.fail_on
    if per_locale is not None and per_locale.gated:
        gate = per_locale.fail_on
    certainty: Certainty = settings.fail_certainty
    return gate is not None and finding.severity >= gate and finding.certainty >= certainty
