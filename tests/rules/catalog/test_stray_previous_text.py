"""stray-previous-text."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "fuzzy": {"fr": header("fr") + '#, fuzzy\n#| msgid "Save it"\n' + SAVE},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "stray": ({"fr": header("fr") + '#| msgid "Save it"\n' + SAVE}, ["stray"]),
    "with-context": ({"fr": header("fr") + '#| msgctxt "a"\n#| msgid "Save it"\n' + SAVE}, ["stray"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("stray-previous-text", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("stray-previous-text", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
