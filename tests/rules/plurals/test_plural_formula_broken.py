"""plural-formula-broken."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "default-without-use": {"fr": make_header("Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;")},
    "no-closing-semicolon": {"fr": make_header("Plural-Forms: nplurals=2; plural=n > 1") + PLURAL},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "parenthesis": ({"fr": make_header("Plural-Forms: nplurals=2; plural=(n > 1;") + PLURAL}, ["syntax"]),
    "comma": ({"fr": make_header("Plural-Forms: nplurals=2, plural=(n > 1);") + PLURAL}, ["no-semicolon"]),
    "blank": ({"fr": make_header("Plural-Forms: nplurals=2 plural=(n > 1);") + PLURAL}, ["no-semicolon"]),
    "no-count": ({"fr": make_header("Plural-Forms: plural=n > 1;") + PLURAL}, ["no-nplurals"]),
    "misspelt": ({"tl": make_header("Plural-Forms: nplurals=2; plurals=n>1;") + PLURAL}, ["no-plural"]),
    "number-alone": ({"fi": make_header("Plural-Forms: 2") + PLURAL}, ["no-nplurals"]),
    "zero-forms": ({"fr": make_header("Plural-Forms: nplurals=0; plural=0;") + PLURAL}, ["nplurals-range"]),
    "junk": ({"fr": make_header("Plural-Forms: Plural-Forms: nplurals=2; plural=n > 1;") + PLURAL}, ["junk"]),
    "default-in-use": (
        {"fr": make_header("Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;") + PLURAL},
        ["nplurals-range"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-formula-broken", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-formula-broken", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
