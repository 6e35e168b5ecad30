"""Where reports go: standard output, files, and a summary on standard error."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transcheck.errors import ConfigError
from transcheck.model import Finding, Report
from transcheck.settings import Settings

if TYPE_CHECKING:
    from transcheck.report import RenderOptions

FORMATS = (
    "full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl",
    "markdown", "html", "csv", "auto",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Output:
    """What to write where."""

    fmt: str
    path: str | None
    reports: tuple[tuple[str, str], ...]
    color: str
    ui_locale: str | None
    statistics: bool
    show_suppressed: bool
    verbose: bool

    def has(self, fmt: str) -> bool:
        """Whether a report of this format is written."""
        return fmt in (self.fmt, *(name for name, _ in self.reports))

    @classmethod
    def from_options(cls, options: Mapping[str, Any]) -> "Output":
        """Check and gather the output options.

        Raises:
            ConfigError: a `--report` is not FORMAT=PATH, or its format is unknown.
        """
        reports = []
        for value in options["reports"]:
            fmt, _, path = value.partition("=")
            if fmt not in FORMATS or not path:
                raise ConfigError(f"“{value}” is not FORMAT=PATH with a known format", key="--report")
            reports.append((fmt, path))
        return cls(
            fmt=options["fmt"] or "auto",
            path=options["output"],
            reports=tuple(reports),
            color=options["color"],
            ui_locale=options["ui_locale"],
            statistics=options["statistics"],
            show_suppressed=options["show_suppressed"],
            verbose=options["verbose"],
        )


def write_reports(report: Report, settings: Settings, output: Output) -> None:
    """Write the main report and every further one."""
    from transcheck.report import render

    reports = list(output.reports)
    if output.path is None:
        main = _choose_format(output.fmt, to_file=False)
        write_text(render(report, main, options=_options(report, settings, output, colored=use_color(output.color))))
    else:
        reports.insert(0, (output.fmt, output.path))
    for fmt, path in reports:
        _save_report(report, settings, output, fmt, Path(path))


def _save_report(report: Report, settings: Settings, output: Output, fmt: str, path: Path) -> None:
    """Write one report; a large `html` report has pages beside its index."""
    from transcheck.report import render_files

    options = _options(report, settings, output, colored=False)
    files = render_files(report, _choose_format(fmt, to_file=True), path.name, options=options)
    for name, text in files.items():
        save_text(path.with_name(name), text)


def _choose_format(fmt: str, *, to_file: bool) -> str:
    if fmt != "auto":
        return fmt
    from transcheck.report import choose_format

    return "full" if to_file else choose_format(os.environ, terminal=sys.stdout.isatty())


def _options(report: Report, settings: Settings, output: Output, *, colored: bool) -> "RenderOptions":
    from transcheck.report import RenderOptions
    from transcheck.selecting import load_rules

    ruleset = load_rules(settings)
    return RenderOptions(
        ui_locale=output.ui_locale or "en",
        color=colored,
        width=_width(),
        verbose=output.verbose,
        show_suppressed=output.show_suppressed,
        source=partial(_read_source, settings.root or Path.cwd()),
        rules=ruleset.rules,
        edit_url=settings.edit_url or "",
        origin_url=settings.origin_url or "",
        owner=partial(_find_owner, settings),
        fail_on=settings.fail_on,
        fail_certainty=settings.fail_certainty,
        known=frozenset(one.fingerprint for one in report.known),
    )


def _read_source(root: Path, path: str) -> str | None:
    """The text of a catalog for snippets, decoded as it declares."""
    from transcheck.po.decode import decode

    try:
        return decode((root / path).read_bytes()).raw.decode("utf-8", "replace")
    except OSError:
        return None


def _find_owner(settings: Settings, finding: Finding) -> str:
    for owner in settings.owners:
        if owner.locale in (None, finding.locale) and (owner.path is None or fnmatchcase(finding.path, owner.path)):
            return owner.name
    return ""


def _width() -> int:
    import shutil

    return shutil.get_terminal_size((100, 24)).columns


def use_color(when: str) -> bool:
    """Whether standard output gets colours: the option first, then NO_COLOR, FORCE_COLOR, TERM, a terminal."""
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def write_text(text: str) -> None:
    """Write UTF-8 to standard output whatever the environment's encoding is."""
    data = text.encode("utf-8", "replace")
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        sys.stdout.flush()
        buffer.write(data)
        buffer.flush()


def save_text(path: Path, text: str) -> None:
    """Write a report to a file, making its folder.

    Raises:
        ConfigError: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be written", path=str(path)) from error


def show_summary(report: Report, settings: Settings, output: Output) -> None:
    """Say on standard error how much was found; with `--verbose` also how the catalogs were read."""
    from transcheck.messages import load_words
    from transcheck.report import RenderOptions
    from transcheck.report.overview import statistics_lines, summary_line

    ui_locale = output.ui_locale or "en"
    if output.verbose:
        for remark in report.remarks:
            click.echo(remark, err=True)
        if settings.config_path:
            click.echo(f"configuration: {settings.config_path}", err=True)
    if output.statistics:
        for line in statistics_lines(report, load_words(ui_locale)):
            click.echo(line, err=True)
    click.echo(summary_line(report, RenderOptions(ui_locale=ui_locale)), err=True)
