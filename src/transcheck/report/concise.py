"""`concise`: one line a finding, as compilers write them: editors' quickfix lists and grep read it."""

from collections.abc import Iterator

from transcheck.model import Finding, Report
from transcheck.report.neutral import on_terminal, path_on_terminal
from transcheck.report.options import RenderOptions
from transcheck.report.style import paint, paint_severity


def render_concise(report: Report, options: RenderOptions) -> str:
    """`path:line:column: severity rule: message`, then the notes."""
    return "".join(f"{line}\n" for line in _lines(report, options))


def _lines(report: Report, options: RenderOptions) -> Iterator[str]:
    for finding in report.findings:
        yield _line(finding, options)
    if options.show_suppressed:
        for finding in report.suppressed:
            yield f"{_line(finding, options)} (suppressed: {on_terminal(finding.suppressed or '')})"
    for note in report.notes:
        yield on_terminal(f"{note.kind}: {note.locale}: {note.what}: {note.why}")


def _line(finding: Finding, options: RenderOptions) -> str:
    place = finding.location
    where = f"{path_on_terminal(place.path)}:{place.line}:{place.column}"
    severity = paint_severity(finding.severity.name.lower(), finding.severity, options)
    fixable = " [*]" if finding.fix else ""
    return f"{paint(where, 'bold', options)}: {severity} {finding.rule}{fixable}: {on_terminal(finding.message)}"
