"""Saved JSON reports read back, and several of them made one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from transcheck.errors import ConfigError
from transcheck.model import (
    Absorbed,
    Block,
    BlockText,
    CatalogStats,
    Certainty,
    Coverage,
    Due,
    Edit,
    Evidence,
    Fact,
    Finding,
    Fix,
    Location,
    Note,
    Origin,
    Page,
    Reading,
    Related,
    Report,
    Run,
    Severity,
    Span,
)
from transcheck.report.encode import FORMAT_VERSION

Json = Mapping[str, Any]


def load_report(text: str, path: str) -> Report:
    """The report a `json` or `jsonl` file holds.

    Raises:
        ConfigError: the text is neither, or of a version we do not know.
    """
    try:
        whole = _read(text)
        if whole.get("version") != FORMAT_VERSION:
            raise ConfigError(f"version {whole.get('version')!r} of the report is not known", path=path, key="version")
        return _report(whole)
    except json.JSONDecodeError as error:
        raise ConfigError(f"this is no saved report: {error.msg}", path=path, line=error.lineno) from error
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ConfigError(f"this is no saved report: {type(error).__name__} {error}", path=path) from error


def merge_reports(reports: Sequence[Report]) -> Report:
    """One report of several runs, as of a build that is split by locale; the same run twice counts once.

    Raises:
        ConfigError: there is none, or they speak of different days.
    """
    if not reports:
        raise ConfigError("no report to merge")
    days = sorted({report.as_of for report in reports})
    if len(days) > 1:
        raise ConfigError(f"the reports were made as of different days: {', '.join(map(str, days))}", key="as_of")
    coverage: dict[tuple[str, str], int] = {}
    for report in _unique(reports):
        for entry in report.coverage:
            coverage[entry.rule, entry.locale] = coverage.get((entry.rule, entry.locale), 0) + entry.messages
    return Report(
        as_of=days[0],
        findings=_sorted(finding for report in reports for finding in report.findings),
        suppressed=_sorted(finding for report in reports for finding in report.suppressed),
        known=_sorted(finding for report in reports for finding in report.known),
        notes=tuple(sorted({note for report in reports for note in report.notes})),
        coverage=tuple(Coverage(rule, locale, number) for (rule, locale), number in sorted(coverage.items())),
        catalogs=tuple({stats.path: stats for report in reports for stats in report.catalogs}.values()),
        run=_merge_runs([report.run for report in reports]),
        remarks=tuple(dict.fromkeys(remark for report in reports for remark in report.remarks)),
        pages=tuple({(page.domain, page.locales): page for report in reports for page in report.pages}.values()),
        due=tuple({(due.path, due.line, due.fact.id): due for report in reports for due in report.due}.values()),
    )


def _unique(reports: Sequence[Report]) -> list[Report]:
    found: list[Report] = []
    for report in reports:
        if report not in found:
            found.append(report)
    return found


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    unique: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        unique.setdefault(
            (finding.location, finding.rule, finding.message_id, finding.message, finding.fingerprint), finding
        )
    return tuple(
        sorted(
            unique.values(),
            key=lambda finding: (finding.path, finding.location.line, finding.location.column, finding.rule),
        )
    )


def _merge_runs(runs: Sequence[Run]) -> Run:
    """What all runs have in common; what differs is left out."""
    first = runs[0]
    packs = {name: value for run in runs for name, value in run.packs.items()}
    config = first.config if all(run.config == first.config for run in runs) else ""
    inputs = first.inputs if all(run.inputs == first.inputs for run in runs) else ""
    revision = first.revision if all(run.revision == first.revision for run in runs) else None
    return Run(packs, config, inputs, revision)


def _read(text: str) -> dict[str, Any]:
    """The object of `json`, or the lines of `jsonl` put together to that object."""
    text = text.lstrip("\ufeff")
    if not text.lstrip().startswith('{"type"'):
        whole: dict[str, Any] = json.loads(text)
        return whole
    lines = [json.loads(line) for line in text.splitlines() if line.strip()]
    joined: dict[str, Any] = next((line for line in lines if line["type"] == "run"), {})
    findings = [line for line in lines if line["type"] == "finding"]
    joined["findings"] = [line for line in findings if "suppressed" not in line]
    joined["suppressed"] = [line for line in findings if "suppressed" in line]
    joined["notes"] = [line for line in lines if line["type"] == "note"]
    return joined


def _report(whole: Json) -> Report:
    run = whole["run"]
    return Report(
        as_of=date.fromisoformat(whole["as_of"]),
        findings=tuple(map(_finding, whole["findings"])),
        suppressed=tuple(map(_finding, whole.get("suppressed", ()))),
        known=tuple(map(_finding, whole.get("known", ()))),
        notes=tuple(Note(note["kind"], note["locale"], note["what"], note["why"]) for note in whole["notes"]),
        coverage=tuple(Coverage(entry["rule"], entry["locale"], entry["messages"]) for entry in whole["coverage"]),
        catalogs=tuple(CatalogStats(**entry) for entry in whole.get("catalogs", ())),
        run=Run(run["packs"], run["config"], run["inputs"], run["revision"]),
        remarks=tuple(whole.get("remarks", ())),
        pages=tuple(map(_page, whole.get("pages", ()))),
        due=tuple(
            Due(**{**due, "day": date.fromisoformat(due["day"]), "fact": _fact(due["fact"])})
            for due in whole.get("due", ())
        ),
    )


def _page(page: Json) -> Page:
    blocks = (
        Block(block["msgctxt"], block["msgid"], block["kind"], tuple(BlockText(**text) for text in block["texts"]))
        for block in page["blocks"]
    )
    return Page(page["domain"], page["source_locale"], page["keyed"], tuple(page["locales"]), tuple(blocks))


def _finding(found: Json) -> Finding:
    span = Span(found["field"], *found["span"]) if found["span"] else None
    return Finding(
        rule=found["rule"],
        group=found["group"],
        severity=Severity[found["severity"].upper()],
        certainty=Certainty[found["certainty"].upper()],
        location=_location(found),
        locale=found["locale"],
        domain=found["domain"],
        msgctxt=found["msgctxt"],
        msgid=found["msgid"],
        span=span,
        text=found["text"],
        message=found["message"],
        message_id=found["message_id"],
        params=found["params"],
        evidence=_evidence(found["evidence"]),
        related=tuple(Related(_location(related), related["message"]) for related in found["related"]),
        fix=_fix(found["fix"]),
        origin=Origin(**found["origin"]) if found["origin"] else None,
        fingerprint=found["fingerprint"],
        suppressed=found.get("suppressed"),
    )


def _location(found: Json) -> Location:
    return Location(found["path"], found["line"], found["column"], found["end_line"], found["end_column"])


def _evidence(found: Json) -> Evidence:
    return Evidence(
        source=_reading(found["source"]),
        target=_reading(found["target"]),
        others=tuple(Reading(**reading) for reading in found.get("others", ())),
        facts=tuple(map(_fact, found.get("facts", ()))),
        absorbed=tuple(
            Absorbed(entry["rule"], entry["message"], Span(**entry["span"]) if entry["span"] else None)
            for entry in found.get("absorbed", ())
        ),
    )


def _reading(found: Json | None) -> Reading | None:
    return Reading(**found) if found else None


def _fact(found: Json) -> Fact:
    days = {
        name: date.fromisoformat(found[name]) if found[name] else None
        for name in ("checked", "valid_from", "valid_until")
    }
    said = tuple(found.get("said", {}).items())
    return Fact(found["id"], found["says"], found["source"], successor=found["successor"], said=said, **days)


def _fix(found: Json | None) -> Fix | None:
    if found is None:
        return None
    return Fix(found["title"], tuple(Edit(Span(edit["field"], *edit["span"]), edit["text"]) for edit in found["edits"]))
