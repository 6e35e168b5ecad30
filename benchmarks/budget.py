"""What a run costs: microseconds a translated message on set S by stage, and the fixed cost of a start.

CPU time of one core; ratios to `polib.pofile` on the same files and to `python -c 'import click'`.
"""

import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polib

from corpora import find_set_s
from transcheck.discovery import read_place
from transcheck.engine import Choice, Outcome, _catalog_traits, _group, _has, _project_traits, _run_catalog, _Runner
from transcheck.loading import join_project
from transcheck.model import Catalog, Project, Scope
from transcheck.po.reader import read_file
from transcheck.rules import Reads, RuleContext
from transcheck.rules.context import Shared
from transcheck.selecting import load_all_packs, load_rules
from transcheck.settings import Settings

ROUNDS = 5
PYCACHE = str(Path(tempfile.gettempdir(), "transcheck-pycache"))


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of a call, the collector off."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def cpu_of(command: list[str], cwd: str | None = None) -> float:
    """CPU seconds of a process, median of several, with compiled modules as an installation has them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = PYCACHE
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    subprocess.run(command, check=True, capture_output=True, cwd=cwd, env=environment)
    times = []
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=False, capture_output=True, cwd=cwd, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


def load(paths: list[Path]) -> list[Project]:
    """Every catalog of the set as a project of its own."""
    projects = []
    for path in paths:
        place = read_place(path)
        catalog = read_file(path, str(path))
        catalog.locale, catalog.domain = place.locale, place.domain
        projects.append(
            join_project(place.domain, None, {place.locale or "?": catalog}, Settings(source_locale="en"))[0]
        )
    return projects


def by_group(projects: list[Project], translated: int) -> None:
    """Cost of each group of rules alone, each rule with readings of its own: what it would cost without the others."""
    print("  each rule alone, with readings of its own:")
    ruleset, packs = load_rules(Settings()), load_all_packs(Settings())
    costs: dict[str, float] = {}
    dearest: list[tuple[float, str]] = []
    for rule in ruleset.rules.values():
        if not rule.enabled:
            continue
        runner = _Runner(Outcome(), ruleset.rules["rule-crashed"], reraise=False)
        seconds = 0.0
        for project in projects:
            shared = Shared(date(2026, 11, 22), lambda: packs, project=project)
            context = RuleContext(rule, shared, rule.severity, dict(rule.options))
            catalog = next(iter(project.catalogs.values()))
            if rule.scope is Scope.MESSAGE:
                groups = GROUPS[id(project), rule.reads]
                batch = [one for bits, ones in groups.items() if not rule.needs or bits & rule.needs for one in ones]
                seconds += cpu_short(runner.run, context, batch, catalog)
            elif rule.scope is Scope.CATALOG:
                seconds += cpu_short(runner.run, context, catalog, catalog)
            else:
                seconds += cpu_short(runner.run, context, project, catalog)
        costs[rule.group] = costs.get(rule.group, 0) + seconds
        dearest.append((seconds, rule.id))
    for group, seconds in sorted(costs.items(), key=lambda item: -item[1]):
        print(f"  rules: {group:18} {seconds / translated * 1e6:8.2f}")
    print("  dearest rules: " + ", ".join(f"{name} {s / translated * 1e6:.2f}" for s, name in sorted(dearest)[:-13:-1]))


def as_run(projects: list[Project], translated: int) -> None:
    """Cost of each group in one run of all rules, as the engine runs them: what rules share is paid by the first of them.

    The second column has every reading of a text warm: what the rules of a group cost beyond what all share.
    """
    cold, warm = _timed_run(projects, clear=True), _timed_run(projects, clear=False)
    print("  in one run, shared readings paid once; and with them made before:")
    for group in sorted(cold, key=cold.__getitem__, reverse=True):
        print(f"  rules: {group:18} {cold[group] / translated * 1e6:8.2f} {warm[group] / translated * 1e6:8.2f}")
    print(
        f"  all rules                {sum(cold.values()) / translated * 1e6:8.2f} {sum(warm.values()) / translated * 1e6:8.2f}"
    )


class _Timed(_Runner):
    """A runner that adds up what each group costs."""

    costs: dict[str, float] = {}  # noqa: RUF012 -- a table of this benchmark

    def run(self, context: RuleContext, subject: object, catalog: Catalog) -> None:
        """Call one rule and note its time."""
        start = time.process_time()
        super().run(context, subject, catalog)
        group = context.rule.group
        self.costs[group] = self.costs.get(group, 0.0) + time.process_time() - start


def _timed_run(projects: list[Project], *, clear: bool) -> dict[str, float]:
    """Seconds by group; without `clear` a project is run twice and the second run counts."""
    ruleset, packs = load_rules(Settings()), load_all_packs(Settings())
    contexts = [(rule, rule.severity, dict(rule.options)) for _, rule in sorted(ruleset.rules.items()) if rule.enabled]
    total: dict[str, float] = {}
    for project in projects:
        shared = Shared(date(2026, 11, 22), lambda: packs, project=project)
        made = [RuleContext(rule, shared, severity, options) for rule, severity, options in contexts]
        for _ in range(1 if clear else 2):
            runner = _Timed(Outcome(), ruleset.rules["rule-crashed"], reraise=False)
            _Timed.costs = {}
            for catalog in project.catalogs.values():
                messages = [one for one in made if one.rule.scope is Scope.MESSAGE]
                traits = _catalog_traits(catalog, _project_traits(project, shared))
                batches = _run_catalog(catalog, messages, traits, runner, Choice())
                shared.batch = batches.get
                for one in made:
                    rule = one.rule
                    if rule.scope is not Scope.MESSAGE and rule.where in traits and _has(batches.features, one):
                        runner.run(one, catalog if rule.scope is Scope.CATALOG else project, catalog)
        for group, seconds in _Timed.costs.items():
            total[group] = total.get(group, 0.0) + seconds
    return total


GROUPS: dict[tuple[int, Reads], dict] = {}


def cpu_short(work: Callable[..., object], *arguments: object) -> float:
    """CPU seconds of a call, without a collection before it."""
    start = time.process_time()
    work(*arguments)
    return time.process_time() - start


def main() -> None:
    """Print the table."""
    paths = find_set_s()
    size = sum(path.stat().st_size for path in paths)
    reading = min(cpu(lambda: [read_file(path, "x") for path in paths]) for _ in range(3))
    yard = min(cpu(lambda: [polib.pofile(str(path)) for path in paths]) for _ in range(2))
    projects = load(paths)
    messages = sum(len(catalog.messages) for project in projects for catalog in project.catalogs.values())
    translated = sum(len(catalog.translated) for project in projects for catalog in project.catalogs.values())
    print(f"Set S: {len(paths)} files, {size / 1e6:.1f} MB, {messages:,} messages, {translated:,} translated")
    print("microseconds of CPU a translated message:")
    print(f"  polib.pofile             {yard / translated * 1e6:8.2f}")
    print(
        f"  reading                  {reading / translated * 1e6:8.2f}   ({yard / reading:.1f} times as fast as polib)"
    )

    def features() -> None:
        choice = Choice()
        for project in projects:
            for catalog in project.catalogs.values():
                pairs = [one for one in catalog.messages if choice.worth_checking(one)]
                GROUPS[id(project), Reads.PAIRS] = GROUPS[id(project), Reads.TEXTS] = _group(pairs)

    print(f"  features and batches     {cpu(features) / translated * 1e6:8.2f}")
    by_group(projects, translated)
    as_run(projects, translated)

    with tempfile.TemporaryDirectory() as folder:
        header = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
        body = "".join(f'msgid "word{n:c}"\nmsgstr "mot{n:c}"\n\n' for n in range(97, 117))
        Path(folder, "fr.po").write_text(header + body, "utf-8")
        python = sys.executable
        click = cpu_of([python, "-c", "import click"])
        print("milliseconds of CPU of a process:")
        print(f"  python -c pass           {cpu_of([python, '-c', 'pass']) * 1e3:8.1f}")
        print(f"  python -c 'import click' {click * 1e3:8.1f}")
        for name, words in {"--help": ["--help"], "20 messages": ["check", "fr.po", "--fail-on", "never"]}.items():
            spent = cpu_of([python, "-m", "transcheck", *words], cwd=folder)
            print(f"  transcheck {name:13} {spent * 1e3:8.1f}   ({spent / click:.2f} times import click)")
    command = [sys.executable, "-m", "transcheck", "check", *map(str, paths), "--fail-on", "never", "-o", os.devnull]
    whole = cpu_of(command)
    print(f"whole run over set S: {whole:.2f} s CPU, {whole / translated * 1e6:.1f} microseconds a translated message")


if __name__ == "__main__":
    main()
