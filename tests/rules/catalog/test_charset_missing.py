"""The rule charset-missing."""

import pytest
from rules.catalog.problems import find
from rules.good_headers import GOOD_HEADERS
from rules.harness import run_catalogs

# Values of Content-Type in released catalogs.
VALID = {
    "utf-8": "UTF-8",
    "small-letters": "utf-8",
    "latin-1": "ISO-8859-1",
    "latin-9": "ISO-8859-15",
    "central-european": "ISO-8859-2",
    "cyrillic": "KOI8-R",
    "ukrainian": "KOI8-U",
    "windows": "CP1251",
    "japanese": "EUC-JP",
    "korean": "EUC-KR",
    "chinese": "GB2312",
    "traditional-chinese": "BIG5",
    "thai": "TIS-620",
    "greek": "ISO-8859-7",
    "unknown-is-another-rule": "UTF-99",
    "blank-after": "UTF-8 ",
}


@pytest.mark.parametrize("charset", VALID.values(), ids=VALID)
def test_valid(charset):
    assert not find("charset-missing", charset)


@pytest.mark.parametrize(("locale", "text"), GOOD_HEADERS.values(), ids=GOOD_HEADERS)
def test_released_headers(locale, text):
    assert not run_catalogs("charset-missing", {locale: text})


def test_templates_may_leave_it_open():
    assert not find("charset-missing", "CHARSET", is_template=True)
    assert not find("charset-missing", None, is_template=True)


def test_missing_and_placeholder():
    assert "declares no charset" in find("charset-missing", None)[0].message
    assert "declares no charset" in find("charset-missing", "")[0].message
    assert "CHARSET" in find("charset-missing", "CHARSET")[0].message


def test_a_template_under_a_catalogs_name_is_none():
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "Save"\nmsgstr ""\n'
    assert run_catalogs("charset-missing", {"po/messages.po": text}) == []
