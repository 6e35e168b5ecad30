"""fuzzy-message."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "obsolete": {"fr": header("fr") + '#, fuzzy\n#~ msgid "Save"\n#~ msgstr "x"\n'},
    "word-in-a-comment": {"fr": header("fr") + "# fuzzy\n" + SAVE},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "fuzzy": ({"fr": header("fr") + "#, fuzzy\n" + SAVE}, ["fuzzy"]),
    "with-another-flag": ({"fr": header("fr") + "#, c-format, fuzzy\n" + SAVE}, ["fuzzy"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("fuzzy-message", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("fuzzy-message", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
