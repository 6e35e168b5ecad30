"""A saved report is the report; several are one."""

import json
from dataclasses import replace
from datetime import date

import pytest

from report.sample import FIGURE, HOSTILE, OPTIONS, REPORT, RTL, WIDE, hostile_report
from transcheck.errors import ConfigError
from transcheck.model import Block, BlockText, Coverage, Note, Page
from transcheck.report import RenderOptions, render
from transcheck.report.load import load_report, merge_reports

PAGE = Page(
    "harbour",
    "nb",
    keyed=True,
    locales=("nb", "en"),
    blocks=(Block(None, "opening/body", "paragraph", (BlockText("nb", "msgstr", "Havna", "nb.po", 4),)),),
)
WHOLE = replace(REPORT, pages=(PAGE,), remarks=("one remark",))


@pytest.mark.parametrize("fmt", ["json", "jsonl"])
def test_round_trip(fmt):
    assert load_report(render(WHOLE, fmt, options=OPTIONS), "saved") == WHOLE


@pytest.mark.parametrize("text", [text for name, text in HOSTILE.items() if name != "surrogate"])
def test_round_trip_of_hostile_texts(text):
    report = hostile_report(text)
    assert load_report(render(report, "json", options=OPTIONS), "saved") == report


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("", "no saved report", id="empty"),
        pytest.param("[]", "no saved report", id="array"),
        pytest.param("{", "no saved report", id="cut"),
        pytest.param('{"version": 9}', "version 9 of the report is not known", id="version"),
        pytest.param('{"version": 1}', "no saved report: KeyError", id="keys"),
        pytest.param("[" * 100_000, "no saved report", id="deep"),
        pytest.param('{"type": "finding"}', "version None", id="jsonl-cut"),
    ],
)
def test_other_files_are_the_users_mistake(text, says):
    with pytest.raises(ConfigError, match=says):
        load_report(text, "saved.json")


def test_merge_of_two_locales():
    english = replace(REPORT, findings=(FIGURE,), coverage=(Coverage("figure-changed", "en", 41),), notes=())
    arabic = replace(REPORT, findings=(RTL,), coverage=(Coverage("figure-changed", "ar", 40),))
    merged = merge_reports([english, arabic])
    assert merged.findings == (RTL, FIGURE)
    assert merged.coverage == (Coverage("figure-changed", "ar", 40), Coverage("figure-changed", "en", 41))
    assert merged.notes == REPORT.notes
    assert merged.catalogs == REPORT.catalogs


def test_the_same_run_twice_counts_once():
    assert merge_reports([REPORT, REPORT]) == replace(REPORT)


def test_merge_does_not_depend_on_order():
    one = replace(REPORT, findings=(WIDE,), notes=(Note("not-checked", "se", "language", "no model"),))
    two = replace(REPORT, findings=(RTL, FIGURE))
    assert merge_reports([one, two]) == merge_reports([two, one])


def test_reports_of_different_days_are_not_merged():
    with pytest.raises(ConfigError, match="different days: 2026-11-22, 2026-12-01"):
        merge_reports([REPORT, replace(REPORT, as_of=date(2026, 12, 1))])


def test_json_of_a_page_names_its_texts():
    page = json.loads(render(WHOLE, "json", options=RenderOptions()))["pages"][0]
    assert page["blocks"][0]["texts"][0] == {
        "locale": "nb",
        "field": "msgstr",
        "text": "Havna",
        "path": "nb.po",
        "line": 4,
    }
