"""plural-count-mismatch."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "untranslated": {
        "cs": header("cs", "nplurals=3; plural=n>2;") + PLURAL.replace("%d fichiers", "").replace("%d fichier", "")
    },
    "fuzzy": {"fr": header("fr") + "#, fuzzy\n" + PLURAL + 'msgstr[2] "%d"\n'},
    "formula-unknown-all-alike": {
        "fr": header("fr", "nplurals=x; plural=n;") + PLURAL + PLURAL.replace("file", "page")
    },
    "formula-unknown-half-and-half": {
        "fr": header("fr", "") + PLURAL + PLURAL.replace("file", "page").replace('msgstr[1] "%d fichiers"\n', "")
    },
    "formula-unknown": {"fr": header("fr", "nplurals=x; plural=n;") + PLURAL},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "fewer": ({"fr": header("fr") + PLURAL.replace('msgstr[1] "%d fichiers"\n', "")}, ["fewer"]),
    "more": ({"fr": header("fr") + PLURAL + 'msgstr[2] "%d"\n'}, ["more"]),
    "five-alike-are-the-header": (
        {"fr": header("fr", "nplurals=3; plural=n>2;") + "".join(PLURAL.replace("file", word) for word in "abcde")},
        ["header"],
    ),
    "five-alike-and-one-otherwise": (
        {
            "fr": header("fr", "nplurals=3; plural=n>2;")
            + "".join(PLURAL.replace("file", word) for word in "abcde")
            + PLURAL.replace("file", "f").replace('msgstr[1] "%d fichiers"\n', "")
        },
        ["header", "fewer"],
    ),
    "three-alike-are-told-apart": (
        {"fr": header("fr", "nplurals=3; plural=n>2;") + "".join(PLURAL.replace("file", word) for word in "abc")},
        ["fewer"] * 3,
    ),
    "no-formula-one-otherwise": (
        {
            "fr": header("fr", "nplurals=x;")
            + PLURAL
            + PLURAL.replace("file", "a")
            + PLURAL.replace("file", "b")
            + 'msgstr[2] "%d"\n'
        },
        ["inconsistent"],
    ),
    "two-where-three-are-promised": (
        {"cs": header("cs", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;") + PLURAL},
        ["fewer"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-count-mismatch", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-count-mismatch", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
