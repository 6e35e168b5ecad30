"""Each format of the same report, byte for byte; TRANSCHECK_WRITE_GOLDEN=1 writes the files anew."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from report.sample import FILES, OPTIONS, REPORT, SPEAKING, SPOKEN
from transcheck.report import FORMATS, render

GOLDEN = Path(__file__).parent / "golden"


FOR_PEOPLE = [(fmt, locale) for fmt in ("full", "markdown", "csv") for locale in ("nb", "es")]


@pytest.mark.parametrize(("fmt", "ui_locale"), [*((fmt, "en") for fmt in FORMATS if fmt != "html"), *FOR_PEOPLE])
def test_same_bytes(fmt, ui_locale):
    report, options = (REPORT, OPTIONS) if ui_locale == "en" else (SPOKEN, replace(SPEAKING, ui_locale=ui_locale))
    found = render(report, fmt, options=options).encode()
    path = GOLDEN / (f"{fmt}.txt" if ui_locale == "en" else f"{fmt}.{ui_locale}.txt")
    if os.environ.get("TRANSCHECK_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(found)
    assert found == path.read_bytes()


def test_sample_spans_are_where_they_say():
    for finding in REPORT.findings:
        if finding.span is None:
            continue
        place = finding.location
        line = FILES[place.path].split("\n")[place.line - 1]
        assert line[place.column - 1 : place.end_column - 1] == finding.text
