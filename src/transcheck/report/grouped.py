"""`grouped`: the lines of `concise` under a heading a catalog."""

from collections.abc import Iterator
from itertools import groupby

from transcheck.model import Finding, Report
from transcheck.report.neutral import on_terminal, path_on_terminal
from transcheck.report.options import RenderOptions
from transcheck.report.style import paint, paint_severity


def render_grouped(report: Report, options: RenderOptions) -> str:
    """Each catalog with its findings, then the notes."""
    return "".join(f"{line}\n" for line in _lines(report, options))


def _lines(report: Report, options: RenderOptions) -> Iterator[str]:
    shown = report.findings
    if options.show_suppressed:
        shown = tuple(sorted(shown + report.suppressed, key=lambda finding: (finding.path, finding.location.line)))
    for path, findings in groupby(shown, key=lambda finding: finding.path):
        yield f"{paint(path_on_terminal(path), 'bold', options)}:"
        for finding in findings:
            yield f"  {_line(finding, options)}"
        yield ""
    for note in report.notes:
        yield on_terminal(f"{note.kind}: {note.locale}: {note.what}: {note.why}")


def _line(finding: Finding, options: RenderOptions) -> str:
    place = finding.location
    severity = paint_severity(finding.severity.name.lower(), finding.severity, options)
    silenced = f" (suppressed: {on_terminal(finding.suppressed)})" if finding.suppressed is not None else ""
    where = f"{place.line}:{place.column}"
    fixable = " [*]" if finding.fix else ""
    return f"{where:<8} {severity} {finding.rule}{fixable}: {on_terminal(finding.message)}{silenced}"
