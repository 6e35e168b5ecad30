"""plural-out-of-range."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "million": {"es": make_header("Plural-Forms: nplurals=3; plural=n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2;")},
    "czech-fractions": {
        "cs": make_header("Plural-Forms: nplurals=4; plural=n==1 ? 0 : n>=2 && n<=4 ? 1 : n!=n ? 2 : 3;")
    },
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "beyond": ({"fr": make_header("Plural-Forms: nplurals=2; plural=n==1 ? 0 : n==2 ? 1 : 2;")}, ["beyond"]),
    "n-itself": ({"fr": make_header("Plural-Forms: nplurals=2; plural=n;")}, ["beyond"]),
    "unreachable": ({"fr": make_header("Plural-Forms: nplurals=3; plural=n > 1;")}, ["unreachable"]),
    "always-one": ({"is": make_header("Plural-Forms: nplurals=2; plural=1;")}, ["unreachable"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-out-of-range", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-out-of-range", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
