"""incomplete-project-id."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items() if name != "transifex"},
    "branch": {"fr": make_header("Project-Id-Version: demo HEAD")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "no-name": ({"fr": make_header("Project-Id-Version: 1.0")}, ["no-name"]),
    "no-version": ({"fr": make_header("Project-Id-Version: demo")}, ["no-version"]),
    "dash": ({"fr": make_header("Project-Id-Version: -")}, ["no-name"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("incomplete-project-id", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("incomplete-project-id", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
