"""The rules on markup measured on every package that has been read, those of many kinds of markup (collection 4) included.

    python benchmarks/markup.py             findings a rule and severity, and how many of the labelled ones are worth acting on
    python benchmarks/markup.py --draw 40   a seeded draw of findings a rule that are shown by default, with their texts

A seeded draw of 60 catalogs a package. The rules were written while these texts were read: this is no first look, which
`classic.py --collection 3` takes. A finding is labelled "worth" if a maintainer should change the text because of it.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Sequence

from classic import check, learned_catalogs, print_finding
from corpora import load_labels
from transcheck.model import Catalog, Certainty, Finding, Severity
from transcheck.rules.index import load_index

RULES = tuple(rule.id for rule in load_index() if rule.group == "markup")


def main() -> None:
    """Print the table, or a draw to label."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draw", type=int, default=0)
    options = parser.parse_args()
    found: list[tuple[Finding, Catalog]] = []
    messages: Counter[str] = Counter()
    for catalog in learned_catalogs():
        messages[catalog.path.split("/")[0]] += len(catalog.translated)
        found += [(one, catalog) for one in check(catalog, *RULES)]
    if options.draw:
        _print_draw([pair for pair in found if pair[0].certainty is not Certainty.GUESS], options.draw)
    _print_table([finding for finding, _ in found], messages)


def _print_draw(found: Sequence[tuple[Finding, Catalog]], count: int) -> None:
    """At most three findings a locale and package, and one a source text."""
    by_rule: dict[str, list[tuple[Finding, Catalog]]] = defaultdict(list)
    for pair in found:
        by_rule[pair[0].rule].append(pair)
    for rule, pool in sorted(by_rule.items()):
        random.Random(f"markup-draw-{rule}").shuffle(pool)
        taken: Counter[tuple[str, str]] = Counter()
        texts: set[str] = set()
        for finding, catalog in pool:
            key = (finding.locale or "", catalog.path.split("/")[0])
            if taken[key] < 3 and (finding.msgid or "") not in texts and len(texts) < count:
                taken[key] += 1
                texts.add(finding.msgid or "")
                print_finding(finding, catalog)


def _print_table(found: Sequence[Finding], messages: Counter[str]) -> None:
    total = messages.total()
    labels = load_labels("markup")
    print(f"\n{total:,} translated messages of {len(messages)} packages")
    print(
        f"{'rule':30}{'errors':>8}{'warnings':>9}{'infos':>7}{'guesses':>8}{'shown/1000':>11}{'labelled':>9}{'worth':>7}"
    )
    for rule in RULES:
        mine = [one for one in found if one.rule == rule]
        shown = [one for one in mine if one.certainty is not Certainty.GUESS]
        levels = Counter(one.severity for one in shown)
        seen = [labels[one] for one in sorted({one.fingerprint for one in shown} & labels.keys())]
        share = f"{100 * sum(label.worth for label in seen) / len(seen):.0f}%" if seen else ""
        print(
            f"{rule:30}{levels[Severity.ERROR]:8}{levels[Severity.WARNING]:9}{levels[Severity.INFO]:7}"
            f"{len(mine) - len(shown):8}{1000 * len(shown) / total:11.3f}{len(seen):9}{share:>7}"
        )
    for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO):
        shown = [one for one in found if one.severity is severity and one.certainty is not Certainty.GUESS]
        seen = [labels[one] for one in sorted({one.fingerprint for one in shown} & labels.keys())]
        worth = sum(label.worth for label in seen)
        print(f"{severity.name.lower()}: {len(shown)} shown, {len(seen)} labelled, {worth} worth acting on")


if __name__ == "__main__":
    main()
