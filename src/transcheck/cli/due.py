"""`transcheck due`: what is true today and will not be then."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import make_settings, settings_options
from transcheck.cli.output import save_text, write_text
from transcheck.cli.running import run_check
from transcheck.errors import ConfigError

_PERIOD = re.compile(r"(\d{1,5})\s*(d|w|m|y)?", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 31, "y": 366}


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--within", default="90d", metavar="PERIOD", help="How far to look: 90d, 12w, 6m, 1y. Default: 90d.")
@click.option("--format", "fmt", type=click.Choice(["text", "csv", "ics"]), default="text", help="Default: text.")
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
def due(paths: tuple[str, ...], within: str, fmt: str, output: str | None, **options: Any) -> int:
    """List the places in the texts below PATHS that become untrue within a period, by the packs' dates."""
    from transcheck.due import find_due, render_csv, render_ics, render_text, rules_of_time
    from transcheck.selecting import load_rules

    settings = make_settings(paths, options)
    rules = load_rules(settings).rules.values()
    if settings.select is None:
        settings = replace(settings, select=rules_of_time(rule for rule in rules if rule.enabled))
    today = settings.as_of
    then = _add(today, read_period(within))
    found = find_due(run_check(paths, settings).findings, run_check(paths, replace(settings, as_of=then)).findings)
    rows = [row for row in found if row.day > today]
    text = {"text": render_text, "csv": render_csv}[fmt](rows) if fmt != "ics" else render_ics(rows, today)
    if output:
        save_text(Path(output), text)
    else:
        write_text(text)
    places = "place becomes" if len(rows) == 1 else "places become"
    click.echo(f"{len(rows):,} {places} untrue until {then.isoformat()}", err=True)
    return 0


def _add(day: date, period: timedelta) -> date:
    """The later day; the last one of the calendar where there is none so late."""
    return date.fromordinal(min(day.toordinal() + period.days, date.max.toordinal()))


def read_period(text: str) -> timedelta:
    """A number of days, weeks, months of 31 days or years of 366 days.

    Raises:
        ConfigError: it is none.
    """
    match = _PERIOD.fullmatch(text.strip())
    if match is None:
        raise ConfigError(f"“{text}” is not a period, such as 90d, 12w, 6m or 1y", key="--within")
    return timedelta(days=int(match[1]) * _DAYS[(match[2] or "d").lower()])
