"""Compiled catalogs."""

import struct

import polib
import pytest

from po.malformed import CASES, mo
from transcheck.model import Span
from transcheck.po.reader import read_catalog

HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\nLanguage: fr\n"


def compiled(entries):
    file = polib.MOFile()
    file.metadata = dict(line.split(": ") for line in HEADER.splitlines())
    for entry in entries:
        file.append(polib.POEntry(**entry))
    return file.to_binary()


def test_messages_are_read():
    data = compiled(
        [
            {"msgid": "a", "msgstr": "é"},
            {"msgid": "a", "msgctxt": "menu", "msgstr": "è"},
            {"msgid": "%d b", "msgid_plural": "%d bs", "msgstr_plural": {0: "un", 1: "deux"}},
        ]
    )
    catalog = read_catalog(data, "fr.mo")
    assert not catalog.problems
    assert catalog.header["Language"] == "fr"
    found = {(one.msgctxt, one.msgid, one.msgid_plural, one.msgstrs) for one in catalog.messages}
    assert found == {
        (None, "a", None, ("é",)),
        ("menu", "a", None, ("è",)),
        (None, "%d b", "%d bs", ("un", "deux")),
    }
    message = catalog.messages[0]
    assert (message.comments, message.extracted, message.references, message.previous) == ((), (), (), None)
    place = catalog.layout.locate(message, Span("msgstr", 0, 1))
    assert (place.path, place.line, place.column) == ("fr.mo", 1, 1)


def test_the_other_byte_order_is_read():
    source, text = b"One", b"Un"
    body = (
        struct.pack(">7I", 0x950412DE, 0, 1, 28, 36, 0, 0)
        + struct.pack(">4I", 3, 44, 2, 48)
        + source
        + b"\0"
        + text
        + b"\0"
    )
    (message,) = read_catalog(body, "fr.mo").messages
    assert (message.msgid, message.msgstr) == ("One", "Un")


def test_another_name_is_a_problem():
    assert [one.message_id for one in read_catalog(mo(), "fr.po").problems] == ["compiled"]
    assert not read_catalog(mo(), "fr.mo").problems
    assert not read_catalog(mo(), "fr.gmo").problems


@pytest.mark.parametrize("end", range(4, len(mo())))
def test_cut_off_anywhere(end):
    catalog = read_catalog(mo()[:end], "fr.mo")
    assert [one.message_id for one in catalog.problems] == ["compiled-broken"]
    assert {one.msgid for one in catalog.messages} <= {"One", "Two"}


def test_strings_that_overlap_do_not_fill_the_memory():
    count, size = 20_000, 28 + 16 * 20_000
    table = struct.pack("<2I", size - 1, 0) * count
    data = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0) + table * 2
    catalog = read_catalog(data, "fr.mo")
    assert [one.message_id for one in catalog.problems if one.rule == "syntax-error"] == ["compiled-broken"]
    assert len(catalog.messages) < 10


def test_unknown_charset():
    data = CASES["po_is_mo_binary"].data.replace(b"UTF-8", b"UTF-9")
    catalog = read_catalog(data, "fr.mo")
    assert [(one.rule, one.message_id) for one in catalog.problems] == [("charset-unknown", "unknown")]
    assert len(catalog.messages) == 2
