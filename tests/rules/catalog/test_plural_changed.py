"""plural-changed."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

SAVE = 'msgid "Save"\nmsgstr "Enregistrer"\n\n'
PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n\n'
TEMPLATE = (
    header("") + 'msgid "Save"\nmsgstr ""\n\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] ""\nmsgstr[1] ""\n'
)
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "same": {"pot": TEMPLATE, "fr": header("fr") + SAVE + PLURAL},
    "untranslated": {"pot": TEMPLATE, "fr": header("fr") + 'msgid "%d file"\nmsgstr ""\n'},
    "no-template": {"fr": header("fr") + PLURAL},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "gained": ({"pot": TEMPLATE, "fr": header("fr") + 'msgid "%d file"\nmsgstr "%d fichier"\n'}, ["gained"]),
    "lost": (
        {
            "pot": TEMPLATE,
            "fr": header("fr") + SAVE.replace("msgstr", 'msgid_plural "Saves"\nmsgstr[0]') + 'msgstr[1] "x"\n',
        },
        ["lost"],
    ),
    "changed": ({"pot": TEMPLATE, "fr": header("fr") + PLURAL.replace("%d files", "%d documents")}, ["changed"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-changed", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-changed", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
