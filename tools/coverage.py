"""Writes docs/coverage.md, which of the field's checks transcheck makes, and benchmarks/precision.json for the rules' pages.

    python tools/coverage.py

A row of docs/coverage.tsv counts when every rule it names has at least ten valid cases in its test and was measured: it was
silent, states a fact, or at least 70 % of its labelled findings were worth acting on. How often a rule speaks is told by
benchmarks/*.json, how well by benchmarks/labels/*.jsonl. Every label counts, also one of a finding that the rule has unlearnt
since: a rule mended after its labels were read has not been measured anew. Where the first look at packages nobody had read
(first_look.json) labelled at least four findings of a rule, it has, and those labels alone decide.
"""

import ast
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from transcheck.rules.index import load_index

ROOT = Path(__file__).resolve().parent.parent
PRECISION = ROOT / "benchmarks/precision.json"
# Their findings state what the file says of itself; there is nothing to judge.
FACTS = frozenset(
    {
        *("fuzzy-message", "obsolete-message", "untranslated", "stray-previous-text"),
        *("missing-from-catalog", "not-in-template"),  # the template says so
    }
)
# No released catalog states a limit for its texts, and the benchmarks read no templates alone: silence says nothing.
UNASKED = frozenset({"source-near-limit", "unnamed-placeholders"})
FIRST_LOOK = ROOT / "benchmarks/first_look.json"
ENOUGH_LOOKED_AT = 4
# Catalogs that a package's own tests break on purpose: what is said of them is right, and there is nothing to mend.
TEST_DATA = "a test of the package's own"
ENOUGH_CASES = 10
WORTH = 0.7


@dataclass(frozen=True)
class Row:
    """One check of the field and the rules that make it."""

    number: int
    name: str
    rules: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Measured:
    """What is known of a rule: valid cases of its test, messages it was run on, findings, labels and those worth acting on."""

    cases: int
    messages: int = 0
    findings: int = 0
    labelled: int = 0
    worth: int = 0
    is_fact: bool = False

    @property
    def is_measured(self) -> bool:
        """Whether it has its valid cases, and its precision is known."""
        known = self.labelled or (self.messages and (self.is_fact or not self.findings))
        return self.cases >= ENOUGH_CASES and bool(known)

    @property
    def counts(self) -> bool:
        """Whether a row may rest on the rule: measured, and found good enough."""
        return self.is_measured and (self.is_fact or self.worth >= WORTH * self.labelled)


def read_rows() -> list[Row]:
    """The rows of the table, in order."""
    rows = []
    for line in (ROOT / "docs/coverage.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            number, name, rules, note = line.split("\t")
            rows.append(Row(int(number), name, tuple(rules.split()), note))
    return rows


def count_cases(path: Path) -> int:
    """How many valid cases a rule's test has: entries of its tables and of the shared ones, and tests that expect silence."""
    tree = ast.parse(path.read_text("utf-8"))
    count = 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {target.id for target in targets if isinstance(target, ast.Name)}
            if isinstance(node.value, ast.Dict) and any("VALID" in name and "INVALID" not in name for name in names):
                count += sum(
                    _spread(value) if key is None else 1
                    for key, value in zip(node.value.keys, node.value.values, strict=True)
                )
            elif isinstance(node.value, ast.List) and any("VALID" in name and "INVALID" not in name for name in names):
                count += len(node.value.elts)
    return count


def _shared(name: str, variable: str) -> int:
    tree = ast.parse((ROOT / "tests/rules" / name).read_text("utf-8"))
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Dict)
            and ast.unparse(node.targets[0]) == variable
        ):
            return len(node.value.keys)
    return 0


SHARED = {"GOOD_HEADERS": _shared("good_headers.py", "GOOD_HEADERS"), "GOOD": _shared("good_texts.py", "GOOD")}


def _spread(value: ast.expr) -> int:
    """How many entries a `**table` brings."""
    return next((count for name, count in SHARED.items() if f"{name}." in f"{ast.unparse(value)}."), 0)


def read_first_look() -> dict[str, dict[str, int]]:
    """By rule: findings, messages they were made on, labelled ones and those worth acting on."""
    if not FIRST_LOOK.exists():
        return {}
    data = json.loads(FIRST_LOOK.read_text("utf-8"))
    found: dict[str, dict[str, int]] = {}
    for part in (data["info"]["rules"], data["warning"]["rules"], data["rules of errors"]):
        for name, row in part.items():
            # A rule that speaks with several severities was drawn from in each.
            sums = found.setdefault(name, {"findings": 0, "labelled": 0, "worth": 0})
            found[name] = {key: sums[key] + row[key] for key in sums}
    return {name: {**row, "messages": data["messages"]} for name, row in found.items()}


