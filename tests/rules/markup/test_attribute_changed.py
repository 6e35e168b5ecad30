"""attribute-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty, Severity

VALID = {
    **GOOD,
    "quotes": ('<a href="x">a</a>', "<a href='x'>a</a>"),
    "people-read-it": ('<img src="a" alt="Cat"/>', '<img src="a" alt="Chat"/>'),
    "page-in-another-language": (
        '<a href="https://www.gnome.org/en/">a</a>',
        '<a href="https://www.gnome.org/fr/">a</a>',
    ),
    "another-order": ('<a href="1">a</a><a href="2">b</a>', '<a href="2">b</a><a href="1">a</a>'),
    "wrapped": ('<a class="x  y">a</a>', '<a class="x y">a</a>'),
    "language": ('<span lang="en">a</span>', '<span lang="fr">a</span>'),
    "tag-dropped": ('<a href="x">a</a>', "a"),
    "style-written-otherwise": ('<p style=" margin:0px; color:red;">a</p>', '<p style="margin: 0px;color:red">a</p>'),
    "empty": ('<a name="">a</a>', "<a>a</a>"),
    "dots-for-any-address": ('use <a href="...">', 'utilisez <a href="…">'),
    "encyclopedia": Case(
        '<a href="https://en.wikipedia.org/wiki/Cat">a</a>', '<a href="https://es.wikipedia.org/wiki/Gato">a</a>', "es"
    ),
    "page-of-a-language": Case(
        '<ulink url="https://www.debian.org/manual">a</ulink>',
        '<ulink url="https://www.debian.org/manual.de.html">a</ulink>',
        "de",
    ),
    "accessible-name": ('<a aria-label="Close">x</a>', '<a aria-label="Fermer">x</a>'),
    "words-about-a-tag": Case(
        "the <html> element, as <html xmlns='x'>", "l’elemento <html>, per es. <html xmlns='y'>", "it"
    ),
    "page-of-a-language-in-the-path": Case(
        '<a href="https://www.sphinx-doc.org/">a</a>',
        '<a href="https://www.sphinx-doc.org/pt_BR/master">a</a>',
        "pt_BR",
    ),
}
INVALID = {
    "cross-reference": ('<xref linkend="boot"/>', '⟦<xref linkend="start"/>⟧'),
    "blank-in-value": ('<a href="https://www.gnome.org/a">b</a>', '⟦<a href="https://www. gnome.org/a">⟧b</a>'),
    "lost": Case('<phrase arch="x86">a</phrase>', "⟦<phrase>⟧a</phrase>", says="is missing"),
    "gained": Case("<b>a</b>", '⟦<b id="x">⟧a</b>', severity=Severity.INFO),
    "link": Case('<a href="%(url)s">a</a>', '⟦<a href="%(link)s">⟧a</a>', certainty=Certainty.LIKELY),
    "condition": Case(
        '<phrase condition="a">x</phrase>', '⟦<phrase condition="b">⟧x</phrase>', certainty=Certainty.CERTAIN
    ),
    "look": Case('<div align="center">a</div>', '⟦<div align="left">⟧a</div>', severity=Severity.INFO),
    "keyword-translated": Case(
        '<span style="color: %s;">a</span>', '⟦<span style="цвят: %s;">⟧a</span>', "bg", severity=Severity.WARNING
    ),
    "two-attributes-one-finding": Case('<a class="x" id="y">a</a>', "⟦<a>⟧a</a>"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("attribute-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("attribute-changed", case)
