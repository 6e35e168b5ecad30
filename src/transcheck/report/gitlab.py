"""`gitlab`: GitLab's code quality report."""

import json
from hashlib import sha256
from typing import Any

from transcheck.model import Finding, Note, Report, Severity
from transcheck.report.neutral import in_json
from transcheck.report.options import RenderOptions

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render_gitlab(report: Report, options: RenderOptions) -> str:
    """A JSON array; fingerprints are unique, because GitLab shows only the first of equal ones."""
    del options
    entries = [_finding(finding) for finding in report.findings] + [_note(note, report) for note in report.notes]
    seen: dict[str, int] = {}
    for entry in entries:
        number = seen[entry["fingerprint"]] = seen.get(entry["fingerprint"], 0) + 1
        if number > 1:
            entry["fingerprint"] += f"-{number}"
    return in_json(json.dumps(entries, ensure_ascii=False, indent=2)) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.location
    identity = finding.fingerprint or _digest(finding.rule, finding.path, finding.msgid or "", finding.message)
    return {
        "description": finding.message,
        "check_name": finding.rule,
        "fingerprint": identity,
        "severity": _SEVERITY[finding.severity],
        "location": {
            "path": place.path,
            "positions": {
                "begin": {"line": place.line, "column": place.column},
                "end": {"line": place.end_line, "column": place.end_column},
            },
        },
    }


def _note(note: Note, report: Report) -> dict[str, Any]:
    """GitLab has no place for notes: an entry on the first catalog of the locale."""
    paths = [stats.path for stats in report.catalogs if stats.locale == note.locale]
    return {
        "description": f"{note.locale}: {note.what}: {note.why}",
        "check_name": note.kind,
        "fingerprint": _digest(note.kind, note.locale, note.what, note.why),
        "severity": "info",
        "location": {"path": paths[0] if paths else ".", "lines": {"begin": 1}},
    }


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
