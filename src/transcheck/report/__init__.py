"""Renderers of a report, one module a format: they know findings, not rules' code, and print nothing."""

from collections.abc import Callable, Mapping
from importlib import import_module

from transcheck.errors import ConfigError
from transcheck.model import Report
from transcheck.report.options import RenderOptions

__all__ = ["FORMATS", "RenderOptions", "choose_format", "render", "render_files"]

FORMATS = (
    "full",
    "concise",
    "grouped",
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "rdjsonl",
    "markdown",
    "html",
    "csv",
)


def render(report: Report, fmt: str, *, options: RenderOptions | None = None) -> str:
    """The report as text of one format; it ends with a line break unless it is empty.

    Raises:
        ConfigError: there is no such format.
    """
    if fmt not in FORMATS:
        raise ConfigError(f"unknown format “{fmt}”: one of {', '.join(FORMATS)}", key="format")
    renderer: Callable[[Report, RenderOptions], str] = getattr(
        import_module(f"transcheck.report.{fmt}"), f"render_{fmt}"
    )
    return renderer(report, options or RenderOptions())


def render_files(report: Report, fmt: str, name: str, *, options: RenderOptions | None = None) -> dict[str, str]:
    """File name -> text: what `render` gives under `name`; a large `html` report has pages beside its index.

    Raises:
        ConfigError: there is no such format.
    """
    if fmt != "html":
        return {name: render(report, fmt, options=options)}
    from transcheck.report.html import render_html_files

    return render_html_files(report, options or RenderOptions(), name)


def choose_format(environment: Mapping[str, str], *, terminal: bool) -> str:
    """The format `auto` stands for: `github` in GitHub Actions, `full` on a terminal, else `concise`."""
    if environment.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "full" if terminal else "concise"
