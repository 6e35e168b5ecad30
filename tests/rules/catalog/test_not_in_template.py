"""not-in-template."""

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
    "complete": {"pot": TEMPLATE, "fr": header("fr") + SAVE + PLURAL},
    "obsolete": {"pot": TEMPLATE, "fr": header("fr") + SAVE + '#~ msgid "Print"\n#~ msgstr "x"\n'},
    "no-template": {"fr": header("fr") + SAVE},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "the-same-in-two-catalogs-is-told-once": (
        {"pot": TEMPLATE}
        | {name: header(name) + SAVE + PLURAL + 'msgid "Print"\nmsgstr "x"\n' for name in ("de", "fr")},
        ["extra"],
    ),
    "others-in-the-second": (
        {"pot": TEMPLATE}
        | {name: header(name) + SAVE + PLURAL + f'msgid "{name}"\nmsgstr "x"\n' for name in ("de", "fr")},
        ["extra", "extra"],
    ),
    "one": ({"pot": TEMPLATE, "fr": header("fr") + SAVE + PLURAL + 'msgid "Print"\nmsgstr "x"\n'}, ["extra"]),
    "another-context": ({"pot": TEMPLATE, "fr": header("fr") + PLURAL + 'msgctxt "a"\n' + SAVE}, ["extra"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("not-in-template", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("not-in-template", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
