"""Dates in rule files: what is no period is told with file and line before anything is checked."""

import pytest

from transcheck.errors import ErrorList
from transcheck.rules.packs import load_packs

CLAIM = """[[claim]]
id = "seat"
summary = "The seat."
names = { en = ['\\bcouncil\\b'] }
cues = { en = ['member'] }
bad = [{ text = "⟦member of the council⟧", locale = "en" }]
good = [{ text = "the council", locale = "en" }]
"""
ENTITY = """[[entity]]
id = "ZZ"
kind = "organisation"
names = { en = ["Zed Zed"] }
"""
FIGURE = """[[figure]]
id = "fee"
summary = "The fee."
patterns = { en = ["costs {figure} euros"] }
bad = [{ text = "costs ⟦7⟧ euros", locale = "en" }]
good = [{ text = "costs 6 euros", locale = "en" }]
"""
# name: (lines after the table, line of the mistake, words of the message)
MISTAKES = {
    "no such month": ("from = 2020-13-01", 1, "TOML"),
    "no such day": ("until = 2021-02-29", 1, "TOML"),
    "year 0": ("from = 0000-01-01", 1, "TOML"),
    "year 1": ("from = 0001-01-01", 1, "0001"),
    "year 9999": ("until = 9999-12-31", 1, "9999"),
    "in quotation marks": ('from = "2020-01-01"', 1, "date"),
    "with a time": ("from = 2020-01-01T10:00:00Z", 1, "date"),
    "a year alone": ("from = 2020", 1, "date"),
    "an array": ("until = [2020-01-01]", 1, "date"),
    "of no length": ("from = 2020-05-01\nuntil = 2020-05-01", 2, "on the day it starts"),
    "of negative length": ("from = 2020-05-01\nuntil = 2020-04-30", 2, "before it starts"),
    "checked is no date": ("from = 2020-05-01\nchecked = true", 2, "date"),
    "unknown key": ("from = 2020-05-01\nuntl = 2021-05-01", 2, "until"),
    "twice": ("from = 2020-05-01\nfrom = 2021-05-01", 2, "TOML"),
}


def mistakes_of(tmp_path, text):
    path = tmp_path / "pack.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ErrorList) as caught:
        load_packs([path])
    return [str(error) for error in caught.value.errors]


@pytest.mark.parametrize("table", [CLAIM, ENTITY], ids=["claim", "entity"])
@pytest.mark.parametrize(("lines", "line", "words"), MISTAKES.values(), ids=MISTAKES)
def test_mistake(tmp_path, table, lines, line, words):
    wrong = mistakes_of(tmp_path, table + lines + "\n")
    place = f"{tmp_path / 'pack.toml'}:{table.count(chr(10)) + line}:"
    assert any(one.startswith(place) and words in one for one in wrong), wrong


VALUES = {
    "no such day": "{ from = 2020-02-30, value = 6 }",
    "year 9999": "{ from = 9999-01-01, value = 6 }",
    "one day twice": "{ from = 2020-01-01, value = 6 }, { from = 2020-01-01, value = 7 }",
    "no number": '{ from = 2020-01-01, value = "six" }',
    "no day": "{ value = 6 }",
    "unknown key": "{ from = 2020-01-01, value = 6, until = 2021-01-01 }",
}


@pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
def test_mistake_in_the_values_of_a_figure(tmp_path, values):
    wrong = mistakes_of(tmp_path, f"{FIGURE}values = [{values}]\n")
    assert wrong
    assert all(one.startswith(f"{tmp_path / 'pack.toml'}:7:") for one in wrong), wrong


def test_good_periods(tmp_path):
    path = tmp_path / "pack.toml"
    path.write_text(f"{ENTITY}from = 1000-01-01\nuntil = 9998-12-31\nchecked = 2026-01-01\n", "utf-8")
    assert load_packs([path]).entities[0].valid_until.year == 9998
