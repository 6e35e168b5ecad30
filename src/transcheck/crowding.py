"""A broken text may hold a defect ten thousand times: nobody reads the hundredth, and a report of them would not open."""

from collections import Counter
from collections.abc import Sequence

from transcheck.model import Finding, Note

# Findings of one rule in one message that are kept. The most in a released catalog is 31.
_MOST = 100


def thin_out(findings: Sequence[Finding]) -> tuple[list[Finding], set[Note]]:
    """The findings without those beyond the hundredth of one rule in one message, and a note for every place thinned.

    Args:
        findings: of one project, in the order in which they are to be kept.
    """
    if len(findings) <= _MOST:
        return list(findings), set()
    counts: Counter[tuple[str, str, str | None, str | None]] = Counter()
    kept = []
    for finding in findings:
        key = (finding.rule, finding.path, finding.msgctxt, finding.msgid)
        if finding.msgid is not None:
            counts[key] += 1
        if counts[key] <= _MOST:
            kept.append(finding)
    notes = {_note(finding, counts) for finding in kept if _count(finding, counts) > _MOST}
    return kept, notes


def _count(finding: Finding, counts: Counter[tuple[str, str, str | None, str | None]]) -> int:
    return counts[finding.rule, finding.path, finding.msgctxt, finding.msgid]


def _note(finding: Finding, counts: Counter[tuple[str, str, str | None, str | None]]) -> Note:
    count, path = _count(finding, counts), finding.path
    more = count - _MOST
    return Note(
        "not-checked",
        finding.locale or "unknown",
        finding.rule,
        f"{more} more of {count} findings in one message of {path} are not shown",
    )
