"""`--fix`, `--diff` and `--add-ignore`: changes that the findings ask for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transcheck.cli.output import write_text
from transcheck.cli.running import run_check
from transcheck.model import Report
from transcheck.settings import Settings

if TYPE_CHECKING:
    from transcheck.fixes import Change


def _root(settings: Settings) -> Path:
    return (settings.root or Path.cwd()).resolve()


def show_patch(report: Report, settings: Settings) -> int:
    """Print the certain repairs as a patch; 1 if there are any."""
    from transcheck.fixes import plan_fixes, render_patch

    changes = plan_fixes(report.findings, _root(settings))
    write_text(render_patch(changes))
    _tell(changes, "would be mended")
    return int(any(change.count for change in changes))


def fix_files(report: Report, settings: Settings, paths: tuple[str, ...]) -> Report:
    """Make the certain repairs and check again."""
    from transcheck.fixes import plan_fixes, write_changes

    changes = plan_fixes(report.findings, _root(settings))
    write_changes(changes, _root(settings))
    _tell(changes, "mended")
    return run_check(paths, settings)


def add_ignores(report: Report, settings: Settings, *, reason: str, pin: bool) -> int:
    """Write a comment that silences every finding of the report."""
    from transcheck.fixes import plan_ignores, write_changes

    changes = plan_ignores(report.findings, _root(settings), reason=reason, pin=pin)
    write_changes(changes, _root(settings))
    _tell(changes, "silenced")
    left = sum(finding.msgid is None for finding in report.findings)
    if left:
        click.echo(f"{left:,} findings stand at no message and cannot be silenced in a comment", err=True)
    return 0


def _tell(changes: "Sequence[Change]", done: str) -> None:
    for change in changes:
        if change.refused:
            click.echo(f"{change.path}: left as it is: {change.refused}", err=True)
    count = sum(change.count for change in changes)
    files = sum(bool(change.count) for change in changes)
    click.echo(f"{count:,} findings {done} in {files:,} files", err=True)
