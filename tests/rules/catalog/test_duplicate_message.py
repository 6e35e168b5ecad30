"""duplicate-message."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "another-context": {"fr": header("fr") + SAVE + 'msgctxt "a"\n' + SAVE},
    "empty-context": {"fr": header("fr") + SAVE + 'msgctxt ""\n' + SAVE},
    "obsolete-alone": {"fr": header("fr") + SAVE + '#~ msgid "Save as"\n#~ msgstr "x"\n'},
    "obsolete-with-another-context": {"fr": header("fr") + SAVE + '#~ msgctxt "a"\n#~ msgid "Save"\n#~ msgstr "x"\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "obsolete": ({"fr": header("fr") + SAVE + '#~ msgid "Save"\n#~ msgstr "x"\n'}, ["obsolete"]),
    "obsolete-first": ({"fr": header("fr") + '#~ msgid "Save"\n#~ msgstr "x"\n\n' + SAVE}, ["obsolete"]),
    "obsolete-twice": ({"fr": header("fr") + '#~ msgid "Save"\n#~ msgstr "x"\n\n' * 2 + SAVE}, ["obsolete"] * 2),
    "twice": ({"fr": header("fr") + SAVE + SAVE}, ["twice"]),
    "three-times": ({"fr": header("fr") + SAVE + SAVE + SAVE}, ["twice", "twice"]),
    "with-context": ({"fr": header("fr") + 'msgctxt "a"\n' + SAVE + 'msgctxt "a"\n' + SAVE}, ["twice"]),
    "in-the-template": ({"pot": header("") + SAVE + SAVE}, ["twice"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("duplicate-message", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("duplicate-message", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
