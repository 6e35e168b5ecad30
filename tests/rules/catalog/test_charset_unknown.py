"""The rule charset-unknown."""

import pytest
from rules.catalog.problems import find

# What released catalogs declare, and the default value, of which charset-missing tells.
VALID = [
    "UTF-8",
    "utf-8",
    "ISO-8859-1",
    "ISO-8859-2",
    "iso-8859-9",
    "ISO-8859-15",
    "US-ASCII",
    "ASCII",
    "EUC-JP",
    "EUC-KR",
    "GB2312",
    "GBK",
    "BIG5",
    "TIS-620",
    "KOI8-R",
    "koi8-u",
    "CP1251",
    "cp1257",
    "CHARSET",
]


@pytest.mark.parametrize("charset", VALID)
def test_valid(charset):
    assert not find("charset-unknown", charset)


@pytest.mark.parametrize(
    "charset", ["utf-99", "UTF-16", "UTF-7", "rot13", "base64", "idna", "undefined", "\x01", "é" * 99]
)
def test_invalid(charset):
    (finding,) = find("charset-unknown", charset)
    assert (finding.location.line, finding.location.column) == (3, 36)
