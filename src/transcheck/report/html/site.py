"""A report too large for one page: an index and a page for each page or catalog of the project."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from transcheck.model import Finding, Report
from transcheck.report.html.places import group_findings
from transcheck.report.html.view import is_whole

# One file stays below 3 MB and is usable within a second with so many findings.
MOST_FINDINGS = 2_000


def split_report(report: Report, name: str) -> dict[str, Report]:
    """File name -> the part of the report it shows, in the order of the report.

    Args:
        report: the whole.
        name: name of the index file; the parts are named after it.
    """
    parts: dict[str, Report] = {}
    for findings in _groups(report):
        first = findings[0]
        by_key, groups = group_findings(findings, (page for page in report.pages if page.domain == first.domain))
        paths = {finding.path for finding in findings}
        pages = tuple(page for key, page in by_key.items() if key in groups)
        locales = {locale for page in pages if is_whole(page) for locale in page.locales} or {first.locale or ""}
        part = replace(
            report,
            findings=tuple(findings),
            suppressed=(),
            notes=tuple(note for note in report.notes if note.locale in locales),
            coverage=tuple(entry for entry in report.coverage if entry.locale in locales),
            catalogs=tuple(stats for stats in report.catalogs if stats.path in paths),
            pages=pages,
            due=(),
        )
        parts[_unique(name, first.domain, "" if any(map(is_whole, pages)) else first.locale or "", parts)] = part
    return parts


def _groups(report: Report) -> Iterator[list[Finding]]:
    """Findings of one whole page, or of one locale of a bilingual domain, at most MOST_FINDINGS at once."""
    whole = {page.domain for page in report.pages if is_whole(page)}
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in report.findings:
        locale = "" if finding.domain in whole else finding.locale or ""
        groups.setdefault((finding.domain, locale), []).append(finding)
    for key in sorted(groups):
        for start in range(0, len(groups[key]), MOST_FINDINGS):
            yield groups[key][start : start + MOST_FINDINGS]


def _unique(name: str, domain: str, locale: str, taken: Mapping[str, object]) -> str:
    path = PurePosixPath(name)
    base = re.sub(r"[^A-Za-z0-9_@.-]+", "-", "-".join(part for part in (path.stem, domain, locale) if part))
    found, number = f"{base}{path.suffix}", 1
    while found in taken or found == name:
        number += 1
        found = f"{base}-{number}{path.suffix}"
    return found
