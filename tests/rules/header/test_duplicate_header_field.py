"""duplicate-header-field."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "notes": {"fr": make_header("Language: fr", "X-Note: a", "X-Note: b")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "language": ({"fr": make_header("Language: fr", "Language: de")}, ["twice"]),
    "another-case": ({"fr": make_header("Content-Type: text/plain; charset=UTF-8", "content-type: x")}, ["twice"]),
    "three-times": ({"fr": make_header("Language: fr", "Language: fr", "Language: fr")}, ["twice", "twice"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("duplicate-header-field", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("duplicate-header-field", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
