"""Every rule on texts made to be slow or deep: no crash, nothing expanded, nothing fetched."""

import pytest
from rules.harness import AS_OF, header, quote

from transcheck.loading import join_project
from transcheck.po.reader import read_catalog
from transcheck.session import check_loaded
from transcheck.settings import Settings

MANY = 3_000
# What each text repeats, beside a source that has one of it.
TEXTS = {
    "openers": ("<b>a</b>", "<" * MANY),
    "ampersands": ("a &amp; b", "&" * MANY),
    "tags-inside-tags": ("<b>x</b>", "<b>" * MANY + "</b>" * MANY),
    "crossed-tags": ("<b><i>x</i></b>", "<b><i>x</b></i>" * MANY),
    "attributes": ("<a href='x'>y</a>", "<a " + "x='y' " * MANY + ">z</a>"),
    "open-quote": ("<a href='x'>y</a>", "<a href='" * MANY),
    "sections-without-end": ("<b>x</b>", "<![CDATA[" * MANY),
    "comments-without-end": ("<b>x</b>", "<!--" * MANY),
    "entities": ("&a; <b>x</b>", "&a;" * MANY),
    "entity-bomb": ("<b>x</b>", '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]>' + "<b>&a;</b>" * 100),
    "external-entity": ("<b>x</b>", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><b>&a;</b>'),
    "backticks": ("Use ``a`` and :ref:`b`", "`` `" * MANY),
    "roles": ("Use ``a`` and :ref:`b`", ":a" * MANY + "`"),
    "stars": ("**a** b", "** *a" * MANY),
    "brackets": ("[a](b) [c][d]", "[a](" * MANY + "[c][" * MANY),
    "bulletin-board": ("[b]x[/b]", "[b]" * MANY),
    "parentheses": ("(a)", "(" * MANY),
    "quotation-marks": ('"a"', '"' * (MANY + 1)),
    "addresses": ("see http://www.gnome.org x@gnome.org", "http://" * MANY + "a@" * MANY),
    "directions": ("a b", "\u202a" * MANY),
    "accents": ("a b", "a" + "\u0301" * MANY),
    "surrogates-and-controls": ("a b", "\x01\ufffd\ufeff" * MANY),
    "one-letter-of-each-script": ("a word", "aаα" * MANY),
    "formula": ("%d file", "%d" * MANY),
}


@pytest.mark.parametrize("pair", TEXTS.values(), ids=TEXTS)
def test_hostile_text(pair):
    source, target = pair
    data = f"{header('de')}msgid {quote(source)}\nmsgstr {quote(target)}\n".encode("utf-8", "surrogatepass")
    catalog = read_catalog(data, "po/de.po")
    catalog.locale, catalog.domain = "de", "demo"
    settings = Settings(source_locale="en", as_of=AS_OF, cache=False)
    project, _, _ = join_project("demo", None, {"de": catalog}, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    assert not outcome.crashed
    assert "root:" not in "".join(one.message for one in outcome.findings)


FORMULAS = {
    "deep": "nplurals=2; plural=" + "(" * 10_000 + "n" + ")" * 10_000 + ";",
    "long": "nplurals=2; plural=n" + "+1" * 50_000 + ";",
    "powers": "nplurals=2; plural=" + "*".join(["4294967295"] * 200) + ";",
    "conditions": "nplurals=2; plural=" + "n?0:" * 2_000 + "1;",
    "forms": "nplurals=99999999999999999999; plural=0;",
    "no-end": "nplurals=2; plural=" + "!" * 5_000,
}


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=FORMULAS)
def test_hostile_formula(formula):
    data = (header("de", formula) + 'msgid "%d a"\nmsgid_plural "%d b"\nmsgstr[0] "%d c"\nmsgstr[1] "%d d"\n').encode()
    catalog = read_catalog(data, "po/de.po")
    catalog.locale, catalog.domain = "de", "demo"
    settings = Settings(source_locale="en", as_of=AS_OF, cache=False)
    project, _, _ = join_project("demo", None, {"de": catalog}, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    assert any(one.group == "plurals" for one in outcome.findings)
