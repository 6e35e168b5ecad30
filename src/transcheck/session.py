"""The one use case: paths and settings in, a report out. Nothing here prints or exits."""

import hashlib
import os
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.absorbing import absorb
from transcheck.config import find_root
from transcheck.crowding import thin_out
from transcheck.differences import apply_differences, find_free
from transcheck.discovery import ProjectFiles, find_catalogs, group_projects
from transcheck.engine import Choice, Outcome, run_rules
from transcheck.errors import ConfigError
from transcheck.fingerprint import number_findings, order_of
from transcheck.gate import CRASHED
from transcheck.loading import load_project, show_path
from transcheck.model import (
    Catalog,
    CatalogStats,
    Coverage,
    Finding,
    Note,
    Page,
    Project,
    Report,
    Run,
    Sighting,
)
from transcheck.report.pages import build_page
from transcheck.resources import find_packs
from transcheck.revision import read_revision
from transcheck.rules.context import Shared
from transcheck.selecting import broken_declarations, load_all_packs, load_rules, make_selection, select_rules
from transcheck.settings import Settings
from transcheck.sightings import name_other_places
from transcheck.silencing import apply_suppressions
from transcheck.versions import name_odd_versions

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from transcheck.changes import Changes


@dataclass(frozen=True, slots=True)
class ProjectResult:
    """What one project gives to the report; plain data, so that it can come from another process."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    pages: tuple[Page, ...]
    notes: tuple[Note, ...]
    coverage: dict[tuple[str, str], int]
    catalogs: tuple[CatalogStats, ...]
    remarks: tuple[str, ...]
    inputs: str
    crashed: bool
    sightings: tuple[Sighting, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """One project to check, with everything that decides how."""

    files: ProjectFiles
    settings: Settings
    root: Path
    reported: frozenset[str]
    overlay: Mapping[Path, bytes] = field(default_factory=dict)
    commits: tuple[str, ...] | None = None
    reraise: bool = False


def check(
    paths: Sequence[str | Path],
    settings: Settings | None = None,
    *,
    executor: "Executor | None" = None,
    overlay: Mapping[Path, bytes] | None = None,
    progress: Callable[[int, int], None] | None = None,
    reraise: bool = False,
) -> Report:
    """Check the catalogs among and below the paths.

    Args:
        paths: files and folders whose findings are reported; the versions of their domains beside them are
            analysed too. Empty: the configured paths, else the project root.
        settings: defaults to an empty configuration with the current folder's project root.
        executor: runs the projects; by default this process, or `settings.jobs` processes.
        overlay: contents that stand in for files on disk, by absolute path.
        progress: called with the number of domains done and of all, after each.
        reraise: let a crash of a rule through instead of making it a finding.

    Returns:
        The report: findings sorted by path, line, column and rule.

    Raises:
        ConfigError: a path is missing, no catalog was found, or a setting is wrong.
        RuleFileError: a rule file is wrong.
    """
    settings = settings or Settings()
    root = (settings.root or find_root(Path.cwd())).resolve()
    ruleset = load_rules(settings)
    select_rules(ruleset, settings)  # a wrong name is the user's mistake, told before anything is read
    overlay = overlay or {}
    wanted = [Path(os.path.abspath(path)) for path in paths or _default_paths(settings, root)]  # noqa: PTH100 -- keeps links
    on_disk = find_catalogs([path for path in wanted if path not in overlay], settings.exclude, root)
    found = sorted({*on_disk, *(path for path in wanted if path in overlay)})
    if not found:
        raise ConfigError(
            "no catalog found (.po, .pot or .mo)", path=" ".join(str(path) for path in paths) or str(root)
        )
    projects = group_projects(found, settings.locale_from)
    reported = frozenset(show_path(path, root) for path in found)
    commits = _find_commits(settings, root)
    accepted = _find_accepted(settings)
    jobs = [Job(files, settings, root, reported, overlay, commits, reraise) for files in projects]
    return _merge(_run_jobs(jobs, settings, executor, progress), settings, root, accepted)


def _find_commits(settings: Settings, root: Path) -> tuple[str, ...] | None:
    if settings.diff_base is None:
        return None
    from transcheck.changes import resolve_base

    return tuple(resolve_base(settings.diff_base, root))


def _find_changes(project: Project, job: Job) -> "Changes | None":
    if job.commits is None:
        return None
    from transcheck.changes import find_changes

    return find_changes(project.all_catalogs, job.commits, job.root)


def _find_accepted(settings: Settings) -> Collection[str]:
    if settings.baseline is None:
        return ()
    from transcheck.baseline import load_baseline

    return load_baseline(settings.base / settings.baseline).keys()


def _default_paths(settings: Settings, root: Path) -> list[Path]:
    return [settings.base / path for path in settings.paths] or [root]


def _run_jobs(
    jobs: Sequence[Job], settings: Settings, executor: "Executor | None", progress: Callable[[int, int], None] | None
) -> list[ProjectResult]:
    workers = min(settings.jobs or os.cpu_count() or 1, len(jobs))
    if executor is not None:
        return _collect(executor.map(check_project, jobs), len(jobs), progress)
    if workers <= 1:
        return _collect(map(check_project, jobs), len(jobs), progress)
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as pool:
        chunks = max(1, len(jobs) // (workers * 8))
        return _collect(pool.map(check_project, jobs, chunksize=chunks), len(jobs), progress)


def _collect(
    results: Iterable[ProjectResult], total: int, progress: Callable[[int, int], None] | None
) -> list[ProjectResult]:
    found = []
    for result in results:
        found.append(result)
        if progress is not None:
            progress(len(found), total)
    return found


def check_project(job: Job) -> ProjectResult:
    """Read one project, run every selected rule over it, and keep what is to be reported."""
    settings = job.settings
    project, notes, remarks = load_project(job.files, settings, job.root, job.overlay)
    outcome, shared = check_loaded(project, settings, reported=job.reported, reraise=job.reraise)
    ruleset = load_rules(settings)
    standing, declared = apply_differences(
        project, outcome.findings, settings, ruleset, broken_declarations(settings, shared)
    )
    kept, suppressed = apply_suppressions(project, standing, settings, ruleset, shared)
    suppressed += declared
    located = [number_findings(sorted(found, key=order_of)) for found in (kept, suppressed)]
    changes = _find_changes(project, job)
    waived = _find_waived(settings)
    visible, hidden = (
        [
            one
            for one in found
            if _is_reported(one, job, waived) and (changes is None or changes.concern(one, keyed=project.keyed))
        ]
        for found in located
    )
    page = build_page(project, visible)
    catalogs = [one for one in project.all_catalogs if one.path in job.reported]
    return ProjectResult(
        findings=tuple(visible),
        suppressed=tuple(hidden),
        pages=(page,) if page is not None else (),
        notes=tuple(sorted({*notes, *shared.notes})),
        coverage=outcome.coverage,
        catalogs=tuple(_stats(catalog) for catalog in catalogs),
        remarks=tuple(remarks),
        inputs=_hash_inputs(job.files.paths, job.overlay),
        crashed=outcome.crashed,
        sightings=tuple(shared.sightings),
    )


def check_loaded(
    project: Project, settings: Settings, *, reported: Container[str] | None = None, reraise: bool = False
) -> tuple[Outcome, Shared]:
    """Run every selected rule over a project in memory; findings are absorbed, not yet suppressed or sorted.

    Args:
        project: the versions of one domain.
        settings: which rules run and how.
        reported: paths of the catalogs whose findings are wanted (default: all).
        reraise: let a crash of a rule through.
    """
    ruleset = load_rules(settings)
    names = frozenset(ruleset.rules) | ruleset.groups
    shared = Shared(
        settings.as_of,
        partial(load_all_packs, settings),
        settings.lang_engine,
        names,
        bool(settings.packs or settings.rules),
    )
    selection = make_selection(ruleset, settings, shared)
    choice = Choice(settings.check_fuzzy, settings.check_obsolete)
    outcome = run_rules(
        project, selection, shared, ruleset.rules[CRASHED], choice=choice, reported=reported, reraise=reraise
    )
    absorbs = {rule.id: frozenset(rule.absorbs) for rule in ruleset.rules.values() if rule.absorbs}
    outcome.findings = absorb(outcome.findings, absorbs, settings.min_certainty)
    odd = name_odd_versions(project, outcome.findings, ruleset.rules, free=find_free(project, settings))
    outcome.findings, thinned = thin_out(odd)
    shared.notes |= thinned
    return outcome, shared


def _is_reported(finding: Finding, job: Job, waived: Sequence[tuple[str, frozenset[str]]]) -> bool:
    settings = job.settings
    if finding.certainty < settings.min_certainty or not job.reported.intersection(finding.paths):
        return False
    if settings.locales and finding.locale not in settings.locales:
        return False
    return not any(finding.rule in rules and fnmatchcase(finding.path, pattern) for pattern, rules in waived)


def _find_waived(settings: Settings) -> list[tuple[str, frozenset[str]]]:
    """Path pattern -> the rules not asked there."""
    ruleset = load_rules(settings)
    return [
        (pattern, ruleset.expand(names, key="per-file-ignores")) for pattern, names in settings.per_file_ignores.items()
    ]


def _stats(catalog: Catalog) -> CatalogStats:
    live = [message for message in catalog.messages if not message.obsolete]
    fuzzy = sum(message.fuzzy for message in live)
    translated = len(catalog.translated)
    return CatalogStats(
        catalog.path, catalog.locale, catalog.domain, len(live), translated, fuzzy, len(live) - translated - fuzzy
    )


def _hash_inputs(paths: Iterable[Path], overlay: Mapping[Path, bytes]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        try:
            data = overlay[path] if path in overlay else path.read_bytes()
        except OSError:
            data = b""
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()


def _merge(results: Sequence[ProjectResult], settings: Settings, root: Path, accepted: Collection[str]) -> Report:
    coverage: dict[tuple[str, str], int] = {}
    for result in results:
        for key, messages in result.coverage.items():
            coverage[key] = coverage.get(key, 0) + messages
    inputs = hashlib.sha256("".join(result.inputs for result in results).encode()).hexdigest()
    found = name_other_places(
        sorted((one for result in results for one in result.findings), key=order_of),
        [one for result in results for one in result.sightings],
    )
    return Report(
        as_of=settings.as_of,
        findings=tuple(one for one in found if one.fingerprint not in accepted),
        known=tuple(one for one in found if one.fingerprint in accepted),
        suppressed=tuple(sorted((one for result in results for one in result.suppressed), key=order_of)),
        notes=tuple(sorted({note for result in results for note in result.notes})),
        coverage=tuple(Coverage(*key, messages) for key, messages in sorted(coverage.items())),
        catalogs=tuple(sorted((one for result in results for one in result.catalogs), key=lambda one: one.path)),
        run=Run(_pack_versions(settings), _hash_settings(settings), f"sha256:{inputs}", read_revision(root)),
        remarks=tuple(remark for result in results for remark in result.remarks),
        pages=tuple(page for result in results for page in result.pages),
    )


def _pack_versions(settings: Settings) -> dict[str, str]:
    """Shipped pack -> hash of its file; configured rule files are part of the configuration's hash by their names."""
    return {path.stem: "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest() for path in find_packs(settings.packs)}


def _hash_settings(settings: Settings) -> str:
    """A hash of what decides the findings, without paths of one machine and without the job count."""
    plain = replace(settings, root=None, config_path=None, jobs=1, cache=True)
    return "sha256:" + hashlib.sha256(repr(plain).encode()).hexdigest()


def check_message(
    source: str,
    target: str,
    *,
    source_locale: str,
    locale: str,
    flags: Iterable[str] = (),
    settings: Settings | None = None,
) -> list[Finding]:
    """MESSAGE rules on one pair of texts, for hosts that have no files.

    Args:
        source: the source text.
        target: its translation.
        source_locale: locale of the source, such as `en`.
        locale: locale of the translation.
        flags: gettext flags such as `python-format`.
        settings: which rules run and how.

    Returns:
        Findings whose location is line 1 of a path named `message`; spans count in the texts.
    """
    from transcheck.model import Scope
    from transcheck.single import single_project

    settings = replace(settings or Settings(), source_locale=source_locale)
    project = single_project(source, target, source_locale=source_locale, locale=locale, flags=frozenset(flags))
    ruleset = load_rules(settings)
    outcome, _ = check_loaded(project, settings)
    findings = [one for one in outcome.findings if ruleset.rules[one.rule].scope is Scope.MESSAGE]
    return number_findings(sorted((one for one in findings if one.certainty >= settings.min_certainty), key=order_of))
