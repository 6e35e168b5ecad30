"""untranslated."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "fuzzy": {"fr": header("fr") + "#, fuzzy\n" + SAVE},
    "obsolete": {"fr": header("fr") + '#~ msgid "Save"\n#~ msgstr ""\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "empty": ({"fr": header("fr") + 'msgid "Save"\nmsgstr ""\n'}, ["empty"]),
    "all-forms-empty": ({"fr": header("fr") + 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n'}, ["empty"]),
    "fuzzy-and-empty": ({"fr": header("fr") + '#, fuzzy\nmsgid "Save"\nmsgstr ""\n'}, ["empty"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("untranslated", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("untranslated", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
