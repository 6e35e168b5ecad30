"""now-without-date: “today” beside a figure, and no day."""

from datetime import date

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.rules.index import load_index

SOURCE = "The text was not read."
VALID = {
    "no figure": (SOURCE, "I dag har skolen mange elever.", "nb"),
    "no word for today": (SOURCE, "Skolen har 412 elever.", "nb"),
    "dated": (SOURCE, "Skolen har i dag, høsten 2026, 412 elever.", "nb"),
    "dated not long ago": (SOURCE, "Skolen har nå 412 elever (2024).", "nb"),
    "another sentence": (SOURCE, "Velkommen i dag. Skolen har 412 elever.", "nb"),
    "year is no figure": (SOURCE, "Skolen er fra 1912 og er i bruk i dag.", "nb"),
    "language without words": (SOURCE, "412", "ja"),
}
INVALID = {
    "undated": (SOURCE, "⟦I dag⟧ har skolen 412 elever.", "nb"),
    "old": Case(SOURCE, "Skolen fra 1912 har ⟦nå⟧ 412 elever.", "nb", says="the year told is 1912"),
    "old on that day": Case(SOURCE, "Skolen har ⟦nå⟧ 412 elever (2024).", "nb", as_of=date(2030, 1, 1)),
    "option": Case(SOURCE, "Skolen har ⟦nå⟧ 412 elever (2024).", "nb", options={"years": 1}),
    "fr": (SOURCE, "L’école compte ⟦aujourd’hui⟧ 412 élèves.", "fr"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("now-without-date", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("now-without-date", case)


def test_is_off_by_default():
    assert not next(rule for rule in load_index() if rule.id == "now-without-date").enabled
