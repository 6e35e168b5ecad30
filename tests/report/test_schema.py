"""The schema of the JSON report says what the report has: nothing more, nothing less."""

import json
from dataclasses import replace
from datetime import date

import pytest

from report.sample import EN, FIGURE, HOSTILE, OPTIONS, REPORT, hostile_report
from report.test_html import WHOLE
from transcheck.model import Due
from transcheck.report import render
from transcheck.report.schema import report_schema

FULL = replace(
    WHOLE,
    known=(FIGURE,),
    remarks=("a remark",),
    due=(Due(date(2027, 1, 1), EN, 5, "en", "harbour", None, "opening/body", "2016", FIGURE.evidence.facts[0]),),
)


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(REPORT, id="sample"),
        pytest.param(FULL, id="everything"),
        pytest.param(replace(REPORT, findings=(), suppressed=(), notes=(), catalogs=(), coverage=()), id="empty"),
        *(pytest.param(hostile_report(text), id=name) for name, text in HOSTILE.items()),
    ],
)
def test_reports_are_valid(report):
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(render(report, "json", options=OPTIONS)), report_schema())


def test_every_key_of_the_schema_is_used():
    found = json.loads(render(FULL, "json", options=OPTIONS))
    schema = report_schema()
    assert set(found) == set(schema["properties"])
    assert set(found["findings"][1]) | {"suppressed"} == set(schema["$defs"]["finding"]["properties"])
    assert set(found["findings"][1]["evidence"]) == set(schema["$defs"]["evidence"]["properties"])
