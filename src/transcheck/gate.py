"""Whether a report fails the build."""

from collections.abc import Mapping

from transcheck.model import Certainty, Finding, Report, Severity
from transcheck.rules import Rule
from transcheck.settings import Settings

CRASHED = "rule-crashed"


def exit_status(report: Report, settings: Settings, rules: Mapping[str, Rule]) -> int:
    """0 nothing at or above the gate, 1 something, 3 a rule crashed (3 beats 1).

    Findings that time alone brings count only with `fail_on_expired`.
    """
    if any(finding.rule == CRASHED for finding in report.findings):
        return 3
    return int(any(_fails(finding, settings, rules) for finding in report.findings))


def _fails(finding: Finding, settings: Settings, rules: Mapping[str, Rule]) -> bool:
    rule = rules.get(finding.rule)
    if rule is not None and rule.dated:
        return settings.fail_on_expired
    per_locale = settings.per_locale.get(finding.locale or "")
    gate: Severity | None = settings.fail_on
    if per_locale is not None and per_locale.gated:
        gate = per_locale.fail_on
    certainty: Certainty = settings.fail_certainty
    return gate is not None and finding.severity >= gate and finding.certainty >= certainty
