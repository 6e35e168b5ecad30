"""obsolete-message."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "tilde-in-a-comment": {"fr": header("fr") + "# ~ old\n" + SAVE},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "obsolete": ({"fr": header("fr") + SAVE + '\n#~ msgid "Print"\n#~ msgstr "x"\n'}, ["obsolete"]),
    "two": (
        {"fr": header("fr") + '#~ msgid "a"\n#~ msgstr "x"\n\n#~ msgid "b"\n#~ msgstr "y"\n'},
        ["obsolete", "obsolete"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("obsolete-message", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("obsolete-message", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
