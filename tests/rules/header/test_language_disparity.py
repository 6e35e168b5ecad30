"""language-disparity."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

FRENCH = "".join(
    f'msgid "{number}"\nmsgstr "{text}"\n\n'
    for number, text in enumerate(
        ["Le fichier est dans le dossier", "Vous pouvez ouvrir les images", "Il n'y a pas de page pour cette adresse"]
    )
)
VALID = {
    "texts-as-header-and-path": {"fr": make_header("Language: fr") + FRENCH},
    "texts-as-neither-is-told-elsewhere": {"de": make_header("Language: de") + FRENCH},
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
    "texts-as-the-path": ({"fr": make_header("Language: de") + FRENCH}, ["path-is-right"]),
    "texts-as-the-header": ({"es": make_header("Language: fr") + FRENCH}, ["header-is-right"]),
    "texts-as-neither": ({"pl": make_header("Language: de") + FRENCH}, ["differs"]),
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
