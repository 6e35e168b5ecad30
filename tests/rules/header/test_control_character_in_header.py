"""control-character-in-header."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

RULE = "control-character-in-header"
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "letters-of-many-scripts": {"ru": make_header("Last-Translator: Áda Пе́рсон 张 <a@example.org>")},
    "tab": {"fr": make_header("Plural-Forms: nplurals=2;\\tplural=n > 1;")},
    "carriage-return-at-the-end-is-not-of-the-text": {"fr": make_header("Language: fr").replace("\n", "\r\n")},
}
# name -> (a line of the header, the field and the code that are named)
INVALID = {
    "escape": ("Last-Translator: A\x1bda <a@example.org>", "Last-Translator", "001B"),
    "escaped": ("Language-Team: A\\a <a@example.org>", "Language-Team", "0007"),
    "undecoded": ("Last-Translator: \ufffdda <a@example.org>", "Last-Translator", "FFFD"),
    "next-line-of-latin-1": ("Project-Id-Version: demo\x85 1", "Project-Id-Version", "0085"),
    "stray-line": ("de\x01mo", "the header", "0001"),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs(RULE, files)] == []


@pytest.mark.parametrize(("line", "field", "code"), INVALID.values(), ids=INVALID)
def test_invalid(line, field, code):
    (finding,) = run_catalogs(RULE, {"fr": make_header(line, "Language: fr")})
    assert finding.params == {"field": field, "code": code}
