"""`checkstyle`: the XML of Checkstyle, which many build servers and review tools read."""

from collections.abc import Iterator
from itertools import groupby

from transcheck import __version__
from transcheck.model import Finding, Report
from transcheck.report.options import RenderOptions
from transcheck.report.xml import DECLARATION, start


def render_checkstyle(report: Report, options: RenderOptions) -> str:
    """A `file` a catalog with its `error` elements; notes stand in a file named `.`."""
    del options
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield DECLARATION
    yield start("checkstyle", {"version": f"transcheck {__version__}"})
    for path, findings in groupby(report.findings, key=lambda finding: finding.path):
        yield "  " + start("file", {"name": path})
        yield from map(_error, findings)
        yield "  </file>"
    if report.notes:
        yield "  " + start("file", {"name": "."})
        for note in report.notes:
            says = f"{note.locale}: {note.what}: {note.why}"
            source = f"transcheck.{note.kind}"
            yield "    " + start(
                "error", {"line": 1, "severity": "info", "message": says, "source": source}, empty=True
            )
        yield "  </file>"
    yield "</checkstyle>"


def _error(finding: Finding) -> str:
    attributes = {
        "line": finding.location.line,
        "column": finding.location.column,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "source": f"transcheck.{finding.group}.{finding.rule}",
    }
    return "    " + start("error", attributes, empty=True)
