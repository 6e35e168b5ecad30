"""plural-header-missing."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "no-plural-message": {"fr": make_header("Language: fr") + 'msgid "a"\nmsgstr "b"\n'},
    "obsolete": {"fr": make_header("Language: fr") + "#~ " + PLURAL.strip().replace("\n", "\n#~ ") + "\n"},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "no-field": ({"fr": make_header("Language: fr") + PLURAL}, ["missing"]),
    "no-header": ({"fr": PLURAL}, ["missing"]),
    "at-the-first-translated": (
        {
            "fr": make_header("Language: fr")
            + PLURAL.replace("fichier", "").replace("%d s", "")
            + PLURAL.replace("file", "door")
        },
        ["missing"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-header-missing", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-header-missing", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]


def test_fuzzy_messages_alone_are_a_warning():
    files = {"fr": make_header("Language: fr") + "#, fuzzy\n" + PLURAL}
    found = run_catalogs("plural-header-missing", files)
    assert [one.severity.name for one in found] == ["WARNING"]
