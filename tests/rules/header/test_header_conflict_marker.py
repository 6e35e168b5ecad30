"""header-conflict-marker."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "hashes-in-a-comment": {"fr": make_header("Language: fr", comment="# #-#-#-#-# a.po")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "msgcat": ({"fr": make_header("#-#-#-#-#  a.po (demo 1)  #-#-#-#-#", "Language: fr")}, ["marker"]),
    "later": ({"fr": make_header("Language: fr", "#-#-#-#-#  b.po  #-#-#-#-#")}, ["marker"]),
    "template-too": ({"pot": make_header("#-#-#-#-#  b.pot  #-#-#-#-#")}, ["marker"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("header-conflict-marker", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("header-conflict-marker", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
