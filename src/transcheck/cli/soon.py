"""What the editor's page tells of the future: texts that become untrue within ninety days."""

from dataclasses import replace
from datetime import timedelta

from transcheck.cli.running import run_check
from transcheck.model import Report
from transcheck.settings import Settings

WITHIN = timedelta(days=90)


def add_due(report: Report, names: tuple[str, ...], settings: Settings) -> Report:
    """The report with what dated rules will say on a later day and do not say today; a second, short run."""
    from transcheck.due import find_due, rules_of_time
    from transcheck.selecting import load_rules

    dated = rules_of_time(rule for rule in load_rules(settings).rules.values() if rule.enabled)
    if not dated or "-" in names:
        return report
    later = replace(settings, select=dated, extend_select=(), as_of=settings.as_of + WITHIN, baseline=None)
    today = (*report.findings, *report.suppressed, *report.known)
    # What is over already and not shown today is told by another finding of the same place.
    rows = [row for row in find_due(today, run_check(names, later).findings) if row.day > settings.as_of]
    return replace(report, due=tuple(rows))
