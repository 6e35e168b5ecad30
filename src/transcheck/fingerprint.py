"""The order of findings, and what identifies each from run to run."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from transcheck.model import Finding


def order_of(finding: Finding) -> tuple[str, int, int, str, str, str]:
    """Findings are sorted by path, line, column and rule."""
    place = finding.location
    return place.path, place.line, place.column, finding.rule, finding.message_id, finding.message


def number_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Give every finding its fingerprint: what it is about, without lines, counts, wording or registry data."""
    seen: dict[str, int] = {}
    numbered = []
    for finding in findings:
        evidence = finding.evidence
        compared = [reading.text for reading in (evidence.source, evidence.target) if reading] or [finding.text]
        place = finding.span.field if finding.span else ""
        parts = [
            finding.rule,
            finding.domain,
            finding.locale or "",
            finding.msgctxt or "\0",
            finding.msgid or "\0",
            place,
        ]
        text = "\x1f".join([*parts, *compared]).encode("utf-8", "surrogatepass")
        digest = hashlib.sha256(text).hexdigest()[:16]
        seen[digest] = seen.get(digest, 0) + 1
        numbered.append(replace(finding, fingerprint=f"{digest}-{seen[digest]}"))
    return numbered
