"""header-boilerplate."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

from transcheck.model import Certainty

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "package-in-a-name": {"fr": make_header("Project-Id-Version: PACKAGEKIT 1.0")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "package": ({"fr": make_header("Project-Id-Version: PACKAGE VERSION")}, ["default"]),
    "people": (
        {"fr": make_header("Last-Translator: FULL NAME <EMAIL@ADDRESS>", "Language-Team: LANGUAGE <LL@li.org>")},
        ["several"],
    ),
    "team-of-a-language": ({"de": make_header("Language-Team: German <LL@li.org>")}, ["default"]),
    "date": ({"fr": make_header("PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE")}, ["default"]),
    "formula": ({"fr": make_header("Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;")}, ["default"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("header-boilerplate", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("header-boilerplate", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]


def test_what_the_template_says_is_told_once():
    """Values that msgmerge copies from the template are one decision; what translators fill in is not."""
    save = 'msgid "Save"\nmsgstr "OK"\n'
    files = {one: make_header("Report-Msgid-Bugs-To: EMAIL@ADDRESS") + save for one in ("de", "fr", "nb")}
    files["pl"] = make_header("Report-Msgid-Bugs-To: EMAIL@ADDRESS", "Language-Team: LANGUAGE <LL@li.org>") + save
    found = run_catalogs("header-boilerplate", files)
    assert [one.locale for one in found if one.certainty is Certainty.CERTAIN] == ["de", "pl"]
    assert len(found) == 4
