"""glued-tag."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "apostrophe": ("Open <b>it</b>", "Ouvrir l’<b>élément</b>"),
    "hebrew-prefix": Case("in <b>it</b>", "ב<b>זה</b>", "he"),
    "japanese": Case("Click <b>here</b>", "ここ<b>を</b>", "ja"),
    "footnote": Case("a word<footnote>x</footnote> and <b>y</b>", "ein Wort<footnote>x</footnote> und <b>y</b>", "de"),
    "source-glues": ("Re<b>open</b> it", "R<b>ouvrir</b>"),
    "suffix-after-tag": Case("of <b>it</b>", "<b>Linux</b>in", "fi"),
    "bracket-before-tag": ("(<b>one</b>)", "(<b>un</b>)"),
    "no-tag-in-the-source": ("a < b", "a<b> ou"),
    "end-without-its-slash": Case("<b>one</b> two", "<b>jeden<b> dwa", "pl"),
    "blank-inside-the-tag": ("Click <b>Next</b>.", "Cliquez sur<b> Suivant</b>."),
}
INVALID = {
    "bold": ("Click <b>here</b> now", "Cliquez⟦<b>⟧ici</b>"),
    "link": Case('to <a href="x">it</a>', 'zu⟦<a href="x">⟧ihm</a>', "de"),
    "quote": Case("field <q>{key}</q> from", "polje⟦<q>⟧ {key} </q>iz", "bs"),
    "docbook": Case("the newsgroup <userinput>x</userinput>", "Usenet⟦<userinput>⟧x</userinput>", "el"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("glued-tag", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("glued-tag", case)
