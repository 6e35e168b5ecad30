"""markdown-reference-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import check_invalid, check_valid, table

VALID = {
    **GOOD,
    "same": ("[the guide][install-guide]", "[le guide][install-guide]"),
    "case": ("[the guide][Install-Guide]", "[le guide][install-guide]"),
    "own-text": ("[guide][]", "[Anleitung][]"),
    "usage": ("git x [--a=<b>][--c]", "git x [--a=<d>] [--c]"),
    "time-format": ("HH:MM[:ss[.uuuuuu]][TZ]", "HH:MM [:ss[.uuuuuu]] [TZ]"),
    "port-and-channel": ("irc.example.org[:port][/#channel]", "irc.example.org[:port][/#canal]"),
}
INVALID = {
    "translated": ("See the [guide][install-guide].", "⟦Siehe die [Anleitung][installationsanleitung].⟧"),
    "dropped": ("[the guide][ref-1]", "⟦le guide⟧"),
    "bracket-lost": ("[the guide][ref]", "⟦[le guide]ref]⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("markdown-reference-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("markdown-reference-mismatch", case)
