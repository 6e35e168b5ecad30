"""What the rules on figures, language, names, statements and placeholders say of released catalogs, against the labels.

`python benchmarks/released.py [figures|language|names|placeholders]...` prints a table and writes `released.json`, which
tools/coverage.py reads. Measured on the reporting half of the corpora; a label counts only where the rule still makes the
finding. Rules that look at several versions of a page (structure, project scope) or need a pack that is switched on have nothing
to look at here and are left out.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from itertools import groupby

import figures
import language
import names
import placeholders
from corpora import HERE, load_labels, read_catalogs
from transcheck.fingerprint import number_findings
from transcheck.loading import join_project
from transcheck.model import Certainty, Scope
from transcheck.rules import Where
from transcheck.rules.index import load_index
from transcheck.session import check_loaded
from transcheck.settings import Settings

RESULT = HERE / "released.json"
HALF = "report"


@dataclass
class Rate:
    """Of one rule: messages it was run on, findings shown, those with a label, those worth acting on."""

    messages: int = 0
    findings: int = 0
    labelled: int = 0
    worth: int = 0


@dataclass
class Tally:
    """Rates by rule, counted one finding at a time against the labels of a subject."""

    subject: str
    rates: dict[str, Rate] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.labels = load_labels(self.subject)

    def look(self, rules: list[str], messages: int) -> None:
        """The rules have seen so many messages."""
        for rule in rules:
            self.rates.setdefault(rule, Rate()).messages += messages

    def add(self, rule: str, fingerprint: str) -> None:
        """A finding that a reader would be shown."""
        rate, label = self.rates.setdefault(rule, Rate()), self.labels.get(fingerprint)
        rate.findings += 1
        rate.labelled += label is not None
        rate.worth += label is not None and label.worth


def rules_of(*groups: str) -> list[str]:
    """The rules of some groups that look at one version at a time, whatever catalog it is, and are on by default."""
    return [
        rule.id
        for rule in load_index()
        if rule.group in groups and rule.enabled and rule.scope is not Scope.PROJECT and rule.where is Where.ANY
    ]


def measure_figures(tally: Tally) -> None:
    """Every translated text, English left out."""
    rules = rules_of("figures")
    told_of = {*figures.RULES.values(), *(f"figure-{kind}" for kind in ("missing", "extra", "order", "format"))}
    for _, pairs in groupby(figures.find_pairs(HALF), key=lambda pair: pair.catalog.path):
        every = list(pairs)
        tally.look([rule for rule in rules if rule in told_of], len(every))
        for one in (told for pair in every for told in figures.tell(pair)):
            if one.level != "guess":
                tally.add(one.rule, one.fingerprint)


def measure_language(tally: Tally) -> None:
    """Every translated message once."""
    contexts = language.make_contexts()
    rules = [context.rule.id for context in contexts]
    for catalog in language.chosen_catalogs(HALF, 1.0):
        tally.look(rules, len(catalog.translated))
        for finding in number_findings(language.find_all(catalog, contexts)):
            if finding.certainty is not Certainty.GUESS:
                tally.add(finding.rule, finding.fingerprint)


def measure_names(tally: Tally) -> None:
    """Names and statements in the locales whose names are known best."""
    rules = rules_of("names", "statements")
    settings = Settings(
        source_locale="en",
        as_of=date(2026, 11, 22),
        select=tuple(rules),
        keyed=False,
        min_certainty=Certainty.LIKELY,
        cache=False,
    )
    for _, catalog in read_catalogs(HALF):
        if catalog.locale not in names.LANGUAGES:
            continue
        project, _, _ = join_project(catalog.domain, None, {catalog.locale: catalog}, settings)
        outcome, _ = check_loaded(project, settings, reraise=True)
        tally.look(rules, len(catalog.translated))
        for finding in number_findings(outcome.findings):
            tally.add(finding.rule, finding.fingerprint)


def measure_placeholders(tally: Tally) -> None:
    """Every translated message."""
    rules = [rule.id for rule in placeholders.RULES]
    for _, catalog in read_catalogs(HALF):
        tally.look(rules, len(catalog.translated))
        for finding in number_findings(placeholders.check(catalog.translated)):
            if finding.certainty is not Certainty.GUESS:
                tally.add(finding.rule, finding.fingerprint)


SUBJECTS: dict[str, Callable[[Tally], None]] = {
    "figures": measure_figures,
    "language": measure_language,
    "names": measure_names,
    "placeholders": measure_placeholders,
}


def main() -> None:
    """Measure the subjects asked for, all without arguments."""
    kept = json.loads(RESULT.read_text("utf-8"))["rules"] if RESULT.exists() else {}
    print(f"{'rule':28}{'messages':>10}{'findings':>10}{'/1000':>9}{'labelled':>10}{'worth':>7}")
    for subject in sys.argv[1:] or SUBJECTS:
        tally = Tally(subject)
        SUBJECTS[subject](tally)
        for rule, rate in sorted(tally.rates.items()):
            per = 1000 * rate.findings / max(1, rate.messages)
            print(f"{rule:28}{rate.messages:10}{rate.findings:10}{per:9.3f}{rate.labelled:10}{rate.worth:7}")
            kept[rule] = asdict(rate)
        RESULT.write_text(json.dumps({"rules": kept}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
