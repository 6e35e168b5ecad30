"""boilerplate-comment."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "filled-in": {"fr": make_header("Language: fr", comment="# French translation.\n# Copyright (C) 2020 Ada Person")},
    "no-comment": {"fr": make_header("Language: fr", comment="#")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "title": ({"fr": make_header("Language: fr", comment="# SOME DESCRIPTIVE TITLE.")}, ["boilerplate"]),
    "author": (
        {"fr": make_header("Language: fr", comment="# demo\n# FIRST AUTHOR <EMAIL@ADDRESS>, 2020.")},
        ["boilerplate"],
    ),
    "rights": (
        {"fr": make_header("Language: fr", comment="# Copyright (C) YEAR THE PACKAGE'S COPYRIGHT HOLDER")},
        ["boilerplate"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("boilerplate-comment", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("boilerplate-comment", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
