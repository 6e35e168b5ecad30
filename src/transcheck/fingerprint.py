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
    begun: dict[tuple[str, ...], hashlib._Hash] = {}
    message = None
    numbered = []
    for finding in findings:
        if message != (message := (finding.domain, finding.locale, finding.msgctxt, finding.msgid)):
            begun.clear()
        parts = (
            finding.rule,
            finding.domain,
            finding.locale or "",
            finding.msgctxt or "\0",
            finding.msgid or "\0",
            finding.span.field if finding.span else "",
        )
        if parts not in begun:
            # A long text with many findings is read once.
            begun[parts] = hashlib.sha256("".join(f"{part}\x1f" for part in parts).encode("utf-8", "surrogatepass"))
        evidence = finding.evidence
        compared = [reading.text for reading in (evidence.source, evidence.target) if reading] or [finding.text]
        digest = begun[parts].copy()
        digest.update("\x1f".join(compared).encode("utf-8", "surrogatepass"))
        code = digest.hexdigest()[:16]
        seen[code] = seen.get(code, 0) + 1
        numbered.append(replace(finding, fingerprint=f"{code}-{seen[code]}"))
    return numbered
