"""`transcheck decisions`: an editor's decisions, read back from the sheet and written as ignore comments."""

from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import make_settings, settings_options
from transcheck.cli.running import run_check
from transcheck.errors import ConfigError

# What editors write when they mean "leave it": in the languages of the sheet.
ACCEPT = frozenset(
    {"ok", "accept", "accepted", "ignore", "keep", "godta", "godtatt", "behold", "aceptar", "aceptado", "ignorar"}
)


@click.command()
@click.argument("file", metavar="FILE.csv")
@settings_options
@click.option("--dry-run", is_flag=True, help="Say what would be written; write nothing.")
def decisions(file: str, dry_run: bool, **options: Any) -> int:
    """Read decisions back by fingerprint: what is accepted gets an ignore comment with the editor's words as reason.

    The sheet is the one that `--format csv` writes. Decisions “ok”, “accept”, “ignore” or “keep” silence the finding; any
    other word leaves it open. Rows whose finding is gone are counted.
    """
    from transcheck.fixes import plan_ignores, write_changes
    from transcheck.report.decisions import read_decisions

    try:
        text = Path(file).read_text("utf-8-sig", errors="replace")
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be read", path=file) from error
    rows = {row.fingerprint: row for row in read_decisions(text, file)}
    settings = make_settings((), options)
    report = run_check((), settings)
    present = {finding.fingerprint: finding for finding in report.findings}
    root = (settings.root or Path.cwd()).resolve()
    accepted = [
        row for row in rows.values() if row.decision.strip().casefold() in ACCEPT and row.fingerprint in present
    ]
    for row in accepted:
        finding = present[row.fingerprint]
        changes = plan_ignores(
            [finding], root, reason=row.comment or f"accepted by {row.owner or 'the editors'}", pin=True
        )
        if not dry_run:
            write_changes(changes, root)
        for change in changes:
            if change.refused:
                click.echo(f"{change.path}: left as it is: {change.refused}", err=True)
    gone = sum(row.fingerprint not in present for row in rows.values())
    left = len(rows) - len(accepted) - gone
    verb = "would be silenced" if dry_run else "silenced"
    click.echo(
        f"{len(accepted):,} findings {verb}, {left:,} left open, {gone:,} gone since the sheet was written", err=True
    )
    return 0
