"""invalid-flag."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "no-format": {"fr": header("fr") + "#, no-c-format\n" + SAVE},
    "possible": {"fr": header("fr") + "#, possible-c-format\n" + SAVE},
    "of-weblate": {"fr": header("fr") + "#, max-length:20, ignore-same, read-only\n" + SAVE},
    "range": {"fr": header("fr") + '#, range: 0..9\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] "y"\n'},
    "new-languages": {"fr": header("fr") + "#, rust-format\n" + SAVE},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "misspelt": ({"fr": header("fr") + "#, c-fromat\n" + SAVE}, ["misspelt"]),
    "conflict": ({"fr": header("fr") + "#, c-format, no-c-format\n" + SAVE}, ["conflict"]),
    "empty-range": ({"fr": header("fr") + "#, range: 9..2\n" + SAVE}, ["range"]),
    "range-without-plural": ({"fr": header("fr") + "#, range: 0..9\n" + SAVE}, ["range-without-plural"]),
    "redundant": ({"fr": header("fr") + "#, c-format, possible-c-format\n" + SAVE}, ["redundant"]),
    "fuzy": ({"fr": header("fr") + "#, fuzy\n" + SAVE}, ["misspelt"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("invalid-flag", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("invalid-flag", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
