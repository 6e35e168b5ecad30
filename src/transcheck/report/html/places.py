"""Which findings belong to one page: catalogs of several projects may have one domain (`django` in every app)."""

import re
from collections.abc import Iterable, Mapping

from transcheck.model import Finding, Page, Report

# Domain, and the path of its catalogs with `*` for the locale.
Key = tuple[str, str]


def place_of(path: str, locale: str | None) -> str:
    """The path of a catalog with `*` for its locale, the same for all versions; the path itself where it names none."""
    if not locale:
        return path
    name = re.compile(rf"(?:(?<=^)|(?<=[/._-])){re.escape(locale)}(?=[/.]|$)")
    return name.sub("*", path)


def key_of(page: Page) -> Key:
    """The key of a page, by the first of its translations."""
    for block in page.blocks:
        for text in block.texts:
            if text.field.startswith("msgstr"):
                return page.domain, place_of(text.path, text.locale)
    return page.domain, ""


def group_findings(
    findings: Iterable[Finding], pages: Iterable[Page]
) -> tuple[dict[Key, Page], dict[Key, list[Finding]]]:
    """The pages and the findings by key; a finding of a file that no page shows stands alone."""
    by_key: dict[Key, Page] = {}
    for page in pages:
        by_key.setdefault(key_of(page), page)
    only: dict[str, Key | None] = {}
    for key in by_key:
        only[key[0]] = None if key[0] in only else key
    groups: dict[Key, list[Finding]] = {}
    for finding in findings:
        key = (finding.domain, place_of(finding.path, finding.locale))
        groups.setdefault(key if key in by_key else only.get(finding.domain) or key, []).append(finding)
    return by_key, groups


def name_files(report: Report) -> Mapping[str, str]:
    """Path of a catalog -> what readers call it: its domain, with its folder where several folders have that domain."""
    places = {stats.path: place_of(stats.path, stats.locale) for stats in report.catalogs}
    places |= {finding.path: place_of(finding.path, finding.locale) for finding in report.findings}
    domains = {stats.path: stats.domain for stats in report.catalogs}
    domains |= {finding.path: finding.domain for finding in report.findings}
    folders = {path: _folder(place) for path, place in places.items()}
    shared: dict[str, set[str]] = {}
    for path, domain in domains.items():
        shared.setdefault(domain, set()).add(folders[path])
    heads = {domain: _common(found) for domain, found in shared.items()}
    names = {}
    for path, domain in domains.items():
        folder = folders[path][heads[domain] :]
        names[path] = f"{domain} ({folder})" if domain and folder and len(shared[domain]) > 1 else domain or path
    return names


def _common(folders: set[str]) -> int:
    """Length of the folders that all of these begin with, the slash included."""
    first, last = min(folders), max(folders)
    same = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(first))
    return first.rfind("/", 0, same) + 1


def _folder(place: str) -> str:
    """What comes before the locale, without the folder that only says that there are locales."""
    head = place.partition("*")[0] if "*" in place else place.rpartition("/")[0]
    parts = [part for part in head.split("/") if part]
    while parts and parts[-1] in {"locale", "locales", "po", "i18n", "translations", "LC_MESSAGES"}:
        parts.pop()
    return "/".join(parts)
