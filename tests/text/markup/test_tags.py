import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.markup.compare import compare_attributes, compare_tags
from transcheck.text.markup.tags import Kind, read_source, read_target, scan_tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        pytest.param("<b>Name</b>", ["<b>", "</b>"], id="pair"),
        pytest.param("one<br>two<br/>three", ["<br>", "<br/>"], id="void"),
        pytest.param("<p>text", ["<p>"], id="paragraph-may-stay-open"),
        pytest.param('<a href="x">here', ['<a href="x">'], id="attributes-make-a-tag"),
        pytest.param("here</a>", ["</a>"], id="an-end-is-a-tag"),
        pytest.param("<span foreground='red'>a > b</span>", ["<span foreground='red'>", "</span>"], id="pango"),
        pytest.param('<a title="1 > 0">x</a>', ['<a title="1 > 0">', "</a>"], id="bracket-in-attribute"),
        pytest.param("<process ID>", [], id="two-words"),
        pytest.param("usage: a <file> [<option>]", [], id="arguments"),
        pytest.param("<b> or <file>", [], id="letter-without-end"),
        pytest.param("a < b and c > d", [], id="comparison"),
        pytest.param("<user@example.org>", [], id="mail"),
        pytest.param("<https://example.org/>", [], id="url"),
        pytest.param("<%s>", [], id="placeholder"),
        pytest.param("<b><file></b>", ["<b>", "</b>"], id="argument-in-markup"),
        pytest.param("<!-- <b> --></b>", ["</b>"], id="comment"),
        pytest.param("<![CDATA[<b>]]>", [], id="cdata"),
        pytest.param("<link linkend='a'>x</link>", ["<link linkend='a'>", "</link>"], id="docbook"),
        pytest.param(
            "<app-name/> <email:field>x</email:field>", ["<app-name/>", "<email:field>", "</email:field>"], id="names"
        ),
        pytest.param("I<-c> B<--all>", [], id="pod"),
    ],
)
def test_tags_of_a_source(text, tags):
    assert [tag.text for tag in read_source(text).tags] == tags


@pytest.mark.parametrize(
    "text",
    [
        "<b>a</b>",
        "<p>one<p>two",
        "<ul><li>a<li>b</ul>",
        "a<br>b<hr/>",
        "<link a='b'>x</link>",
        "<b><i>a</i></b><i>b</i>",
        "<table><tr><td>a</td></tr></table>",
    ],
)
def test_well_formed(text):
    assert read_source(text).well_formed


@pytest.mark.parametrize(
    ("text", "unclosed", "unopened", "crossed"),
    [
        ("<b>a", ["<b>"], [], []),
        ("<b>a<b>", ["<b>", "<b>"], [], []),
        ("</b>a</b>", [], ["</b>", "</b>"], []),
        ("<b><i>a</b></i>", [], [], ["</i>"]),
        ("<b><i>a</b>", ["<i>"], [], []),
        ("<b>a</i>", ["<b>"], ["</i>"], []),
    ],
)
def test_broken_nesting(text, unclosed, unopened, crossed):
    source = read_source("<b><i>x</i></b>")
    found = read_target(text, source)
    assert [[tag.text for tag in part] for part in (found.unclosed, found.unopened, found.crossed)] == [
        unclosed,
        unopened,
        crossed,
    ]


def test_differences():
    source = read_source('<b>a</b> <a href="x">b</a> <i>c</i>')
    target = read_target('<a href="x">b</a> <b>a</b> <u>c</u>', source)
    found = compare_tags(source, target)
    assert [tag.text for tag in found.missing] == ["<i>", "</i>"]
    assert [tag.text for tag in found.extra] == ["<u>", "</u>"]


@pytest.mark.parametrize(
    ("source", "target", "names"),
    [
        pytest.param('<a href="x">a</a>', "<a href='x'>a</a>", [], id="quotes"),
        pytest.param('<a href="x" title="Home">a</a>', '<a title="Start" href="x">a</a>', [], id="translated-title"),
        pytest.param('<a href="1"/><a href="2"/>', '<a href="2"/><a href="1"/>', [], id="another-order"),
        pytest.param('<a href="x">a</a>', '<a href="y">a</a>', ["href"], id="changed"),
        pytest.param('<a href="x" id="1">a</a>', '<a href="x">a</a>', ["id"], id="lost"),
        pytest.param('<a href="x">a</a>', '<a href="x" class="c">a</a>', ["class"], id="added"),
    ],
)
def test_attributes(source, target, names):
    read = read_source(source)
    assert [one.name for one in compare_attributes(read, read_target(target, read))] == names


@given(st.text(alphabet="<>/ab!-[]CDAT\"'= ?i", max_size=80))
def test_total_and_in_place(text):
    read = read_source(text)
    for tag in scan_tags(text):
        assert text[tag.start : tag.end] == tag.text or "<!" in text or "<?" in text
    assert compare_tags(read, read_target(text, read)).missing == ()
    assert compare_attributes(read, read_target(text, read)) == []
    assert {tag.kind for tag in read.unclosed} <= {Kind.OPEN}


@pytest.mark.parametrize(
    "piece", ["<", "<b", "<b ", "<b '", '<b "', "<!--", "<![CDATA[", "<?", "<b>", "</b>", "<b><i></b>"]
)
def test_hostile_texts_end(piece):
    read_source(piece * 20_000)
