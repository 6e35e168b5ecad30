"""`sarif`: SARIF 2.1.0, for code scanning; words of that standard (result, level) stay in this module."""

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from transcheck import __version__
from transcheck.model import Certainty, Finding, Location, Note, Report, Severity
from transcheck.report.encode import encode_finding
from transcheck.report.neutral import in_json
from transcheck.report.options import RenderOptions

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_PRECISION = {Certainty.CERTAIN: "very-high", Certainty.LIKELY: "high", Certainty.GUESS: "low"}
# GitHub shows 5,000 results of a run, by its own order, and refuses more than 25,000.
_SHOWN, _ACCEPTED = 5_000, 25_000
# Section 3.11 of the standard: "[text](target)" is a link and "{0}" a parameter, even in plain text.
_LINK = re.compile(r"\[(?=[^\]]*\]\()")
_PARAMETER = re.compile(r"\{(\d+)\}")


def render_sarif(report: Report, options: RenderOptions) -> str:
    """One run; `columnKind` is code points, addresses are relative to the project."""
    findings = report.findings + (report.suppressed if options.show_suppressed else ())
    remarks = list(report.remarks)
    if len(findings) > _SHOWN:
        remarks.append(f"{len(findings)} findings, the gravest first: code scanning shows {_SHOWN} of them")
        findings = tuple(sorted(findings, key=lambda finding: (-finding.severity, -finding.certainty)))[:_ACCEPTED]
    ids = sorted({finding.rule for finding in findings})
    driver = {
        "name": "transcheck",
        "semanticVersion": __version__,
        "rules": [_rule(rule, findings, options) for rule in ids],
    }
    notifications = [_notification(_note_text(note), note.kind) for note in report.notes]
    notifications += [_notification(remark, "remark") for remark in remarks]
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notifications}],
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the project."}}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, ids, options) for finding in findings],
    }
    document = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return in_json(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _message(text: str) -> dict[str, str]:
    return {"text": _PARAMETER.sub(r"{{\1}}", _LINK.sub(r"\\[", text))}


def _note_text(note: Note) -> str:
    return f"{note.locale}: {note.what}: {note.why}"


def _notification(text: str, kind: str) -> dict[str, Any]:
    return {"level": "note", "message": _message(text), "descriptor": {"id": kind}}


def _rule(rule_id: str, findings: Sequence[Finding], options: RenderOptions) -> dict[str, Any]:
    """The rule's page; one that is not known, as from an older saved report, has its id and its group."""
    example = next(finding for finding in findings if finding.rule == rule_id)
    known = options.rules.get(rule_id)
    severity = known.severity if known else example.severity
    certainty = known.certainty if known else example.certainty
    described: dict[str, Any] = {
        "id": rule_id,
        "name": rule_id,
        "shortDescription": {"text": known.summary if known else rule_id},
        "defaultConfiguration": {"level": _LEVEL[severity]},
        "properties": {
            "tags": ["translation", example.group],
            "precision": _PRECISION[certainty],
            "problem.severity": _PROBLEM[severity],
        },
    }
    if known:
        page = f"{known.summary}\n{known.doc}".strip()
        described["fullDescription"] = {"text": known.summary}
        described["help"] = {"text": page, "markdown": page}
    if options.docs_url.startswith("https:"):
        described["helpUri"] = options.rule_url(rule_id)
    return described


def _result(finding: Finding, ids: list[str], options: RenderOptions) -> dict[str, Any]:
    encoded = encode_finding(finding, options)
    name = "/".join(part for part in (finding.domain, finding.msgctxt, finding.msgid) if part)
    location = {"physicalLocation": _place(finding.location)}
    if name:
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "resource"}]  # type: ignore[assignment]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": ids.index(finding.rule),
        "level": _LEVEL[finding.severity],
        "message": _message(finding.message),
        "locations": [location],
        "properties": {key: encoded[key] for key in ("certainty", "locale", "text", "evidence", "fix")},
    }
    if finding.fingerprint:
        # GitHub tells new from known by the second one, whose form is a hash and an ordinal.
        result["partialFingerprints"] = {
            "transcheck/v1": finding.fingerprint,
            "primaryLocationLineHash": f"{finding.fingerprint}:1",
        }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _place(related.location), "message": _message(related.message)}
            for number, related in enumerate(finding.related)
        ]
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.suppressed}]
    return result


def _place(location: Location) -> dict[str, Any]:
    return {
        "artifactLocation": {
            "uri": quote(location.path.encode("utf-8", "replace"), safe="/"),
            "uriBaseId": "%SRCROOT%",
        },
        "region": {
            "startLine": location.line,
            "startColumn": location.column,
            "endLine": location.end_line,
            "endColumn": location.end_column,
        },
    }
