"""What the rules that hold a catalog against its template say of released packages that ship one.

    python benchmarks/templates.py [--show 5]

Projects are found and joined as the program does it, over every package of the first two collections that has a `.pot`. Then one
message is lost, left over, given another plural or translated in the template, in three catalogs a project. Writes the
rates to templates.json; labels are those of the subject `classic`.
"""

import argparse
import json
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from corpora import HERE, Source, draw, fetch, load_labels, sources
from transcheck.discovery import ProjectFiles, find_catalogs, group_projects
from transcheck.fingerprint import number_findings, order_of
from transcheck.loading import load_project
from transcheck.model import Certainty, Finding
from transcheck.session import check_loaded
from transcheck.settings import Settings

ROWS_A_PROJECT = 3
RESULT = HERE / "templates.json"
RULES = ("missing-from-catalog", "not-in-template", "plural-changed", "translated-template")
SETTINGS = Settings(
    source_locale="en", as_of=date(2026, 11, 22), select=RULES, cache=False, min_certainty=Certainty.LIKELY
)


@dataclass
class Tally:
    """Of all packages."""

    messages: int = 0
    catalogs: int = 0
    alone: int = 0
    findings: list[Finding] = field(default_factory=list)
    planted: Counter[tuple[str, str]] = field(default_factory=Counter)


def look(source: Source, tally: Tally) -> None:
    """Every project of a package that has a template."""
    folder = fetch(source)
    for files in group_projects(find_catalogs([folder], (), folder)):
        project, _, _ = load_project(files, SETTINGS, folder, {})
        if project.template is None:
            tally.alone += len(project.catalogs)
            continue
        tally.catalogs += len(project.catalogs)
        tally.messages += sum(len(catalog.translated) for catalog in project.catalogs.values())
        outcome, _ = check_loaded(project, SETTINGS, reraise=True)
        tally.findings += number_findings(sorted(outcome.findings, key=order_of))


def plant(source: Source, tally: Tally) -> None:
    """One defect in one catalog of each project, and the clean twin: read from changed bytes, as the program would."""
    folder = fetch(source)
    for files in group_projects(find_catalogs([folder], (), folder)):
        if files.template is None or not files.catalogs:
            continue
        rng = random.Random(f"templates|{source.name}|{files.domain}")
        for file in rng.sample(files.catalogs, min(ROWS_A_PROJECT, len(files.catalogs))):
            one = ProjectFiles(files.domain, files.template, (file,))
            clean = _tell(one, folder, {})
            for what, (rule, overlay) in _defects(one, folder, rng).items():
                tally.planted[what, "rows"] += 1
                silent = rule not in clean
                tally.planted[what, "silent"] += silent
                tally.planted[what, "found"] += silent and rule in _tell(one, folder, overlay)


def _tell(files: ProjectFiles, folder: Path, overlay: dict[Path, bytes]) -> set[str]:
    project, _, _ = load_project(files, SETTINGS, folder, overlay)
    outcome, _ = check_loaded(project, SETTINGS, reraise=True)
    return {finding.rule for finding in outcome.findings}


def _defects(files: ProjectFiles, folder: Path, rng: random.Random) -> dict[str, tuple[str, dict[Path, bytes]]]:
    """Name of the defect -> (the rule that should tell, changed files)."""
    project, _, _ = load_project(files, SETTINGS, folder, {})
    template = project.template
    assert template is not None
    assert files.template is not None
    path, data, pot = files.catalogs[0].path, files.catalogs[0].path.read_bytes(), files.template.read_bytes()
    catalog = next(iter(project.catalogs.values()))
    shared = [one for one in catalog.translated if one.key in template.by_key]
    if project.keyed or not shared or catalog.charset != "utf-8" or template.charset != "utf-8":
        return {}
    chosen = rng.choice(shared)
    twin = template.by_key[chosen.key]
    found = {
        "message lost": ("missing-from-catalog", {path: data[: chosen.start] + data[chosen.end :]}),
        "message left over": ("not-in-template", {files.template: pot[: twin.start] + pot[twin.end :]}),
    }
    plural = [one for one in shared if one.msgid_plural is not None]
    if plural:
        twin = template.by_key[rng.choice(plural).key]
        entry = pot[twin.start : twin.end].replace(b'msgid_plural "', b'msgid_plural "no ', 1)
        found["plural changed"] = ("plural-changed", {files.template: pot[: twin.start] + entry + pot[twin.end :]})
    empty = [one for one in template.messages if one.msgstrs == ("",) and not one.obsolete]
    if empty:
        one = rng.choice(empty)
        at = pot.rfind(b'msgstr "', one.start, one.end) + len(b'msgstr "')
        found["template translated"] = ("translated-template", {files.template: pot[:at] + b"Enregistrer" + pot[at:]})
    return found


def main() -> None:
    """Print the table and keep the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    tally, labels = Tally(), load_labels("classic")
    for source in sources():
        if source.collection < 3 and any(Path(fetch(source)).rglob("*.pot")):
            before = len(tally.findings), tally.catalogs, tally.alone
            look(source, tally)
            plant(source, tally)
            found = Counter(one.rule for one in tally.findings[before[0] :])
            print(
                f"{source.name:22} {tally.catalogs - before[1]:5} catalogs with a template,"
                f" {tally.alone - before[2]:5} without: {dict(found)}"
            )
    print(f"\n{tally.messages:,} translated messages in {tally.catalogs} catalogs")
    rates = {}
    for rule in RULES:
        mine = [one for one in tally.findings if one.rule == rule]
        seen = [labels[one] for one in sorted({one.fingerprint for one in mine} & labels.keys())]
        worth = sum(label.worth for label in seen)
        rates[rule] = {"messages": tally.messages, "findings": len(mine), "labelled": len(seen), "worth": worth}
        print(f"{rule:24}{len(mine):6} findings, {worth} of {len(seen)} labelled worth acting on")
        for one in draw(mine, options.show, rule):
            print(f"    {one.fingerprint} {one.path} {one.message[:100]} | {(one.msgid or '')[:60]!r}")
    planted = {}
    print(f"\n{'planted':24}{'rows':>6}{'found':>8}{'clean silent':>14}")
    for what in sorted({what for what, _ in tally.planted}):
        rows, silent, hits = (tally.planted[what, which] for which in ("rows", "silent", "found"))
        planted[what] = {"rows": rows, "silent": silent, "found": hits}
        print(f"{what:24}{rows:6}{100 * hits / max(silent, 1):7.1f}%{100 * silent / rows:13.1f}%")
    RESULT.write_text(json.dumps({"rules": rates, "planted": planted}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