def measure() -> dict[str, Measured]:
    """Every built-in rule with what is known of it."""
    labels: Counter[str] = Counter()
    worth: Counter[str] = Counter()
    for path in sorted((ROOT / "benchmarks/labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            if label["reason"] == TEST_DATA:
                continue
            labels[label["rule"]] += 1
            worth[label["rule"]] += bool(label["worth"])
    rates: dict[str, dict[str, int]] = {}
    for path in sorted(set((ROOT / "benchmarks").glob("*.json")) - {PRECISION, FIRST_LOOK}):
        rates |= json.loads(path.read_text("utf-8")).get("rules", {})
    for name, row in read_first_look().items():
        if row["labelled"] >= ENOUGH_LOOKED_AT:
            labels[name], worth[name], rates[name] = row["labelled"], row["worth"], row
    found = {}
    for rule in load_index():
        test = ROOT / f"tests/rules/{rule.group}/test_{rule.id.replace('-', '_')}.py"
        rate = {} if rule.id in UNASKED else rates.get(rule.id, {})
        found[rule.id] = Measured(
            count_cases(test) if test.exists() else 0,
            rate.get("messages", 0),
            rate.get("findings", 0),
            labels[rule.id],
            worth[rule.id],
            rule.id in FACTS,
        )
    return found


def render(rows: list[Row], measured: dict[str, Measured]) -> str:
    """The page."""
    enabled = {rule.id: rule.enabled for rule in load_index()}
    counted = [
        row for row in rows if row.rules and all(name in measured and measured[name].counts for name in row.rules)
    ]
    made = [row for row in rows if row.rules and all(name in measured for name in row.rules)]
    silent = [
        row for row in counted if not any(measured[name].labelled or measured[name].is_fact for name in row.rules)
    ]
    below = [row for row in made if row not in counted and all(measured[name].is_measured for name in row.rules)]
    lines = [
        "---",
        "orphan: true",
        "---",
        "",
        "# Coverage of the field's checks",
        "",
        f"{len(rows)} distinct checks exist in the tools of the field. transcheck makes {len(made)} of them; {len(counted)} count: each of their",
        "rules has at least ten valid cases built like texts of released catalogs, and was measured on released catalogs: it was",
        f"silent there, or seven of ten labelled findings were worth acting on. {len(silent)} of them rest on silence alone: nobody has seen",
        f"their rules speak of a released text. {len(below)} more have the cases and a measured precision below seven of ten.",
        "Where the first look at packages nobody had read labelled at least four findings of a rule, those labels alone decide.",
        "Findings in what packages test themselves with, broken on purpose, are not counted. Rules on pages and statements were",
        "measured on released manuals, as they are and read as pages in many versions.",
        "Made by `python tools/coverage.py` from `docs/coverage.tsv`, `benchmarks/*.json` and the labels.",
        "",
        "| row | check | rules | valid cases | findings per 1,000 messages | worth acting on | counts |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if not row.rules:
            lines.append(f"| {row.number} | {row.name} | – | | | {row.note} | |")
            continue
        known = [measured[name] for name in row.rules if name in measured]
        rate = ", ".join(f"{1000 * one.findings / one.messages:.3f}" if one.messages else "–" for one in known)
        share = ", ".join(f"{one.worth}/{one.labelled}" if one.labelled else "–" for one in known)
        names = ", ".join(f"`{name}`" + ("" if enabled.get(name, True) else " (off)") for name in row.rules)
        cases = ", ".join(str(one.cases) for one in known)
        lines.append(
            f"| {row.number} | {row.name} | {names} | {cases} | {rate} | {share} | {'yes' if row in counted else ''} |"
        )
    return "\n".join(lines) + "\n"


def precision_of(measured: dict[str, Measured]) -> dict[str, dict[str, int]]:
    """By rule: labelled findings and the useful ones; messages it ran on and findings it made there, where that was counted."""
    table = {}
    for rule, one in sorted(measured.items()):
        if (one.messages or one.labelled) and not one.is_fact:
            table[rule] = {"findings": one.labelled, "useful": one.worth}
            if one.messages:
                table[rule] |= {"messages": one.messages, "made": one.findings}
    return table


def main() -> None:
    """Write both files and say how many rows count."""
    measured = measure()
    text = render(read_rows(), measured)
    (ROOT / "docs/coverage.md").write_text(text, "utf-8")
    PRECISION.write_text(json.dumps(precision_of(measured), indent=1, sort_keys=True) + "\n", "utf-8")
    print("\n".join(text.splitlines()[6:10]))


if __name__ == "__main__":
    main()
