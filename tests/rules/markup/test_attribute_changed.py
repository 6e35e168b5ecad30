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
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("attribute-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("attribute-changed", case)
