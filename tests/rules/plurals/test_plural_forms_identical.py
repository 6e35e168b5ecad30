"""plural-forms-identical."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "few-plurals": {"fr": header("fr") + PLURAL.replace("fichiers", "fichier")},
    "language-repeats": {
        "hu": header("hu")
        + "\n".join(PLURAL.replace("file", f"x{i}").replace("fichiers", "fichier") for i in range(12))
    },
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "forgotten": (
        {
            "fr": header("fr")
            + "\n".join(PLURAL.replace("file", f"x{i}").replace("fichier", f"y{i}") for i in range(12))
            + "\n"
            + PLURAL.replace("fichiers", "fichier")
        },
        ["identical"],
    ),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("plural-forms-identical", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("plural-forms-identical", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
