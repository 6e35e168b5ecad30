"""The rule charset-unknown."""

import pytest
from rules.catalog.problems import find


@pytest.mark.parametrize(
    "charset", ["UTF-8", "utf-8", "ISO-8859-15", "EUC-KR", "TIS-620", "koi8-u", "GBK", "cp1257", "CHARSET"]
)
def test_valid(charset):
    assert not find("charset-unknown", charset)


@pytest.mark.parametrize(
    "charset", ["utf-99", "UTF-16", "UTF-7", "rot13", "base64", "idna", "undefined", "\x01", "é" * 99]
)
def test_invalid(charset):
    (finding,) = find("charset-unknown", charset)
    assert (finding.location.line, finding.location.column) == (3, 36)
