"""empty-element."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-has-one": ("<b></b>a", "<b></b>a"),
    "written-as-a-pair": ("<ulink url='x'/>", "<ulink url='x'></ulink>"),
    "placeholder-in-it": ("<b>a</b>", "<b>%s</b>"),
    "neighbours": ("<b>a</b><i>b</i>", "<b>a</b><i>b</i>"),
}
INVALID = {
    "moved-out": ("Press <b>Enter</b>", "⟦<b></b>⟧Appuyez sur Entrée"),
    "link": Case('<a href="x">docutils</a>', '⟦<a href="x"></a>⟧docutils', "ug"),
    "blank": ("<b>a</b>", "⟦<b> </b>⟧a"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("empty-element", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("empty-element", case)
