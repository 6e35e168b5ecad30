"""tab-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "indented-with-tabs": ("\tName\n\tSize", "    Nom\n    Taille"),
    "columns-of-their-own": ("a - b\nc - d", "a\t- b\nc\t- d"),
    "tab-at-the-end": ("Name\t", "Nom"),
    "two-tabs-for-one": ("Name\tSize", "Nom\t\tTaille"),
}
INVALID = {
    "columns-drawn-with-blanks": Case(
        "-C\t\t--copyright", "⟦-C              --copyright⟧", "bg", certainty=Certainty.GUESS
    ),
    "lost": Case("Name\tSize", "⟦Nom Taille⟧", says="1 tabs where the translation has 0"),
    "one-of-two-lost": ("Name\tSize\tDate", "⟦Nom\tTaille Date⟧"),
    "slip-in-a-word": Case("MODULES", "MOD⟦\t⟧ULOS", "an"),
    "slip-between-words": Case("multiple branches", "múltiplos⟦\t⟧ramos", "pt"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("tab-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("tab-mismatch", case)
