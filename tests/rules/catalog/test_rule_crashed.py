"""rule-crashed."""

from datetime import date

import pytest

from transcheck.engine import Choice, Selection, run_rules
from transcheck.loading import join_project
from transcheck.model import Certainty, Scope, Severity
from transcheck.po.reader import read_catalog
from transcheck.rules import Rule, RuleContext
from transcheck.rules.context import Shared
from transcheck.selecting import load_rules
from transcheck.settings import Settings

TEXT = 'msgid "One"\nmsgstr "Un"\n\nmsgid "Two"\nmsgstr "Deux"\n'


def _raise(error):
    def check(subject, ctx):
        raise error
        yield

    return check


def _find_then_raise(subject, ctx):
    for message in subject:
        yield ctx.finding(message, "seen")
        raise KeyError("second")


def _find(subject, ctx):
    yield ctx.finding(subject[0], "seen")


def _look_only(subject, ctx):
    return ()


def run(*checks, scope=Scope.MESSAGE):
    """What rules made of these checks say, and whether one crashed."""
    catalog = read_catalog(TEXT.encode(), "fr.po")
    catalog.locale = "fr"
    project, _, _ = join_project("x", None, {"fr": catalog}, Settings(source_locale="en"))
    shared = Shared(date(2026, 11, 22), lambda: pytest.fail("no pack is asked for"))
    rules = [
        Rule(f"made-{number}", "plugin", "Made.", "", Severity.INFO, Certainty.CERTAIN, scope, {"seen": "seen"}, check)
        for number, check in enumerate(checks, 1)
    ]
    contexts = [RuleContext(rule, shared, rule.severity, {}) for rule in rules]
    crashed = load_rules(Settings()).rules["rule-crashed"]
    return run_rules(project, Selection(contexts), shared, crashed, choice=Choice())


VALID = {
    "finds": (_find,),
    "finds-nothing": (_look_only,),
    "several": (_find, _look_only, _find),
    "none": (),
}
# name -> (checks, scope, what the findings say in their order)
INVALID = {
    "at-once": ((_raise(RuntimeError("boom")),), Scope.MESSAGE, ["made-1 RuntimeError: boom"]),
    "after-a-finding-which-stays": ((_find_then_raise,), Scope.MESSAGE, ["seen", "made-1 KeyError: 'second'"]),
    "the-others-go-on": ((_raise(ValueError("x")), _find), Scope.MESSAGE, ["made-1 ValueError: x", "seen"]),
    "on-a-catalog": ((_raise(ValueError("x")),), Scope.CATALOG, ["made-1 ValueError: x"]),
    "on-a-project": ((_raise(ValueError("x")),), Scope.PROJECT, ["made-1 ValueError: x"]),
    "two": ((_raise(OSError("a")), _raise(OSError("b"))), Scope.MESSAGE, ["made-1 OSError: a", "made-2 OSError: b"]),
    "first-line-alone": ((_raise(RuntimeError("one\ntwo")),), Scope.MESSAGE, ["made-1 RuntimeError: one"]),
    "braces": ((_raise(RuntimeError("{0} {rule}")),), Scope.MESSAGE, ["made-1 RuntimeError: {0} {rule}"]),
}


@pytest.mark.parametrize("checks", VALID.values(), ids=VALID)
def test_valid(checks):
    outcome = run(*checks)
    assert not outcome.crashed
    assert {one.rule for one in outcome.findings}.isdisjoint({"rule-crashed"})


@pytest.mark.parametrize(("checks", "scope", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(checks, scope, expected):
    outcome = run(*checks, scope=scope)
    assert outcome.crashed
    told = [
        f"{one.params['rule']} {one.params['error']}" if one.rule == "rule-crashed" else one.message
        for one in outcome.findings
    ]
    assert told == expected


def test_a_long_error_is_cut():
    (finding,) = run(_raise(RuntimeError("x" * 10_000))).findings
    assert len(finding.params["error"]) == 200
