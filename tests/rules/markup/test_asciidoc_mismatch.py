"""asciidoc-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "same": ("see linkgit:git-log[1]", "voir linkgit:git-log[1]"),
    "text-translated": ("<<a,the setup>>", "<<a,l’installation>>"),
    "word-in-brackets": Case("<<invalid>>", "<<ogiltig>>", "sv"),
    "index": ("a:b[1]", "c"),
    "url": ("http://x.org[2]", "x"),
    "usage": ("-x file:line[:col]", "-x fichier:ligne[:col]"),
}
INVALID = {
    "dropped": ("see linkgit:git-log[1]", "⟦voir git-log[1]⟧"),
    "anchor-translated": ("<<setup,the setup>>", "⟦<<installation,x>>⟧"),
    "anchor": ("see <<part-one>>", "⟦siehe Teil eins⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("asciidoc-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("asciidoc-mismatch", case)
