import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.markup import asciidoc, bbcode, markdown, pod, references, rest, roff
from transcheck.text.markup.pieces import surplus

READERS = {
    "asciidoc": asciidoc.read_macros,
    "bbcode": bbcode.read_bbcode,
    "markdown-links": markdown.read_links,
    "markdown-references": markdown.read_reference_links,
    "markdown-structure": markdown.read_structure,
    "pod": pod.read_pod,
    "references": references.read_references,
    "rest": rest.read_references,
    "literals": rest.read_literals,
    "roff": roff.read_fonts,
}


@pytest.mark.parametrize(
    ("reader", "text", "keys"),
    [
        ("bbcode", "[b]bold[/b] [url=x]y[/url]", ["[b]", "[/b]", "[url=x]", "[/url]"]),
        ("bbcode", "[options] [file] [/path]", []),
        ("markdown-links", "[a](https://x.org) ![b](y.png)", ["https://x.org", "y.png"]),
        ("markdown-links", '[a [b]](https://x.org/a_(b) "title")', ["https://x.org/a_(b)"]),
        ("markdown-links", "[%s](%s) [file] (x)", ["%s"]),
        ("markdown-links", "[id]: https://x.org", ["https://x.org"]),
        ("markdown-references", "[the text][Ref] and [other][]", ["ref"]),
        ("markdown-structure", "# Title\n\n`code` **strong** ```", ["#", "code", "**"]),
        ("markdown-structure", "2 ** 3 ** 4, #hash", []),
        ("pod", "B<bold> I<x> E<gt> S<a b> 1<2", ["B", "I"]),
        ("references", "a &amp; b &nbsp; &#160; &debian; & c", ["amp", "nbsp", "#160", "debian"]),
        ("rest", "see :ref:`text <target>` and :class:`~a.B`", ["ref target", "class ~a.B"]),
        ("rest", "`text <https://x.org>`_ |name| [1]_ [#f]_", ["https://x.org", "name", "1", "#f"]),
        ("rest", ":guilabel:`File`", ["guilabel"]),
        ("rest", "a | b | c, x[1], `quoted' text", []),
        ("literals", "use ``--all`` and ``a b``", ["--all", "a b"]),
        ("literals", "``quoted''", []),
        ("roff", r"\fBbold\fR and \fIit\fP \f(CWcode\fR", ["B", "I", "CW"]),
        ("asciidoc", "see linkgit:git-log[1] and <<anchor,text>>", ["linkgit:git-log", "anchor"]),
        ("asciidoc", "array[1] http://x.org[2]", []),
    ],
)
def test_pieces(reader, text, keys):
    found = READERS[reader](text)
    assert [piece.key for piece in found] == keys
    assert all(text[piece.start : piece.end] == piece.text for piece in found)


def test_surplus_keeps_the_last_of_equals():
    one, other = roff.read_fonts(r"\fBa\fR \fBb\fR \fIc\fR"), roff.read_fonts(r"\fBa\fR")
    assert [(piece.key, piece.start) for piece in surplus(one, other)] == [("B", 8), ("I", 16)]
    assert surplus(other, one) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("B<bold>", False), ("I<-c> or <file>", True), ("<b>A<sub>1</sub></b>", False), ("a < b", False)],
)
def test_pod_is_told_from_tags(text, expected):
    assert pod.is_pod(text) == (expected or text == "B<bold>")


@pytest.mark.parametrize(
    ("text", "offsets"),
    [("B<bold>", []), ("B<bold", [0]), ("I<a> B<b E<gt> c", [5]), ("B<a I<b> c>", []), ("a < b", [])],
)
def test_unclosed_pod(text, offsets):
    assert pod.find_unclosed(text) == offsets


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("see :ref:`x`.", 0),
        ("(``x``), “``y``”", 0),
        (r"das ``x``\ s", 0),
        ("参见:ref:`x`。", 1),
        ("the ``x``s", 1),
        ("`a`_ `b <c>`_", 0),
    ],
)
def test_glued_rest(text, count):
    assert len(rest.find_glued(text)) == count


def test_bare_ampersands():
    assert references.find_bare_ampersands("a & b &amp; &c;d &e") == [2, 17]


@given(st.sampled_from(sorted(READERS)), st.text(alphabet="<>[]()`*_|:#&;\\fBa1 \n/-\"'!=", max_size=80))
def test_total_and_in_place(reader, text):
    for piece in READERS[reader](text):
        assert text[piece.start : piece.end] == piece.text


@pytest.mark.parametrize("reader", sorted(READERS))
@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "](",
        "`",
        "``",
        "` ",
        "**",
        "* *",
        "**a",
        "|a",
        "<<",
        ":a",
        "&",
        "\\f",
        "B<",
        "[a](",
        "[a][",
        ":a:`",
        "`a",
        "|",
        "[b]",
        "_`",
        "``a`` ",
    ],
)
def test_hostile_texts_end(reader, unit):
    READERS[reader](unit * 5_000)
    rest.find_glued(unit * 5_000)
    pod.find_unclosed(unit * 5_000)
