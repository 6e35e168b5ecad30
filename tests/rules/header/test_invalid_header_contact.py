"""invalid-header-contact."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "address-spelt-out": {"fr": make_header("Last-Translator: Ada <ada at example.org>")},
    "team-with-a-page": {"fr": make_header("Language-Team: French <https://example.org/fr>")},
    "no-team": {"fr": make_header("Last-Translator: A <a@example.org>", "Language-Team: none")},
    "filled-by-a-tool": {"fr": make_header("Last-Translator: Automatically generated")},
    "half-an-address-of-a-page": {"fr": make_header("Language-Team: French <https://example.org/@fr>")},
    "robot-of-a-platform": {"fr": make_header("Last-Translator: Transifex Bot <>")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "team-half-written": ({"fr": make_header("Language-Team: French <fr@>")}, ["no-address"]),
    "name-alone": ({"fr": make_header("Last-Translator: Ada Person")}, ["no-address"]),
    "team-is-the-translator": (
        {"fr": make_header("Last-Translator: A <a@example.org>", "Language-Team: French <a@example.org>")},
        ["same"],
    ),
    "broken-address": ({"fr": make_header("Last-Translator: Ada <ada@localhost>")}, ["no-address"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("invalid-header-contact", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("invalid-header-contact", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]


def test_reports_show_no_address():
    files = {"fr": make_header("Last-Translator: Ada Person")}
    found = run_catalogs("invalid-header-contact", files)
    assert [(one.text, "Ada" in one.message) for one in found] == [("Last-Translator", False)]
