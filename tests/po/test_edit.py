"""Edits change the bytes of their spans and nothing else."""

import os
import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from po.malformed import CASES, PLURALS, po
from transcheck.model import Edit, Span
from transcheck.po.edit import EditError, edit_bytes, edit_file
from transcheck.po.reader import read_catalog

BODY = """# Greeting
#. shown on start
msgctxt "menu"
msgid "Hello"
msgstr ""
"Bonjour \\"été\\"\\n"
"et le monde\\n"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "un"
msgstr[1] "deux"
"""
DATA = po(BODY, fields=PLURALS)


def edit(data, *edits, path="fr.po"):
    """Edits are (index of the message, field, start, end, text)."""
    catalog = read_catalog(data, path)
    pairs = [(catalog.messages[index], Edit(Span(field, start, end), text)) for index, field, start, end, text in edits]
    return edit_bytes(data, catalog, pairs)


CHANGES = {
    "a word": ((0, "msgstr", 0, 7, "Salut"), '"Bonjour \\', '"Salut \\'),
    "an escape": ((0, "msgstr", 8, 9, "«"), 'Bonjour \\"été', "Bonjour «été"),
    "a line end": ((0, "msgstr", 13, 14, ""), '\\"\\n"\n"et', '\\""\n"et'),
    "across two strings": ((0, "msgstr", 9, 16, "X"), 'été\\"\\n"\n"et le', 'X"\n" le'),
    "inserted line end": ((0, "msgstr", 7, 7, "\n"), "Bonjour", "Bonjour\\n"),
    "quotes and backslashes": ((0, "msgstr", 0, 7, '"\\'), '"Bonjour', '"\\"\\\\'),
    "at the end": ((0, "msgstr", 26, 26, "!"), 'monde\\n"', 'monde\\n!"'),
    "in front": ((0, "msgstr", 0, 0, "¡"), '"Bonjour', '"¡Bonjour'),
    "a plural form": ((1, "msgstr[1]", 0, 4, "trois"), '"deux"', '"trois"'),
    "the first form": ((1, "msgstr", 0, 2, "1"), '"un"', '"1"'),
    "a comment": ((0, "comment", 0, 8, "Hi"), "# Greeting", "# Hi"),
    "an extracted comment": ((0, "extracted", 9, 14, "exit"), "on start", "on exit"),
    "a context": ((0, "msgctxt", 0, 4, "toolbar"), '"menu"', '"toolbar"'),
}


@pytest.mark.parametrize(("change", "before", "after"), CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("codec", ["utf-8", "latin-1", "utf-8-sig", "utf-16", "crlf", "cr"])
def test_only_the_span_changes(change, before, after, codec):
    def encode(text):
        if codec in {"crlf", "cr"}:
            return text.replace("\n", "\r\n" if codec == "crlf" else "\r").encode()
        if codec == "latin-1":
            text = text.replace("UTF-8", "ISO-8859-1")
        return text.encode(codec)

    text = DATA.decode()
    assert text.count(before) == 1
    assert edit(encode(text), change) == encode(text.replace(before, after))


def test_several_edits_at_once():
    changed = edit(DATA, (1, "msgstr[0]", 0, 2, "1"), (0, "msgstr", 0, 7, "Salut"), (0, "msgstr", 9, 12, "hiver"))
    assert changed == DATA.replace(b'"un"', b'"1"').replace(b"Bonjour", b"Salut").replace("été".encode(), b"hiver")


def test_no_edits_no_change():
    assert edit(DATA) == DATA


REFUSED = {
    "overlap": [(0, "msgstr", 0, 7, "a"), (0, "msgstr", 3, 9, "b")],
    "outside of the text": [(0, "msgstr", 0, 99, "a")],
    "no such field": [(0, "msgstr[3]", 0, 0, "a")],
    "no plural": [(0, "msgid_plural", 0, 0, "a")],
    "line end in a comment": [(0, "comment", 0, 0, "a\nb")],
}


@pytest.mark.parametrize("edits", REFUSED.values(), ids=REFUSED)
def test_refused(edits):
    with pytest.raises(EditError):
        edit(DATA, *edits)


def test_what_the_charset_lacks_is_refused():
    data = po('msgid "a"\nmsgstr "b"\n', charset="ISO-8859-1", codec="latin-1")
    with pytest.raises(EditError, match="character"):
        edit(data, (0, "msgstr", 0, 1, "ж"))


def test_a_digit_after_a_number_is_refused():
    with pytest.raises(EditError, match="read differently"):
        edit(po('msgid "a"\nmsgstr "\\12 b"\n'), (0, "msgstr", 1, 2, "3"))


def test_another_file_is_refused():
    catalog = read_catalog(DATA, "fr.po")
    with pytest.raises(EditError, match="changed"):
        edit_bytes(DATA + b"\n# x\n", catalog, [(catalog.messages[0], Edit(Span("msgstr", 0, 1), "x"))])


def test_file_mode_and_link_are_kept(tmp_path):
    file, link = tmp_path / "fr.po", tmp_path / "link.po"
    file.write_bytes(DATA)
    file.chmod(0o640)
    link.symlink_to(file)
    catalog = read_catalog(DATA, "link.po")
    edit_file(link, catalog, [(catalog.messages[1], Edit(Span("msgstr[0]", 0, 2), "1"))])
    assert link.is_symlink()
    assert file.read_bytes() == DATA.replace(b'"un"', b'"1"')
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(one.name for one in tmp_path.iterdir()) == ["fr.po", "link.po"]


def change_first(path):
    catalog = read_catalog(DATA, "fr.po")
    edit_file(path, catalog, [(catalog.messages[1], Edit(Span("msgstr[0]", 0, 2), "1"))])


def test_read_only_file_is_left_alone(tmp_path):
    file = tmp_path / "fr.po"
    file.write_bytes(DATA)
    file.chmod(0o444)
    with pytest.raises(EditError, match="read-only"):
        change_first(file)
    assert file.read_bytes() == DATA


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "stopped"]
)
def test_a_failure_leaves_the_old_file(tmp_path, monkeypatch, step, error):
    file = tmp_path / "fr.po"
    file.write_bytes(DATA)

    def fail(*_args, **_kwargs):
        raise error

    if step == "fsync":
        monkeypatch.setattr(os, step, fail)
    else:
        monkeypatch.setattr(type(file), step, fail)
    with pytest.raises((EditError, KeyboardInterrupt)):
        change_first(file)
    monkeypatch.undo()
    assert file.read_bytes() == DATA
    assert [one.name for one in tmp_path.iterdir()] == ["fr.po"]


def test_missing_file_and_compiled_catalog(tmp_path):
    with pytest.raises(EditError, match="no such file"):
        change_first(tmp_path / "none.po")
    data = CASES["po_is_mo_binary"].data
    with pytest.raises(EditError, match="compiled"):
        edit(data, (0, "msgstr", 0, 0, "x"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_random_edits_change_their_fields_only(data):
    catalog = read_catalog(DATA, "fr.po")
    edits, expected = [], {}
    for number, message in enumerate(catalog.messages):
        for field in ("msgid", "msgstr" if message.msgid_plural is None else "msgstr[1]"):
            text = message.field_text(field)
            start = data.draw(st.integers(0, len(text)))
            end = data.draw(st.integers(start, len(text)))
            new = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=9))
            edits.append((message, Edit(Span(field, start, end), new)))
            expected[number, field] = text[:start] + new + text[end:]
    after = read_catalog(edit_bytes(DATA, catalog, edits), "fr.po")
    assert not after.problems
    assert {(n, f): after.messages[n].field_text(f) for n, f in expected} == expected
