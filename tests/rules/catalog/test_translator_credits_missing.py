"""translator-credits-missing."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "names": {"fr": header("fr") + 'msgid "translator-credits"\nmsgstr "Ada Person <ada@example.org>, 2020"\n'},
    "team-page": {"fr": header("fr") + 'msgid "translator-credits"\nmsgstr "https://l10n.example.org/fr-team"\n'},
    "double-name": {"fr": header("fr") + 'msgid "translator-credits"\nmsgstr "Anne-Marie Person"\n'},
    "empty": {"fr": header("fr") + 'msgid "translator-credits"\nmsgstr ""\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "copied": ({"fr": header("fr") + 'msgid "translator-credits"\nmsgstr "translator-credits"\n'}, ["missing"]),
    "translated": ({"kn": header("kn") + 'msgid "translator-credits"\nmsgstr "ಅನುವಾದಕರ-ಮನ್ನಣೆಗಳು"\n'}, ["missing"]),
    "kde": (
        {"fr": header("fr") + 'msgctxt "NAME OF TRANSLATORS"\nmsgid "Your names"\nmsgstr "Your names"\n'},
        ["missing"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("translator-credits-missing", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("translator-credits-missing", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
