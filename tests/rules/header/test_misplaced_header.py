"""misplaced-header."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "obsolete-before-it": {"fr": '#~ msgid "a"\n#~ msgstr "b"\n\nmsgid ""\nmsgstr "Language: fr\\n"\n'},
    "empty-msgid-with-context": {"fr": make_header("Language: fr") + 'msgctxt "a"\nmsgid ""\nmsgstr "b"\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "late": ({"fr": 'msgid "Save"\nmsgstr "x"\n\nmsgid ""\nmsgstr "Language: fr\\n"\n'}, ["late"]),
    "fuzzy": ({"fr": '#, fuzzy\nmsgid ""\nmsgstr "Language: fr\\n"\n'}, ["fuzzy"]),
    "second": ({"fr": make_header("Language: fr") + 'msgid ""\nmsgstr "Language: de\\n"\n'}, ["second"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("misplaced-header", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("misplaced-header", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
