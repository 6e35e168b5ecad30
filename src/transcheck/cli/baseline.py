"""`transcheck baseline`: accept today's findings, drop those that are gone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import make_settings, settings_options
from transcheck.cli.running import run_check
from transcheck.model import Report
from transcheck.settings import Settings

DEFAULT = ".transcheck-baseline.json"


@click.group()
def baseline() -> None:
    """Accept the findings of today, so that only new ones are reported."""


@baseline.command("write")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--file", "file", metavar="FILE", help=f"Default: the configured baseline, else {DEFAULT}.")
def write(paths: tuple[str, ...], file: str | None, **options: Any) -> int:
    """Write today's findings as accepted."""
    from transcheck.baseline import write_baseline

    settings, path, report = _run(paths, file, options)
    count = write_baseline(path, report.findings)
    click.echo(f"{path}: {count:,} findings accepted", err=True)
    if settings.baseline is None:
        click.echo(f'Set baseline = "{path}" in the configuration, or pass --baseline {path}.', err=True)
    return 0


@baseline.command("prune")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--file", "file", metavar="FILE", help=f"Default: the configured baseline, else {DEFAULT}.")
def prune(paths: tuple[str, ...], file: str | None, **options: Any) -> int:
    """Drop accepted findings that are gone."""
    from transcheck.baseline import prune_baseline

    _, path, report = _run(paths, file, options)
    kept, dropped = prune_baseline(path, report.findings)
    click.echo(f"{path}: {dropped:,} dropped, {kept:,} kept", err=True)
    return 0


def _run(paths: tuple[str, ...], file: str | None, options: dict[str, Any]) -> tuple[Settings, Path, Report]:
    settings = make_settings(paths, options)
    path = Path(file) if file else settings.base / settings.baseline if settings.baseline else Path(DEFAULT)
    return settings, path, run_check(paths, replace(settings, baseline=None))
