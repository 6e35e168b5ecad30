"""What the rules that hold the locales of a domain side by side say of released packages.

    python benchmarks/siblings.py [--show 40]

Projects are found and joined as the program does it, over the packages of the reporting half of the first two collections.
Writes the rates to siblings.json; labels are those of the subject `language`. `--show` prints findings without a label, with
their texts: for the screen only.
"""

import argparse
import json
from datetime import date

from corpora import HERE, Source, fetch, load_labels, sources
from transcheck.discovery import find_catalogs, group_projects
from transcheck.fingerprint import number_findings, order_of
from transcheck.loading import load_project
from transcheck.model import Certainty, Finding
from transcheck.session import check_loaded
from transcheck.settings import Settings

RESULT = HERE / "siblings.json"
RULES = ("other-locale-copy",)
SETTINGS = Settings(
    source_locale="en", as_of=date(2026, 11, 22), select=RULES, cache=False, min_certainty=Certainty.LIKELY
)


def look(source: Source) -> tuple[int, list[tuple[Finding, str]]]:
    """Messages of the projects of a package that have several locales, and the findings with the text they are about."""
    folder, messages = fetch(source), 0
    found: list[tuple[Finding, str]] = []
    for files in group_projects(find_catalogs([folder], (), folder)):
        project, _, _ = load_project(files, SETTINGS, folder, {})
        if len(project.catalogs) < 2:
            continue
        messages += sum(len(catalog.translated) for catalog in project.catalogs.values())
        outcome, _ = check_loaded(project, SETTINGS, reraise=True)
        for finding in number_findings(sorted(outcome.findings, key=order_of)):
            catalog = next(one for one in project.catalogs.values() if one.path == finding.path)
            message = catalog.by_key[finding.msgctxt, finding.msgid or ""]
            found.append((finding, message.msgstr))
    return messages, found


def main() -> None:
    """Print the table and keep the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    labels = load_labels("language")
    total, found = 0, []
    for source in sources():
        if source.half == "report" and source.collection < 3:
            messages, mine = look(source)
            total += messages
            found += mine
            print(f"{source.name:22}{messages:9,} messages{len(mine):5} findings", flush=True)
    rates = {}
    for rule in RULES:
        mine = [(finding, text) for finding, text in found if finding.rule == rule]
        seen = [labels[finding.fingerprint] for finding, _ in mine if finding.fingerprint in labels]
        worth = sum(label.worth for label in seen)
        rates[rule] = {"messages": total, "findings": len(mine), "labelled": len(seen), "worth": worth}
        print(f"{rule:24}{len(mine):6} findings, {worth} of {len(seen)} labelled worth acting on")
        for finding, text in [pair for pair in mine if pair[0].fingerprint not in labels][: options.show]:
            print(f"    {finding.fingerprint} {finding.path[-60:]} {finding.locale} {finding.message[:100]}")
            print(f"      S {(finding.msgid or '')[:110]!r}\n      T {text[:110]!r}")
    RESULT.write_text(json.dumps({"rules": rates}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
