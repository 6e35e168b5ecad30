"""broken-markup."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-is-broken-too": ("<b>a", "<b>b"),
    "paragraphs": ("<p>one<p>two", "<p>un<p>deux"),
    "argument-translated": ("<b>%s</b> <file>", "<b>%s</b> <fichier>"),
    "void-element": ("a<br>b<hr>", "a<br/>b<hr/>"),
    "dropped-pair": ("<b>a</b> b", "a b"),
    "manual-page": ("I<%CONFDIR%> x", "I</etc> x"),
}
INVALID = {
    "opened-twice": ("<b>Name</b>", "⟦<b>⟧Nom<b>"),
    "closed-twice": Case("<b>Cancel</b> it", "⟦</b>⟧Zrušiť</b> it", "sk", says="closes nothing"),
    "bracket-lost": Case("<b>Tax</b>", "⟦<b>⟧Bảng Thuế</b", "vi"),
    "slash-lost": ("<i>a</i> <b>c</b>", "⟦<i>⟧a<i> <b>c</b>"),
    "crossed": Case("<b><i>a</i></b>", "<b><i>a</b>⟦</i>⟧", says="around"),
    "in-one-form": Case("<b>%d</b> file", plural="<b>%d</b> files", forms=("⟦<b>⟧%d fichier", "<b>%d</b> fichiers")),
    "translated-end": ("<b>a</b>", "⟦<b>⟧a</g>"),
    "space-in-tag": ("<b>a</b>", "<b>a⟦< /b>⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("broken-markup", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("broken-markup", case)
