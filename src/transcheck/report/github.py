"""`github`: workflow commands that GitHub Actions turns into annotations."""

from transcheck.model import Finding, Note, Report, Severity
from transcheck.report.neutral import on_terminal
from transcheck.report.options import RenderOptions

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
# https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what a value cannot hold as it is.
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render_github(report: Report, options: RenderOptions) -> str:
    """One command a finding, errors first: GitHub shows ten of a kind a step."""
    del options  # a suppressed finding is not an annotation
    findings = sorted(report.findings, key=lambda finding: -finding.severity)
    return "".join([*map(_command, findings), *map(_note, report.notes)])


def _command(finding: Finding) -> str:
    place = finding.location
    properties = {
        "title": finding.rule,
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endLine": str(place.end_line),
        "endColumn": str(place.end_column),
    }
    shown = ",".join(f"{name}={on_terminal(value).translate(_IN_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMAND[finding.severity]} {shown}::{on_terminal(finding.message).translate(_IN_MESSAGE)}\n"


def _note(note: Note) -> str:
    says = on_terminal(f"{note.locale}: {note.what}: {note.why}").translate(_IN_MESSAGE)
    return f"::notice title={on_terminal(note.kind).translate(_IN_PROPERTY)}::{says}\n"
