import gc

from transcheck.model import Previous, Reference, Span
from transcheck.po.places import utf16_column
from transcheck.po.reader import MOST_FAULTS, read_catalog, read_file

CATALOG = r"""# Somebody
msgid ""
msgstr ""
"Language: fr\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=n != 1;\n"

# A remark
#. Explained
#: src/a.c:12 b.c
#, fuzzy, c-format
#| msgid "Uno"
msgctxt "menu"
msgid "One"
msgstr ""
"Un \"été\"\n"
"et demi"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "a"
msgstr[1] "b"

#~ msgid "Old"
#~ msgstr ""
#~ "Vieux"
""".encode()


def test_everything_is_read():
    catalog = read_catalog(CATALOG, "fr.po")
    assert catalog.problems == []
    assert catalog.header["Language"] == "fr"
    one, plural, old = catalog.messages
    assert (one.msgctxt, one.msgid, one.msgstrs) == ("menu", "One", ('Un "été"\net demi',))
    assert one.flags == {"fuzzy", "c-format"}
    assert one.comments == ("A remark",)
    assert one.extracted == ("Explained",)
    assert one.references == (Reference("src/a.c", 12), Reference("b.c", None))
    assert one.previous == Previous(None, "Uno", None)
    assert one.line == 14
    assert plural.msgstrs == ("a", "b")
    assert old.obsolete
    assert old.msgstr == "Vieux"


def test_a_span_is_found_through_wrapping_and_escapes():
    catalog = read_catalog(CATALOG, "fr.po")
    location = catalog.layout.locate(catalog.messages[0], Span("msgstr", 4, 7))
    assert (location.line, location.column, location.end_line, location.end_column) == (16, 7, 16, 10)


def test_references():
    data = "#: a.c:1 b.c c.c:3\n#:d.c:4\n#: \u2068e f.c\u2069:5 \u2068g h\u2069 C:\\x.c:6 url:port:99999999999\n"
    (message,) = read_catalog((data + 'msgid "a"\nmsgstr "b"\n').encode(), "fr.po").messages
    assert [(one.name, one.line) for one in message.references] == [
        ("a.c", 1), ("b.c", None), ("c.c", 3), ("d.c", 4), ("e f.c", 5), ("g h", None), ("C:\\x.c", 6), ("url:port", 999999999),
    ]  # fmt: skip


def test_flags():
    data = '#,fuzzy, c-format\n#= no-wrap\n#, range: 0..5 python-format\n# not, #, flags\n#!old max-length:9 priority: 2\nmsgid "a"\nmsgstr "b"\n'
    (message,) = read_catalog(data.encode(), "fr.po").messages
    assert message.flags == {
        "fuzzy",
        "c-format",
        "no-wrap",
        "range: 0..5",
        "python-format",
        "old",
        "max-length:9",
        "priority: 2",
    }


def test_flags_survive_junk_between_them_and_their_message():
    catalog = read_catalog(b'#, fuzzy\njunk\n#: a\nmsgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n', "fr.po")
    assert [one.fuzzy for one in catalog.messages] == [True, False]
    assert len(catalog.problems) == 1


def test_lines_of_a_damaged_header_are_read():
    data = b'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Last-Translator: A "B" C\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    catalog = read_catalog(data, "fr.po")
    assert catalog.header["Language"] == "fr"
    assert catalog.header["Plural-Forms"] == "nplurals=1; plural=0;"
    assert [one.message_id for one in catalog.problems] == ["after-text"]
    assert [one.msgid for one in catalog.messages] == ["a"]


def test_the_first_header_and_its_first_fields_count():
    data = b'msgid ""\nmsgstr "A: 1\\nA: 2\\nb: 3\\n"\n\nmsgid ""\nmsgstr "A: 4\\n"\n'
    catalog = read_catalog(data, "fr.po")
    assert catalog.header == {"A": "1", "b": "3"}
    assert [one.msgstr for one in catalog.messages] == ["A: 4\n"]


def test_a_file_that_is_no_catalog_has_few_problems():
    catalog = read_catalog(b'msgid "a\nmsgid "b"\nmsgstr "c"\n' * 1000, "fr.po")
    assert len(catalog.problems) == MOST_FAULTS + 1
    assert catalog.problems[-1].message_id == "too-many"
    assert len(catalog.messages) == 1000


def test_files_that_cannot_be_read(tmp_path):
    catalog = read_file(tmp_path / "none.po", "none.po")
    (problem,) = catalog.problems
    assert (problem.rule, problem.message_id, problem.params) == (
        "syntax-error",
        "unreadable",
        {"reason": "no such file or directory"},
    )
    assert (problem.location.path, problem.location.line, problem.location.column) == ("none.po", 1, 1)
    assert catalog.messages == []
    assert read_file(tmp_path, "folder.po").problems


def test_the_collector_is_as_it_was():
    assert gc.isenabled()
    read_catalog(CATALOG, "fr.po")
    assert gc.isenabled()
    gc.disable()
    try:
        read_catalog(CATALOG, "fr.po")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_places_beside_a_span():
    """A field or a span that is not there is located near where it would be."""
    catalog = read_catalog(CATALOG, "fr.po")
    one = catalog.messages[0]

    def place(span):
        location = catalog.layout.locate(one, span)
        return location.line, location.column, location.end_line, location.end_column

    assert place(None) == (14, 1, 14, 6)
    assert place(Span("msgid_plural", 0, 1)) == (14, 1, 14, 1)
    assert place(Span("nonsense", 0, 1)) == (14, 1, 14, 1)
    assert place(Span("msgid", 99, 100)) == (14, 11, 14, 11)
    assert place(Span("msgid", 1, 100)) == (14, 9, 14, 11)
    assert place(Span("msgstr[0]", 0, 2)) == (16, 2, 16, 4)
    assert place(Span("msgstr", 0, 0)) == (16, 2, 16, 2)
    assert place(Span("comment", 2, 8)) == (8, 5, 8, 11)
    assert place(Span("extracted", 0, 9)) == (9, 4, 9, 13)


def test_columns_in_utf16():
    assert utf16_column("a😀b", 1) == 1
    assert utf16_column("a😀b", 3) == 4
    assert utf16_column("été", 4) == 4
