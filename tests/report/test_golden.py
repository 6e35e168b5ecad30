"""Each format of the same report, byte for byte; TRANSCHECK_WRITE_GOLDEN=1 writes the files anew."""

import os
from pathlib import Path

import pytest

from report.sample import FILES, OPTIONS, REPORT
from transcheck.report import FORMATS, render

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("fmt", [fmt for fmt in FORMATS if fmt != "html"])
def test_same_bytes(fmt):
    found = render(REPORT, fmt, options=OPTIONS).encode()
    path = GOLDEN / f"{fmt}.txt"
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
