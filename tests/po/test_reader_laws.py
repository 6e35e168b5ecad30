"""Laws of the reader that hold for every catalog, and for every other file."""

import polib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from po.malformed import CASES, HEADER
from transcheck.model import Span
from transcheck.po.edit import escape
from transcheck.po.reader import read_catalog

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=40)
PIECES = st.lists(TEXT, min_size=1, max_size=4)
# For gettext a comment line that ends in a backslash goes on in the next line: no comment here ends so.
COMMENT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20).map(
    lambda line: f"{line} .".strip() if line.rstrip().endswith("\\") else line.strip()
)
FLAG = st.sampled_from(["fuzzy", "c-format", "python-format", "no-wrap", "range: 0..5"])
# The same texts in every run: what fails, fails for all.
LAW = settings(max_examples=200, deadline=None, derandomize=True)
FIELDS = {
    "obsolete": False,
    "comments": [],
    "extracted": [],
    "flags": set(),
    "msgctxt": None,
    "msgid": "a",
    "msgid_plural": None,
    "msgstrs": ("b",),
}
ENTRY = 'msgid "a"\nmsgstr "b"'


def strings(pieces, prefix="", gap="\n"):
    return (gap + prefix).join(f'"{escape(piece)}"' for piece in pieces)


@st.composite
def entries(draw):
    """(source text, the fields it stands for) of one message."""
    obsolete = draw(st.booleans())
    prefix = draw(st.sampled_from(["#~ ", "#~", "#~\t"])) if obsolete else draw(st.sampled_from(["", " "]))
    fields = {"obsolete": obsolete}
    lines = []
    fields["comments"] = draw(st.lists(COMMENT, max_size=2))
    lines += [f"# {comment}" for comment in fields["comments"]]
    fields["extracted"] = draw(st.lists(COMMENT, max_size=2))
    lines += [f"#. {comment}" for comment in fields["extracted"]]
    fields["flags"] = set(draw(st.lists(FLAG, max_size=2)))
    if fields["flags"]:
        lines.append("#, " + ", ".join(sorted(fields["flags"])))
    for keyword in ("msgctxt", "msgid", "msgid_plural"):
        pieces = draw(PIECES) if keyword == "msgid" or draw(st.booleans()) else None
        fields[keyword] = None if pieces is None else "".join(pieces)
        if keyword == "msgid" and not fields["msgid"]:
            pieces = ["x"]
            fields["msgid"] = "x"
        if pieces is not None:
            lines.append(f"{prefix}{keyword} {strings(pieces, prefix)}")
    forms = draw(st.lists(PIECES, min_size=1, max_size=3))
    if fields["msgid_plural"] is None:
        forms = forms[:1]
        lines.append(f"{prefix}msgstr {strings(forms[0], prefix)}")
    else:
        lines += [f"{prefix}msgstr[{n}] {strings(form, prefix)}" for n, form in enumerate(forms)]
    fields["msgstrs"] = tuple("".join(form) for form in forms)
    return "\n".join(lines), fields


def describe(message):
    return {
        "obsolete": message.obsolete,
        "comments": list(message.comments),
        "extracted": list(message.extracted),
        "flags": set(message.flags),
        "msgctxt": message.msgctxt,
        "msgid": message.msgid,
        "msgid_plural": message.msgid_plural,
        "msgstrs": message.msgstrs,
    }


def build(found, gap="\n\n"):
    return HEADER.format(charset="UTF-8", fields="") + gap.join(text for text, _ in found) + "\n"


@LAW
@given(st.lists(entries(), max_size=4), st.sampled_from(["\n", "\r\n"]))
@example([(f"#. \\.\n{ENTRY}", {**FIELDS, "extracted": ["\\."]})], "\n")
@example([(f"#. \\\n#. x\n{ENTRY}", {**FIELDS, "extracted": ["\\", "x"]})], "\n")
@example([(f"#. \\\n{ENTRY}", {**FIELDS, "extracted": ["\\"]})], "\r\n")
def test_what_is_written_is_read(found, line_end):
    catalog = read_catalog(build(found).replace("\n", line_end).encode(), "fr.po")
    assert not catalog.problems
    assert [describe(message) for message in catalog.messages] == [fields for _, fields in found]


@pytest.mark.parametrize("comment", ["#. \\", "# \\", "#\\", "# a\\", "#. a \\", "#: a.c:1 \\", "#, no-wrap, \\"])
def test_a_backslash_at_the_end_of_a_comment_takes_the_next_line(comment):
    catalog = read_catalog((HEADER.format(charset="UTF-8", fields="") + f"{comment}\n{ENTRY}\n").encode(), "fr.po")
    (problem,) = catalog.problems
    assert problem.message_id == "joined-comment"
    assert (problem.location.line, problem.location.column) == (6, len(comment))
    assert [message.msgid for message in catalog.messages] == ["a"]


