"""`transcheck report`: saved results in another format; several are merged."""

from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import find_settings
from transcheck.cli.output import FORMATS, Output, write_reports
from transcheck.errors import ConfigError


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", "fmt", type=click.Choice(FORMATS), metavar="FORMAT", default="full", help="Default: full.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, not to standard output.")
@click.option("--report", "reports", multiple=True, metavar="FORMAT=PATH", help="Write another report. Repeatable.")
@click.option("--ui-locale", metavar="LOCALE", help="The language of messages and reports (en, nb, es).")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour. Default: auto.")
def report(files: tuple[str, ...], **options: Any) -> int:
    """Render results saved by `transcheck check --format json`; several FILEs become one report."""
    from transcheck.report.load import load_report, merge_reports

    loaded = merge_reports([load_report(_read(Path(name)), name) for name in files])
    settings = find_settings((), config_path=None, isolated=False)
    output = Output.from_options({**options, "statistics": False, "show_suppressed": True, "verbose": False})
    write_reports(loaded, settings, output)
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be read", path=str(path)) from error
