"""The rule encoding-error."""

import pytest
from rules.catalog.problems import find

VALID = {
    "UTF-8": ("UTF-8", "été".encode()),
    "UTF-8 in small letters": ("utf-8", "été".encode()),
    "Latin-1 that is Latin-1": ("ISO-8859-1", "été".encode("latin-1")),
    "KOI8-R that is KOI8-R": ("KOI8-R", "лето".encode("koi8-r")),
    "EUC-JP that is EUC-JP": ("EUC-JP", "夏は暑い".encode("euc-jp")),
    "Shift_JIS with a backslash byte": ("Shift_JIS", "表示".encode("shift_jis")),
    "Big5 with a backslash byte": ("Big5", "功能".encode("big5")),
    "GB18030": ("GB18030", "夏天很热".encode("gb18030")),
    "windows-1251": ("windows-1251", "літо".encode("cp1251")),
    "ASCII text under Latin-1": ("ISO-8859-1", b"ete"),
    "ASCII text under US-ASCII": ("US-ASCII", b"ete"),
    "unknown charset: another rule's": ("UTF-99", b"\xe9t\xe9"),
}
INVALID = {
    "Latin-1 under UTF-8": ("UTF-8", "été".encode("latin-1"), "E9", (6, 9)),
    "UTF-8 under Latin-1": ("ISO-8859-1", "été".encode(), "texts are in UTF-8", (3, 36)),
    "UTF-8 under windows-1252": ("windows-1252", "Größe".encode(), "texts are in UTF-8", (3, 36)),
    "UTF-8 under EUC-KR": ("EUC-KR", "여름은 덥고 겨울은 춥다".encode(), "texts are in UTF-8", (3, 36)),
    "accents under US-ASCII": ("US-ASCII", "été".encode(), "C3", (6, 9)),
    "half a character in EUC-JP": ("EUC-JP", b'a\x8f"b', "8F", (6, 10)),
    "a byte that windows-1252 lacks": ("windows-1252", b"a\x81b", "81", (6, 10)),
}


@pytest.mark.parametrize(("charset", "text"), VALID.values(), ids=VALID)
def test_valid(charset, text):
    assert not find("encoding-error", charset, text)


@pytest.mark.parametrize(("charset", "text", "says", "place"), INVALID.values(), ids=INVALID)
def test_invalid(charset, text, says, place):
    (finding,) = find("encoding-error", charset, text)
    assert says in finding.message
    assert (finding.location.line, finding.location.column) == place


def test_all_lines_are_counted():
    (finding,) = find("encoding-error", "UTF-8", b'\xe9"\nmsgid "a"\nmsgstr "b\xe9')
    assert finding.message.endswith("lines with such bytes: 2")


def test_byte_order_mark():
    (finding,) = find("encoding-error", "UTF-8", b"a", prefix=b"\xef\xbb\xbf")
    assert "byte order mark" in finding.message
