from transcheck.model import Previous, Reference, Span
from transcheck.po.reader import read_catalog

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
