"""Texts of catalogs are data: whatever they hold, no format lets them act."""

import json
import re

import pytest

from report.sample import HOSTILE, OPTIONS, hostile_report
from transcheck.report import FORMATS, render

TERMINAL = ["full", "concise", "grouped"]
LINES = [*TERMINAL, "markdown", "json", "jsonl", "rdjsonl", "gitlab", "sarif", "checkstyle", "junit"]
RAW_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\u2069]")

attack = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@attack
@pytest.mark.parametrize("fmt", FORMATS)
def test_no_control_and_no_surrogate_is_printed(fmt, text):
    found = render(hostile_report(text), fmt, options=OPTIONS)
    found.encode("utf-8")  # a lone surrogate has no encoding
    assert RAW_CONTROL.search(found.replace("\ufeff", "")) is None


@attack
@pytest.mark.parametrize("fmt", LINES)
def test_no_line_is_a_build_command(fmt, text):
    for line in render(hostile_report(text), fmt, options=OPTIONS).splitlines():
        assert not line.lstrip().startswith("::")
        if fmt in TERMINAL:
            assert re.search(r"##(\[|vso|teamcity)", line) is None


@attack
def test_json_keeps_the_text(text):
    found = json.loads(render(hostile_report(text), "json", options=OPTIONS))
    assert found["findings"][0]["msgid"] == re.sub("[\ud800-\udfff]", "\ufffd", text)


@attack
def test_html_keeps_markup_as_text(text):
    found = render(hostile_report(text), "html", options=OPTIONS)
    assert "<script>alert" not in found
    assert "<img" not in found
