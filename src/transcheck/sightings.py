"""One fact on several pages: where a declared figure is wrong, the places that say something else are named."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from transcheck.model import Finding, Location, Related, Sighting


def name_other_places(findings: Iterable[Finding], sightings: Iterable[Sighting]) -> list[Finding]:
    """The findings with the first place in each other page and version where the same figure has another value.

    Args:
        findings: of all domains.
        sightings: every place where a declared figure stands, in all domains.
    """
    by_figure: dict[str, list[Sighting]] = {}
    for sighting in sorted(sightings, key=lambda one: (one.location.path, one.location.line, one.location.column)):
        by_figure.setdefault(sighting.figure, []).append(sighting)
    places = {(one.figure, one.location): one for same in by_figure.values() for one in same}
    return [_with_others(finding, by_figure, places) for finding in findings]


def _with_others(
    finding: Finding, by_figure: dict[str, list[Sighting]], places: dict[tuple[str, Location], Sighting]
) -> Finding:
    for fact in finding.evidence.facts:
        here = places.get((fact.id, finding.location))
        if here is not None:
            return replace(finding, related=(*finding.related, *_find_others(here, by_figure[fact.id])))
    return finding


def _find_others(here: Sighting, sightings: Iterable[Sighting]) -> Iterator[Related]:
    seen: set[tuple[str, str]] = set()
    for one in sightings:
        version = (one.domain, one.locale)
        if version not in seen and not here.values & one.values:
            seen.add(version)
            yield Related(one.location, f"“{one.text}”")
