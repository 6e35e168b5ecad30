"""What the tools of the field promise in their documentation: transcheck says it too, and is silent on what is right."""

import importlib.util
from pathlib import Path

import pytest

from described.described import ask, read_cases, read_checks, read_reasons
from transcheck.rules.index import load_index

ROOT = Path(__file__).parents[2]
CASES = read_cases()
GOOD = [
    pytest.param(case, text, id=f"{case.id}-good-{number}")
    for case in CASES
    for number, text in enumerate(case.good, 1)
]


def show(findings):
    return [(one.rule, one.text, one.message) for one in findings]


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_bad(case):
    findings = ask(case, case.bad)
    if case.left_out:
        assert not findings, show(findings)
    else:
        assert {one.rule for one in findings} & set(case.rules), show(findings)


@pytest.mark.parametrize(("case", "text"), GOOD)
def test_good(case, text):
    findings = ask(case, text)
    assert not findings, show(findings)


def test_tables():
    known = {rule.id: rule.enabled for rule in load_index()}
    assert {check.left_out for check in read_checks() if check.left_out} == set(read_reasons())
    checked = {(case.tool, case.check) for case in CASES}
    assert all(check.left_out or (check.tool, check.name) in checked for check in read_checks())
    for case in CASES:
        assert bool(case.rules) != bool(case.left_out), case.id
        assert case.left_out or case.good, f"{case.id} has no good twin"
        assert set(case.rules) <= set(known), case.id
        assert set(case.select) == {name for name in case.rules if not known[name]}, f"{case.id}: say what is off"


def test_page():
    spec = importlib.util.spec_from_file_location("differences", ROOT / "tools/differences.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.render() in (ROOT / "docs/differences.md").read_text("utf-8"), "run python tools/differences.py"
