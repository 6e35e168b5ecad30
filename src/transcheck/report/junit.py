"""`junit`: a suite a catalog; a finding that fails the run is a failure, another one is output of a passed case."""

from collections.abc import Iterator

from transcheck.model import Finding, Report
from transcheck.report.options import RenderOptions
from transcheck.report.xml import DECLARATION, escape, start


def render_junit(report: Report, options: RenderOptions) -> str:
    """JUnit's XML, as Jenkins and GitLab read it."""
    return "".join(f"{line}\n" for line in _lines(report, options))


def _lines(report: Report, options: RenderOptions) -> Iterator[str]:
    by_path: dict[str, list[Finding]] = {stats.path: [] for stats in report.catalogs}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    failing = sum(map(options.fails, report.findings))
    cases = sum(max(1, len(findings)) for findings in by_path.values()) + len(report.notes)
    yield DECLARATION
    yield start("testsuites", {"name": "transcheck", "tests": cases, "failures": failing})
    for path, findings in by_path.items():
        yield from _suite(path, findings, options)
    if report.notes:
        size = len(report.notes)
        yield "  " + start("testsuite", {"name": "not-checked", "tests": size, "failures": 0, "skipped": size})
        for note in report.notes:
            name = f"{note.kind}: {note.locale}: {note.what}"
            skipped = start("skipped", {"message": note.why}, empty=True)
            yield f"    {start('testcase', {'name': name, 'classname': note.locale})}{skipped}</testcase>"
        yield "  </testsuite>"
    yield "</testsuites>"


def _suite(path: str, findings: list[Finding], options: RenderOptions) -> Iterator[str]:
    failing = sum(map(options.fails, findings))
    yield "  " + start("testsuite", {"name": path, "tests": max(1, len(findings)), "failures": failing})
    if not findings:
        yield "    " + start("testcase", {"name": path, "classname": path}, empty=True)
    for finding in findings:
        yield from _case(finding, options)
    yield "  </testsuite>"


def _case(finding: Finding, options: RenderOptions) -> Iterator[str]:
    place = finding.location
    name = f"{finding.rule} {place.line}:{place.column}"
    body = escape(f"{place.path}:{place.line}:{place.column}: {finding.rule}: {finding.message}")
    yield "    " + start("testcase", {"name": name, "classname": place.path, "file": place.path, "line": place.line})
    severity = finding.severity.name.lower()
    if options.fails(finding):
        yield f"      {start('failure', {'type': severity, 'message': finding.message})}{body}</failure>"
    else:
        yield f"      <system-out>{severity} {body}</system-out>"
    yield "    </testcase>"
