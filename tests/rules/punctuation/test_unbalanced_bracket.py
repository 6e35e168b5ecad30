"""unbalanced-bracket."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "list": ("a) one\nb) two", "a) un\nb) deux"),
    "list-inline": ("1) one 2) two", "1) un 2) deux"),
    "smiley": ("Thanks", "Merci :-)"),
    "full-width": Case("Size (bytes)", "サイズ（バイト)", "ja"),
    "source-unbalanced": ("nd copy)", "e copie)"),
    "quoted-bracket": ("missing bracket", "« ( » manque"),
    "bracket-in-guillemets": Case("Unmatched '('", "Nicht geschlossene »(« in »%s«", "de"),
    "expression": (r"\(a", r"\(b"),
    "interval": ("[0, 1]", "[0; 1]"),
    "short-word-in-brackets": Case("Border (pixels)", "Viền (điểm ảnh)", "vi"),
}
INVALID = {
    "never-closed": Case("a (read only)", "b ⟦(⟧Lakukannya hasil", "ms", says="never closed"),
    "closes-nothing": ("one (two)", "un deux trois quatre⟦)⟧"),
    "usage": Case("[--merged <commit>] [<pattern>]", "⟦[⟧--merged [<memória>] [<padrão>]", "pt"),
    "brace": ("a {b}", "a ⟦{⟧b"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unbalanced-bracket", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unbalanced-bracket", case)
