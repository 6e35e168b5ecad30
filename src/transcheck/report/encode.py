"""A report as the plain values of JSON: the shape other tools build on, written in one place."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from transcheck import __version__
from transcheck.model import (
    CatalogStats,
    Due,
    Evidence,
    Fact,
    Finding,
    Fix,
    Origin,
    Page,
    Reading,
    Related,
    Report,
    Severity,
    Span,
)
from transcheck.report.options import RenderOptions

FORMAT_VERSION = 1


def encode_report(report: Report, options: RenderOptions) -> dict[str, Any]:
    """The whole report; `findings` in the order of the report."""
    encoded: dict[str, Any] = {
        "version": FORMAT_VERSION,
        "transcheck": __version__,
        "as_of": report.as_of.isoformat(),
        "summary": encode_summary(report),
        "run": {
            "packs": dict(sorted(report.run.packs.items())),
            "config": report.run.config,
            "inputs": report.run.inputs,
            "revision": report.run.revision,
        },
        "coverage": [
            {"rule": entry.rule, "locale": entry.locale, "messages": entry.messages} for entry in report.coverage
        ],
        "catalogs": [_stats(stats) for stats in report.catalogs],
        "findings": [encode_finding(finding, options) for finding in report.findings],
        "notes": [
            {"kind": note.kind, "locale": note.locale, "what": note.what, "why": note.why} for note in report.notes
        ],
    }
    if report.known:
        encoded["known"] = [encode_finding(finding, options) for finding in report.known]
    if report.remarks:
        encoded["remarks"] = list(report.remarks)
    if report.pages:
        encoded["pages"] = [_page(page) for page in report.pages]
    if report.due:
        encoded["due"] = [_due(due) for due in report.due]
    if options.show_suppressed:
        encoded["suppressed"] = [encode_finding(finding, options) for finding in report.suppressed]
    return encoded


def _stats(stats: CatalogStats) -> dict[str, Any]:
    return {
        "path": stats.path,
        "locale": stats.locale,
        "domain": stats.domain,
        "messages": stats.messages,
        "translated": stats.translated,
        "fuzzy": stats.fuzzy,
        "untranslated": stats.untranslated,
    }


def encode_summary(report: Report) -> dict[str, int]:
    """The counts of a report."""
    return {
        "files": len(report.catalogs),
        "messages": sum(stats.messages for stats in report.catalogs),
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
        "suppressed": len(report.suppressed),
        "fixable": sum(finding.fix is not None for finding in report.findings),
    }


def encode_finding(finding: Finding, options: RenderOptions) -> dict[str, Any]:
    """One finding; the keys are the same for every rule."""
    place = finding.location
    encoded: dict[str, Any] = {
        "rule": finding.rule,
        "group": finding.group,
        "severity": finding.severity.name.lower(),
        "certainty": finding.certainty.name.lower(),
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "locale": finding.locale,
        "domain": finding.domain,
        "msgctxt": finding.msgctxt,
        "msgid": finding.msgid,
        "field": finding.span.field if finding.span else None,
        "span": [finding.span.start, finding.span.end] if finding.span else None,
        "text": finding.text,
        "message": finding.message,
        "message_id": finding.message_id,
        "params": dict(finding.params),
        "origin": _origin(finding.origin, finding, options),
        "evidence": _evidence(finding.evidence),
        "related": [_related(related) for related in finding.related],
        "fix": _fix(finding.fix),
        "fingerprint": finding.fingerprint,
        "url": options.rule_url(finding.rule),
    }
    if finding.suppressed is not None:
        encoded["suppressed"] = finding.suppressed
    return encoded


def link_to_origin(finding: Finding, options: RenderOptions) -> str | None:
    """Where the text stands on the page it came from, if a template or the import tells it."""
    origin = finding.origin
    if origin is None:
        return None
    return origin.url or fill_url(
        options.origin_url,
        {
            "file": origin.file,
            "line": str(origin.line or 1),
            "block": origin.block,
            "locale": finding.locale or "",
            "domain": finding.domain,
        },
    )


def fill_url(template: str, values: Mapping[str, str]) -> str | None:
    """A link template with its names filled in and quoted; None without a template."""
    from urllib.parse import quote

    if not template:
        return None
    for name, value in values.items():
        template = template.replace("{" + name + "}", quote(value.encode("utf-8", "replace"), safe="/"))
    return template


def _origin(origin: Origin | None, finding: Finding, options: RenderOptions) -> dict[str, Any] | None:
    if origin is None:
        return None
    return {
        "file": origin.file,
        "line": origin.line,
        "url": link_to_origin(finding, options),
        "block": origin.block,
        "kind": origin.kind,
    }


def _page(page: Page) -> dict[str, Any]:
    return {
        "domain": page.domain,
        "source_locale": page.source_locale,
        "keyed": page.keyed,
        "locales": list(page.locales),
        "blocks": [
            {
                "msgctxt": block.msgctxt,
                "msgid": block.msgid,
                "kind": block.kind,
                "texts": [
                    {
                        "locale": text.locale,
                        "field": text.field,
                        "text": text.text,
                        "path": text.path,
                        "line": text.line,
                    }
                    for text in block.texts
                ],
            }
            for block in page.blocks
        ],
    }


def _due(due: Due) -> dict[str, Any]:
    return {
        "day": due.day.isoformat(),
        "path": due.path,
        "line": due.line,
        "locale": due.locale,
        "domain": due.domain,
        "msgctxt": due.msgctxt,
        "msgid": due.msgid,
        "text": due.text,
        "fact": _fact(due.fact),
        "rule": due.rule,
        "says": due.says,
        "fingerprint": due.fingerprint,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    encoded: dict[str, Any] = {"source": _reading(evidence.source), "target": _reading(evidence.target)}
    if evidence.others:
        encoded["others"] = [_reading(reading) for reading in evidence.others]
    if evidence.facts:
        encoded["facts"] = [_fact(fact) for fact in evidence.facts]
    if evidence.absorbed:
        encoded["absorbed"] = [
            {"rule": entry.rule, "message": entry.message, "span": _span(entry.span)} for entry in evidence.absorbed
        ]
    return encoded


def _span(span: Span | None) -> dict[str, Any] | None:
    return {"field": span.field, "start": span.start, "end": span.end} if span else None


def _reading(reading: Reading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    return {"locale": reading.locale, "text": reading.text, "value": reading.value, "kind": reading.kind}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "says": fact.says,
        "source": fact.source,
        "checked": _day(fact.checked),
        "valid_from": _day(fact.valid_from),
        "valid_until": _day(fact.valid_until),
        "successor": fact.successor,
        **({"said": dict(fact.said)} if fact.said else {}),
    }


def _related(related: Related) -> dict[str, Any]:
    place = related.location
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "message": related.message,
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [
        {"field": edit.span.field, "span": [edit.span.start, edit.span.end], "text": edit.text} for edit in fix.edits
    ]
    return {"title": fix.title, "edits": edits}
