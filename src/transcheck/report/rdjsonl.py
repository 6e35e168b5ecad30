"""`rdjsonl`: the diagnostic format of reviewdog, one JSON object a line."""

import json
from typing import Any

from transcheck.model import Finding, Location, Note, Report
from transcheck.report.neutral import in_json
from transcheck.report.options import RenderOptions


def render_rdjsonl(report: Report, options: RenderOptions) -> str:
    """A diagnostic a finding, then the notes."""
    lines = [_finding(finding, options) for finding in report.findings]
    lines += [_note(note, report) for note in report.notes]
    return "".join(in_json(json.dumps(line, ensure_ascii=False, separators=(",", ":"))) + "\n" for line in lines)


def _finding(finding: Finding, options: RenderOptions) -> dict[str, Any]:
    return {
        "message": finding.message,
        "location": _location(finding.location, options),
        "severity": finding.severity.name,
        "source": {"name": "transcheck", "url": options.docs_url},
        "code": {"value": finding.rule, "url": options.rule_url(finding.rule)},
        "related_locations": [
            {"message": related.message, "location": _location(related.location, options)}
            for related in finding.related
        ],
    }


def _location(place: Location, options: RenderOptions) -> dict[str, Any]:
    """Columns of rdformat count bytes of UTF-8; where the file cannot be read only lines are told."""
    text = options.source(place.path) if options.source is not None else None
    lines = text.split("\n") if text is not None else []

    def position(line: int, column: int) -> dict[str, int]:
        if not 1 <= line <= len(lines):
            return {"line": line}
        return {"line": line, "column": len(lines[line - 1][: column - 1].encode("utf-8", "replace")) + 1}

    start, end = position(place.line, place.column), position(place.end_line, place.end_column)
    return {"path": place.path, "range": {"start": start, "end": end}}


def _note(note: Note, report: Report) -> dict[str, Any]:
    paths = [stats.path for stats in report.catalogs if stats.locale == note.locale]
    return {
        "message": f"{note.locale}: {note.what}: {note.why}",
        "location": {"path": paths[0] if paths else "."},
        "severity": "INFO",
        "source": {"name": "transcheck", "url": ""},
        "code": {"value": note.kind, "url": ""},
    }
