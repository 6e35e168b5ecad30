"""unknown-header-field."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "own-fields": {"fr": make_header("Language: fr", "Domain: demo", "X-Domain: demo", "Translation-State: open")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "plural-form": ({"fr": make_header("Plural-Form: nplurals=2; plural=n>1;")}, ["misspelt"]),
    "case": ({"fr": make_header("Mime-version: 1.0")}, ["misspelt"]),
    "stray": ({"fr": make_header("Language: fr", "translated by many")}, ["stray"]),
    "wrapped-value": ({"fr": make_header("Language-Team: French", " and friends: all")}, ["stray"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("unknown-header-field", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("unknown-header-field", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
