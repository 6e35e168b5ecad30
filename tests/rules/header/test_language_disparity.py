"""language-disparity."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "old-code": {"he": make_header("Language: iw")},
    "territory": {"pt": make_header("Language: pt_BR")},
    "no-code": {"fr": make_header("Language: French")},
    "poedit": {"pt_BR": make_header("Language: pt_BR", "X-Poedit-Language: Portuguese")},
    "poedit-unknown-name": {"fr": make_header("Language: fr", "X-Poedit-Language: Gaulish of old")},
    "poedit-without-language": {"fr": make_header("X-Poedit-Language: French")},
    "valencian": {"ca@valencia": make_header("Language: ca")},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "poedit-copied": ({"fr": make_header("Language: fr", "X-Poedit-Language: German")}, ["poedit"]),
    "copied": ({"fr": make_header("Language: de")}, ["differs"]),
    "territory-does-not-help": ({"fr_CA": make_header("Language: en_CA")}, ["differs"]),
    "near-languages": ({"nb": make_header("Language: nn")}, ["differs"]),
    "script": ({"sr@latin": make_header("Language: hr")}, ["differs"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("language-disparity", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("language-disparity", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]


def test_paths():
    from transcheck.rules.builtin.header.language_disparity import locale_of_path

    paths = {
        "fr/LC_MESSAGES/x.po": "fr",
        "po/pt_BR.po": "pt_BR",
        "locale/messages.po": None,
        "po-plug-ins/de.po": "de",
        "src/it.po": None,
        "de.po": None,
    }
    assert {path: locale_of_path(path) for path in paths} == paths
