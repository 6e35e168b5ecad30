"""translated-template."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "catalog": {"fr": header("fr") + SAVE},
    "filled-with-the-source": {"pot": header("") + 'msgid "Save"\nmsgstr "Save"\n'},
    "empty": {"pot": header("") + 'msgid "Save"\nmsgstr ""\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "translated": ({"pot": header("") + SAVE}, ["translated"]),
    "plural": ({"pot": header("") + 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] ""\n'}, ["translated"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("translated-template", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("translated-template", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
