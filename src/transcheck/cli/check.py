"""`transcheck check`: lint catalogs and say what was found."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from transcheck.cli.mend import add_ignores, fix_files, show_patch
from transcheck.cli.options import gate_changes, make_settings, settings_options
from transcheck.cli.output import FORMATS, Output, show_summary, write_reports
from transcheck.cli.running import run_check
from transcheck.config import CERTAINTIES, FAIL_ON
from transcheck.errors import ConfigError
from transcheck.model import Report
from transcheck.settings import Settings


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--format", "fmt", type=click.Choice(FORMATS), metavar="FORMAT", help=f"One of {', '.join(FORMATS)}.")
@click.option("-o", "--output", metavar="FILE", help="Write the report to FILE, not to standard output.")
@click.option("--report", "reports", multiple=True, metavar="FORMAT=PATH", help="Write another report. Repeatable.")
@click.option("--fail-on", type=click.Choice(list(FAIL_ON)), help="The least severity that fails. Default: error.")
@click.option(
    "--fail-certainty", type=click.Choice(list(CERTAINTIES)), help="The least certainty that fails. Default: certain."
)
@click.option(
    "--min-certainty", type=click.Choice(list(CERTAINTIES)), help="The least certainty that is shown. Default: likely."
)
@click.option("--fail-on-expired", is_flag=True, help="Let facts that time has overtaken fail, too.")
@click.option("--ui-locale", metavar="LOCALE", help="The language of messages and reports (en, nb, es).")
@click.option("--baseline", metavar="FILE", help="Report only findings that this baseline does not have.")
@click.option(
    "--diff-base",
    metavar="GITREF",
    help="Report only messages that say something new since GITREF; “auto” is HEAD, or what pre-commit compares with.",
)
@click.option("--fix", is_flag=True, help="Make the certain repairs in the files.")
@click.option("--diff", is_flag=True, help="Show the repairs as a patch on standard output; write nothing.")
@click.option(
    "--add-ignore",
    metavar="[REASON]",
    is_flag=False,
    flag_value="",
    help="Write an ignore comment above every message found; --add-ignore=REASON says why.",
)
@click.option("--pin", is_flag=True, help="With --add-ignore: bind each comment to the text as it is now.")
@click.option("--statistics", is_flag=True, help="Count findings by rule.")
@click.option("--show-suppressed", is_flag=True, help="Show silenced findings, too.")
@click.option("--no-suppressions", is_flag=True, help="Silence nothing.")
@click.option("--stdin-filename", metavar="NAME", help="The name of the catalog on standard input (PATH is -).")
@click.option("--quiet", "-q", is_flag=True, help="No summary.")
@click.option("--verbose", "-v", is_flag=True, help="Say what was found where, and why it was read so.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour. Default: auto.")
def check(paths: tuple[str, ...], **options: Any) -> int:
    """Check the catalogs among and below PATHS (default: the configured paths, else this folder).

    Findings are reported for PATHS; the versions of the same texts beside them are compared, too.
    """
    settings = make_settings(paths, options)
    settings = replace(settings, **gate_changes(options))
    output = Output.from_options(options)
    overlay, names = _read_stdin(paths, options["stdin_filename"])
    report = run_check(names, settings, overlay)
    if options["diff"]:
        return show_patch(report, settings)
    if options["fix"]:
        report = fix_files(report, settings, names)
    if options["add_ignore"] is not None:
        return add_ignores(report, settings, reason=options["add_ignore"], pin=options["pin"])
    if output.has("html") and not overlay:
        from transcheck.cli.soon import add_due

        report = add_due(report, names, settings)
    write_reports(report, settings, output)
    if not options["quiet"]:
        show_summary(report, settings, output)
    return _status(report, settings)


def _read_stdin(paths: tuple[str, ...], name: str | None) -> tuple[dict[Path, bytes], tuple[str, ...]]:
    if "-" not in paths:
        if name:
            raise ConfigError("is for the catalog on standard input: give “-” as path", key="--stdin-filename")
        return {}, paths
    shown = Path(name or "stdin.po")
    data = sys.stdin.buffer.read()
    named = tuple(str(shown) if path == "-" else path for path in paths)
    return {Path.cwd() / shown: data}, named


def _status(report: Report, settings: Settings) -> int:
    from transcheck.gate import exit_status
    from transcheck.selecting import load_rules

    ruleset = load_rules(settings)
    return exit_status(report, settings, ruleset.rules)
