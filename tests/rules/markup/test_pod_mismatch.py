"""pod-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    **GOOD,
    "same": ("B<a> I<b>", "I<b> B<a>"),
    "brackets-spelt": ("B<a> E<gt> 1", "B<a> > 1"),
    "another-letter": ("I<a> B<b>", "B<a> B<b>"),
    "tags": ("<b>A<sub>1</sub></b>", "<b>A<sub>1</sub></b>"),
    "no-pod": ("x <y> z", "x"),
    "nested": ("B<a I<b> c>", "B<x I<y> z>"),
    "bold-tag-after-a-key": Case("press <b>Ctrl+I</b>", "pressione <b>Ctrl+l</b>", "pt_BR"),
    "section": Case("see L</FILES> and B<x>", "siehe L</DATEIEN> und B<x>", "de"),
}
INVALID = {
    "unclosed": ("B<--all> x", "⟦B<⟧--all x"),
    "lost": Case("the B<Maintainer> field", "⟦o campo Maintainer⟧", "pt", severity=Severity.INFO),
    "one-of-two": Case("B<a> B<b>", "⟦B<a> b⟧", says="1 of the 2 B<>"),
    "letter-lost": Case("If B<verbose> is given", "⟦Se for dado <verbose>⟧", "pt", severity=Severity.WARNING),
    "blank-after-the-letter": Case("see L<bash(1)>", "⟦zie L <bash(1)>⟧", "nl", severity=Severity.WARNING),
    "small-letter": Case("the F<post-down> hook", "⟦le script f<post-down>⟧", severity=Severity.WARNING),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("pod-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("pod-mismatch", case)