@LAW
@given(entries(), st.data())
def test_every_span_is_found_where_it_stands(found, data):
    """The place of a character holds the character, or the escape that stands for it."""
    lines = build([found]).split("\n")
    (message,) = read_catalog(build([found]).encode(), "fr.po").messages
    field = data.draw(st.sampled_from(["msgid", "msgctxt", "msgstr", "comment", "extracted"]))
    text = message.field_text(field)
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    location = message.catalog.layout.locate(message, Span(field, start, start + 1))
    if field in {"comment", "extracted"} and text[start] == "\n":
        return
    assert location.line == location.end_line
    shown = lines[location.line - 1][location.column - 1 : location.end_column - 1]
    assert shown == (text[start] if field in {"comment", "extracted"} else escape(text[start]))


@LAW
@given(entries())
def test_polib_sees_the_same(found):
    text, fields = found
    odd = any(not one.isprintable() for one in text if one != "\n") or "#~\t" in text or "#~m" in text or '#~"' in text
    if odd or fields["msgctxt"] == "" or text.startswith(" ") or "\n m" in text or '\n "' in text:
        return
    (entry,) = polib.pofile(build([found]))
    (message,) = read_catalog(build([found]).encode(), "fr.po").messages
    assert (entry.msgctxt, entry.msgid, entry.msgid_plural) == (
        message.msgctxt,
        message.msgid,
        message.msgid_plural or "",
    )
    assert entry.msgstr == (message.msgstr if message.msgid_plural is None else "")
    assert tuple(entry.msgstr_plural.values()) == (() if message.msgid_plural is None else message.msgstrs)


def check_any(data):
    """What holds whatever the bytes are."""
    catalog = read_catalog(data, "fr.po")
    layout = catalog.layout
    for problem in catalog.problems:
        place = problem.location
        assert (1, 1) <= (place.line, place.column) <= (place.end_line, place.end_column)
    unreadable = [(one.location.line, one.location.column) for one in catalog.problems if one.message_id in FATAL]
    for message in catalog.messages:
        location = layout.locate(message, None)
        assert location.line == message.line
        assert (location.line, location.column) not in unreadable
        for field in ("msgctxt", "msgid", "msgstr", "comment", "nonsense"):
            spot = layout.locate(message, Span(field, 0, 3))
            assert (spot.line, spot.column) <= (spot.end_line, spot.end_column)
        assert message.references is not None
        assert message.previous is None or message.previous.msgid is not None
        if message.start < message.end:
            assert message.start >= 0


FATAL = {"missing", "unterminated", "no-text", "stray", "escape", "form-index"}
GOOD = HEADER.format(charset="UTF-8", fields="") + (
    '# c\n#. e\n#: a:1\n#, fuzzy\n#| msgid "p"\nmsgctxt "x"\nmsgid ""\n"été\\n"\n"b"\nmsgstr "c\\t"\n\n'
    'msgid "d"\nmsgid_plural "e"\nmsgstr[0] "f"\nmsgstr[1] "g"\n\n#~ msgid "h"\n#~ msgstr ""\n#~ "i"\n'
)


@settings(LAW, max_examples=300)
@given(st.binary(max_size=300))
@example(b"")
@example(b"msgid")
@example(b"#~")
def test_any_bytes_are_read(data):
    check_any(data)


@settings(LAW, max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            [
                "msgid",
                "msgstr",
                "msgctxt",
                "msgid_plural",
                "domain",
                "[0]",
                "[1]",
                '""',
                '"a"',
                '"\\n"',
                '"\\q"',
                '"',
                "\n",
                "\n\n",
                " ",
                "#~",
                "#",
                "#|",
                "#,",
                "fuzzy",
                "\\",
                "\0",
                "\r",
                "é",
                "<<<<<<<",
                "=======",
                ">>>>>>>",
                "charset=",
                "UTF-8",
                "x",
            ]
        ),
        max_size=60,
    )
)
def test_any_tokens_are_read(tokens):
    check_any(" ".join(tokens).encode())
    check_any("".join(tokens).encode())


def test_a_file_may_be_cut_off_anywhere():
    data = GOOD.encode()
    whole = [describe(message) for message in read_catalog(data, "fr.po").messages]
    for end in range(len(data)):
        check_any(data[:end])
        read = [describe(message) for message in read_catalog(data[:end], "fr.po").messages]
        # All before the cut are there; the last one may lack its last forms or lines.
        assert read[:-1] == whole[: max(len(read) - 1, 0)]


def test_any_byte_may_be_lost_or_become_another():
    data = GOOD.encode()
    for place in range(len(data)):
        check_any(data[:place] + data[place + 1 :])
        for other in b'\0\n"\\#\xff':
            check_any(data[:place] + bytes([other]) + data[place + 1 :])


def test_every_odd_file_holds_the_laws():
    for case in CASES.values():
        if len(case.data) < 100_000:
            check_any(case.data)
