"""empty-catalog."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

RULE = "empty-catalog"
SAVE = 'msgid "Save"\nmsgstr ""\n'
VALID = {
    **{name: {locale: text + SAVE} for name, (locale, text) in GOOD_HEADERS.items()},
    "untranslated": {"fr": make_header("Language: fr") + SAVE},
    "no-header": {"fr": SAVE},
    "obsolete-only": {"fr": make_header("Language: fr") + '#~ msgid "Save"\n#~ msgstr "OK"\n'},
    "unreadable-is-told-elsewhere": {"fr": "nonsense\n"},
}
INVALID = {
    "nothing": {"fr": ""},
    "blank": {"fr": "\n\n"},
    "comments": {"fr": "# French.\n"},
    "header": {"fr": make_header("Language: fr", "Content-Type: text/plain; charset=UTF-8")},
    "template": {"pot": make_header("Content-Type: text/plain; charset=CHARSET")},
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs(RULE, files)] == []


@pytest.mark.parametrize("files", INVALID.values(), ids=INVALID)
def test_invalid(files):
    assert [one.message_id for one in run_catalogs(RULE, files)] == [f"{RULE}.empty"]
