"""Writes the part of docs/differences.md on what other tools describe, from the tables in tests/described.

python tools/differences.py
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from described.described import Case, Check, read_cases, read_checks, read_reasons  # noqa: E402 -- found by the line above

PEERS = ROOT / "benchmarks/described_peers.json"
PAGE = ROOT / "docs/differences.md"
BEGIN, END = "<!-- made by tools/differences.py -->\n", "<!-- end -->\n"
# The ways in which cases of a table end, in the order of the columns.
_FOUND, _OFF, _LEFT_OUT = "found", "found by a rule that is off", "left out"


def outcome_of(case: Case) -> str:
    """What becomes of a bad case; the tests hold it."""
    if case.left_out:
        return _LEFT_OUT
    return _OFF if case.select else _FOUND


def render() -> str:
    """The tables, as Markdown."""
    cases, checks = read_cases(), read_checks()
    lines = [
        "| tool | checks | bad cases | found | by a rule that is off by default | left out | good cases |",
        "|---|---|---|---|---|---|---|",
    ]
    for tool in [*sorted({case.tool for case in cases}), "all"]:
        mine = [case for case in cases if tool in (case.tool, "all")]
        ends = Counter(map(outcome_of, mine))
        figures = [len({(one.tool, one.name) for one in checks if tool in (one.tool, "all")}), len(mine)]
        figures += [ends[end] for end in (_FOUND, _OFF, _LEFT_OUT)]
        good = {case.id: len(case.good) for case in mine}
        lines.append(f"| {tool} | " + " | ".join(map(str, [*figures, sum(good.values())])) + " |")
    lines += render_peers()
    lines += ["", "Left out on purpose:", "", "| what | described by | why |", "|---|---|---|"]
    described = {name: _who(checks, name) for name in read_reasons()}
    for name, reason in sorted(read_reasons().items(), key=lambda item: item[1]["what"]):
        lines.append(f"| {reason['what']} | {described[name]} | {reason['why']} |")
    off = sorted({rule for case in cases for rule in case.select})
    lines += ["", "Off by default, the page of each rule says why: " + ", ".join(f"`{rule}`" for rule in off) + "."]
    return "\n".join(lines) + "\n"


def render_peers() -> list[str]:
    """What the tools themselves say of the cases, as far as they could be run."""
    if not PEERS.exists():
        return []
    lines = [
        "",
        "The tools themselves, run on the same cases (`python benchmarks/described_peers.py`; Weblate is no program):",
        "",
    ]
    lines += [
        "| tool | its own bad cases | it speaks of | good catalogs of all tables | it speaks of |",
        "|---|---|---|---|---|",
    ]
    for tool, told in sorted(json.loads(PEERS.read_text("utf-8")).items()):
        lines.append(f"| {tool} | {told['bad']} | {told['said']} | {told['good']} | {told['spoken of']} |")
    said = "transcheck speaks of none of the good ones: the tests ask that, and rules that did were mended."
    return [*lines, "", f"Bad cases a tool is silent on need an option of it, or a newer version. {said}"]


def _who(checks: tuple[Check, ...], name: str) -> str:
    """The tools and their checks that are left out for a reason."""
    tools: dict[str, list[str]] = {}
    for check in checks:
        if check.left_out == name:
            tools.setdefault(check.tool, []).append(check.name)
    return "; ".join(f"{tool}: {', '.join(checks)}" for tool, checks in sorted(tools.items()))


def main() -> None:
    """Put the tables into the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{render()}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
