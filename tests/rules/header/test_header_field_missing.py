"""header-field-missing."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    "zope-names-the-language-otherwise": {
        "fr": make_header(
            "Project-Id-Version: demo",
            "PO-Revision-Date: 2020-01-02 03:04+0000",
            "Last-Translator: Ada Person <ada@example.org>",
            "Language-Team: French <fr@example.org>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "Language-Code: fr",
        )
    },
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items() if name != "no-header"},
    "no-header-obsolete": {"fr": '#~ msgid "Save"\n#~ msgstr "x"\n'},
    "nothing-about-people": {"fr": make_header("Language: fr", "Content-Type: text/plain; charset=UTF-8")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "no-header-nothing-translated": ({"fr": 'msgid "Save"\nmsgstr ""\n'}, ["no-header"]),
    "no-header": ({"fr": 'msgid "Save"\nmsgstr "Enregistrer"\n'}, ["no-header"]),
    "empty-value": ({"fr": make_header("PO-Revision-Date: 2020-01-02 03:04+0000", "MIME-Version: ")}, ["missing"]),
    "empty-language": (
        {"fr": make_header("PO-Revision-Date: 2020-01-02 03:04+0000", "Language: ")},
        ["missing"],
    ),
    "one": ({"fr": make_header("Project-Id-Version: demo 1.0", "Language: fr")}, ["missing"]),
    "no-language": ({"fr": make_header("PO-Revision-Date: 2020-01-02 03:04+0000", "MIME-Version: 1.0")}, ["missing"]),
    "spelling-of-case": ({"fr": make_header("Last-Translator: A <a@example.org>", "language: fr")}, ["missing"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("header-field-missing", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("header-field-missing", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
