"""empty-msgid."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "blank": {"fr": header("fr") + 'msgid " "\nmsgstr " "\n'},
    "obsolete": {"fr": header("fr") + SAVE + '#~ msgctxt "a"\n#~ msgid ""\n#~ msgstr "x"\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "context": ({"fr": header("fr") + 'msgctxt "a"\nmsgid ""\nmsgstr "b"\n'}, ["empty"]),
    "plural": ({"fr": header("fr") + 'msgid ""\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] "y"\n'}, ["empty"]),
    "in-the-template": ({"pot": header("") + 'msgctxt "a"\nmsgid ""\nmsgstr ""\n'}, ["empty"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("empty-msgid", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("empty-msgid", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
