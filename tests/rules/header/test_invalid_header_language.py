"""invalid-header-language."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    "variant-of-five-letters-or-more": {"de": make_header("Language: de_Formal")},
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "rare-language": {"fr": make_header("Language: mjw")},
    "script": {"fr": make_header("Language: zh-Hans-CN")},
    "modifier": {"fr": make_header("Language: ca@valencia")},
    "region-number": {"fr": make_header("Language: es_419")},
    "empty": {"fr": make_header("Language: ")},
    "three-letters-of-a-small-language": {"fr": make_header("Language: mhr")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "no-such-code": ({"fr": make_header("Language: cz")}, ["name"]),
    "currency": ({"de": make_header("Language: de@euro")}, ["variant"]),
    "name": ({"fr": make_header("Language: French")}, ["name"]),
    "charset": ({"fr": make_header("Language: fr_FR.UTF-8")}, ["charset"]),
    "list": ({"fr": make_header("Language: fr, de")}, ["name"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("invalid-header-language", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("invalid-header-language", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
