"""charset-cannot-hold-language."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

RULE = "charset-cannot-hold-language"


def declare(locale, charset):
    """A header in a charset."""
    head = make_header(f"Language: {locale}", f"Content-Type: text/plain; charset={charset}")
    return {locale: f'{head}msgid "Save"\nmsgstr "OK"\n'}


VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "polish-latin-2": declare("pl", "ISO-8859-2"),
    "russian-koi8": declare("ru", "KOI8-R"),
    "japanese-euc": declare("ja", "EUC-JP"),
    "french-latin-1": declare("fr", "ISO-8859-1"),
    "german-latin-9": declare("de", "ISO-8859-15"),
    "greek-windows": declare("el", "CP1253"),
    "romanian-with-cedillas": declare("ro", "iso-8859-2"),
    "swedish-latin-1": declare("sv", "iso-8859-1"),
    "english-ascii": declare("en_GB", "US-ASCII"),
    "unknown-charset-is-told-elsewhere": declare("pl", "UTF-99"),
    "unknown-language": declare("qqx", "ISO-8859-1"),
    "kurdish-ascii-nothing-translated": {
        "ku": make_header("Language: ku", "Content-Type: text/plain; charset=ASCII") + 'msgid "Save"\nmsgstr ""\n'
    },
}
INVALID = {
    "polish-latin-1": declare("pl", "ISO-8859-1"),
    "russian-latin-1": declare("ru", "ISO-8859-1"),
    "japanese-latin-1": declare("ja", "ISO-8859-1"),
    "french-ascii": declare("fr", "US-ASCII"),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs(RULE, files)] == []


@pytest.mark.parametrize("files", INVALID.values(), ids=INVALID)
def test_invalid(files):
    assert [one.message_id for one in run_catalogs(RULE, files)] == [f"{RULE}.lacks"]
