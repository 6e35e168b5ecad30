"""tag-missing."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty, Severity

VALID = {
    **GOOD,
    "another-order": ("<b>a</b> <i>b</i>", "<i>b</i> <b>a</b>"),
    "br-in-either-form": ("a<br>b", "a<br />b"),
    "argument-dropped": ("copy <file>", "copier"),
    "comment": ("<!-- <b> -->a", "a"),
    "mail": ("Write to <a@example.org>", "Écrivez à a@example.org"),
    "more": ("<b>a</b>", "<b>a</b><b>b</b>"),
}
INVALID = {
    "link": ('See <a href="/help">Help</a>.', "⟦Siehe Hilfe.⟧"),
    "title": Case("<b>General</b>", "⟦Général⟧", says="“<b>”, “</b>”"),
    "replaced": Case("<b>Email</b>", "⟦<i>Э-Шуудан</i>⟧", "mn", says="became “<i>”"),
    "empty": Case('see <xref linkend="boot"/> now', "⟦voir⟧", severity=Severity.WARNING),
    "prose": Case("word " * 40 + "<quote>a</quote>", "⟦mot⟧", severity=Severity.INFO, certainty=Certainty.GUESS),
    "link-in-prose": Case("word " * 40 + '<a href="x">a</a>', "⟦mot⟧", severity=Severity.WARNING),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("tag-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("tag-missing", case)
