"""implausible-header-date."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "day-alone": {"fr": make_header("PO-Revision-Date: 2020-01-02")},
    "seconds": {"fr": make_header("PO-Revision-Date: 2020-01-02 03:04:05+00:00")},
    "zone-by-name": {"fr": make_header("PO-Revision-Date: 2020-01-02 03:04 UTC")},
    "as-of-itself": {"fr": make_header("PO-Revision-Date: 2026-11-22 23:59+0000")},
    "nobody-yet": {"fr": make_header("PO-Revision-Date: ")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "month-13": ({"fr": make_header("PO-Revision-Date: 2020-13-02 03:04+0000")}, ["malformed"]),
    "words": ({"fr": make_header("PO-Revision-Date: yesterday")}, ["malformed"]),
    "future": ({"fr": make_header("PO-Revision-Date: 2031-06-30 12:00+0200")}, ["future"]),
    "future-creation": ({"fr": make_header("POT-Creation-Date: 2026-11-25 12:00+0000")}, ["future"]),
    "ancient": ({"fr": make_header("PO-Revision-Date: 1970-01-01 00:00+0000")}, ["ancient"]),
    "day-31-of-june": ({"fr": make_header("PO-Revision-Date: 2021-06-31 12:00+0200")}, ["malformed"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("implausible-header-date", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("implausible-header-date", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
