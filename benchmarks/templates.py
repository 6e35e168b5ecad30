"""What the rules that hold a catalog against its template say of released packages that ship one.

    python benchmarks/templates.py [--show 5]

Projects are found and joined as the program does it, over every package of the first two collections that has a `.pot`. Writes
the rates to templates.json; labels are those of the subject `classic`.
"""

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from corpora import HERE, Source, fetch, load_labels, sources
from transcheck.discovery import find_catalogs, group_projects
from transcheck.fingerprint import number_findings, order_of
from transcheck.loading import load_project
from transcheck.model import Certainty, Finding
from transcheck.session import check_loaded
from transcheck.settings import Settings

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
    planted: Counter[str] = field(default_factory=Counter)


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
        for one in mine[: options.show]:
            print(f"    {one.fingerprint} {one.path} {one.message[:100]} | {(one.msgid or '')[:60]!r}")
    RESULT.write_text(json.dumps({"rules": rates}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
