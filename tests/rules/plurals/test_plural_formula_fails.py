"""plural-formula-fails."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "division-that-is-never-reached": {"fr": make_header("Plural-Forms: nplurals=2; plural=n && 10/n > 5;")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "by-zero": ({"fr": make_header("Plural-Forms: nplurals=2; plural=n/0;")}, ["division-by-zero"]),
    "rest-by-n": ({"fr": make_header("Plural-Forms: nplurals=2; plural=1%n;")}, ["division-by-zero"]),
    "below-zero": ({"fr": make_header("Plural-Forms: nplurals=2; plural=n-1>0;")}, ["negative"]),
    "too-large": ({"fr": make_header("Plural-Forms: nplurals=2; plural=n*9999999999>1;")}, ["overflow"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-formula-fails", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-formula-fails", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
