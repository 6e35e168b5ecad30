"""source-changed: the source is not what was confirmed; changed words where the old text is known."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules.structure.pages import run_page

from transcheck.confirmed import find_changes

OLD, NEW = "Vi har 45 ansatte i tre land", "Vi har 60 ansatte i tre land"
PIN = hashlib.sha256(OLD.encode()).hexdigest()[:8]
CONFIRMED = f"transcheck: confirmed{{{PIN}}} 2025-03-01"


def run(source, comment, target="We have 45 staff in three countries"):
    comments = {("en", "page/text"): comment} if comment else {}
    return run_page(
        "source-changed", {"nb": [f"page/text: {source}"], "en": [f"page/text: {target}"]}, comments=comments
    )


VALID = {
    "as confirmed": (OLD, CONFIRMED),
    "never confirmed": (NEW, ""),
    "longer hash": (OLD, CONFIRMED.replace(PIN, hashlib.sha256(OLD.encode()).hexdigest())),
    "upper case": (OLD, CONFIRMED.replace(PIN, PIN.upper())),
    "no hash": (NEW, "transcheck: confirmed 2025-03-01"),
    "confirmed twice": (OLD, f"transcheck: confirmed{{00000000}} 2024-01-01\n# {CONFIRMED}"),
    "a short hash": (OLD, CONFIRMED.replace(PIN, PIN[:4])),
    "no day": (OLD, CONFIRMED.replace(" 2025-03-01", "")),
    "a word about it": (OLD, f"{CONFIRMED} by the office"),
    "words before it": (OLD, f"Checked. {CONFIRMED}"),
    "another comment": (NEW, "Please read transcheck's manual on confirmed texts"),
    "suppressed with a reason": (OLD, "transcheck: may-differ[figures]: local staff"),
    "a hash of something else is no verb": (NEW, f"transcheck: ignore[figures]{{{PIN}}}: counted otherwise"),
}


@pytest.mark.parametrize(("source", "comment"), VALID.values(), ids=VALID)
def test_valid(source, comment):
    assert run(source, comment) == []


def test_changed_target_is_not_stale():
    assert run(OLD, CONFIRMED, "Our staff of 45 works in three countries") == []


def test_unknown_change():
    assert run(NEW, CONFIRMED) == [("en", "page/text", "the source has changed since it was confirmed")]


@pytest.mark.parametrize("before", [f"source then: {OLD}", OLD, f"nb: {OLD}", f"source then: {OLD[:9]}\n# {OLD[10:]}"])
def test_changed_words_are_shown(before):
    (found,) = run(NEW, f"{CONFIRMED}\n# {before}")
    assert found[2] == "the source has changed since it was confirmed: “45” became “60”"


def test_words_that_came_and_went():
    (found,) = run("Vi har ansatte i tre nordiske land", f"{CONFIRMED}\n# {OLD}")
    assert found[2] == "the source has changed since it was confirmed: “45” is gone, “nordiske” is new"


@given(st.text(max_size=80), st.text(max_size=80))
def test_changes_are_none_for_equal_words_only(one, other):
    assert find_changes(one, one) == []
    assert all(old != new for old, new in find_changes(one, other))
