"""invalid-mime-header."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "default-value": {"fr": make_header("Content-Transfer-Encoding: ENCODING")},
    "case": {"fr": make_header("Content-Transfer-Encoding: 8BIT")},
    "plain": {"fr": make_header("Content-Type: text/plain; charset=ISO-8859-1")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "html": ({"fr": make_header("Content-Type: text/html; charset=UTF-8")}, ["type"]),
    "encoding": ({"fr": make_header("Content-Transfer-Encoding: quoted-printable")}, ["encoding"]),
    "charset-as-encoding": ({"fr": make_header("Content-Transfer-Encoding: UTF-8")}, ["encoding"]),
    "version": ({"fr": make_header("MIME-Version: 2.0")}, ["version"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("invalid-mime-header", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("invalid-mime-header", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
