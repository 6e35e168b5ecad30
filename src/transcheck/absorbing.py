"""One cause, one finding: what a more telling rule sees at the same place becomes its evidence."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from transcheck.model import Absorbed, Certainty, Finding, Span


def absorb(findings: Sequence[Finding], absorbs: Mapping[str, frozenset[str]], shown: Certainty) -> list[Finding]:
    """One cause, one finding: what a more telling rule sees at the same place becomes its evidence.

    Args:
        findings: of one project.
        absorbs: rule id -> ids and groups that yield to it.
        shown: the least certainty that is shown; a finding that is not shown takes no shown one away.
    """
    by_message: dict[tuple[str, str | None, str | None], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_message[finding.path, finding.msgctxt, finding.msgid].append(finding)
    kept: list[Finding] = []
    for group in by_message.values():
        takers = _find_takers(group, absorbs, shown) if len(group) > 1 else {}
        kept += _carry(group, takers) if takers else group
    return kept


def _find_takers(
    findings: Sequence[Finding], absorbs: Mapping[str, frozenset[str]], shown: Certainty
) -> dict[int, int]:
    """Which finding of a message each that yields goes to, by their positions; the first that may take it does."""
    tellers: dict[str, list[int]] = defaultdict(list)
    for index, finding in enumerate(findings):
        for name in absorbs.get(finding.rule, ()):
            tellers[name].append(index)
    if not tellers:
        return {}
    places: dict[tuple[str, bool], _Places] = {}
    takers: dict[int, int] = {}
    for index, finding in enumerate(findings):
        candidates: list[int] = []
        for name in (finding.rule, finding.group):
            if name in tellers:
                key = (name, finding.certainty >= shown)
                if key not in places:
                    places[key] = _Places(_choose(findings, tellers[name], shown if key[1] else None))
                candidates += places[key].at(finding.span)
        for other in sorted(candidates):
            telling = findings[other]
            same_rule = telling.rule == finding.rule and finding.rule not in absorbs[telling.rule]
            if other != index and not same_rule and _last_taker(takers, other) != index:
                takers[index] = other
                break
    return takers


def _choose(
    findings: Sequence[Finding], indices: Sequence[int], least: Certainty | None
) -> list[tuple[int, Span | None]]:
    """The telling findings that may take one away, with their spans."""
    return [(index, findings[index].span) for index in indices if least is None or findings[index].certainty >= least]


class _Places:
    """Findings by where they stand, so that those at a place are found without asking each."""

    def __init__(self, placed: Iterable[tuple[int, Span | None]]) -> None:
        self._all: list[int] = []
        self._whole: list[int] = []
        by_field: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for index, span in placed:
            self._all.append(index)
            if span is None:
                self._whole.append(index)
            else:
                by_field[span.field].append((span.start, span.end, index))
        self._by_field = {name: sorted(spans) for name, spans in by_field.items()}
        # How far any span reaches that begins here or before: where it ends before the place, nobody earlier is there.
        self._reach = {
            name: list(accumulate((end for _, end, _ in spans), max)) for name, spans in self._by_field.items()
        }

    def at(self, span: Span | None) -> list[int]:
        """The positions of the findings that share the place; a finding without a span is everywhere."""
        if span is None:
            return self._all
        found = list(self._whole)
        spans = self._by_field.get(span.field, [])
        last = bisect_right(spans, span.end, key=lambda one: one[0])
        reach = self._reach.get(span.field, [])
        while last and reach[last - 1] >= span.start:
            last -= 1
            if spans[last][1] >= span.start:
                found.append(spans[last][2])
        return found


def _last_taker(takers: Mapping[int, int], index: int) -> int:
    """The finding that ends up with this one."""
    seen = set()
    while index in takers and index not in seen:
        seen.add(index)
        index = takers[index]
    return index


def _carry(findings: Sequence[Finding], takers: Mapping[int, int]) -> Iterator[Finding]:
    """The findings that stay, with those they took as evidence."""
    taken: dict[int, list[Absorbed]] = defaultdict(list)
    for index in takers:
        finding = findings[index]
        taken[_last_taker(takers, index)].append(Absorbed(finding.rule, finding.message, finding.span))
    for index, finding in enumerate(findings):
        if index not in takers:
            if index in taken:
                ordered = sorted(taken[index], key=lambda one: (one.rule, one.message))
                evidence = replace(finding.evidence, absorbed=(*finding.evidence.absorbed, *ordered))
                yield replace(finding, evidence=evidence)
            else:
                yield finding
