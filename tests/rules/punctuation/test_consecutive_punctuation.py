"""consecutive-punctuation."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "ellipsis": ("a...", "a..."),
    "abbreviation": ("tags, etc. and", "tags, etc., et"),
    "source-has-it": ("a,, b", "a,, b"),
    "entity": ("&amp;; a", "&arch;;; b"),
    "name-of-a-field": ("in the From: header.", "dans l’en-tête From:."),
    "two-dots-of-a-path": ("cd ..", "cd .."),
    "scope": ("std::sort", "std::sort"),
    "ratio": ("4:.5 a", "4:.5 a"),
}
INVALID = {
    "two-stops": Case("Serious threats.", "Dideli pavojai⟦..⟧", "lt"),
    "commas": ("Yes, always", "Oui⟦,,⟧ toujours"),
    "comma-and-stop": ("Yes.", "Oui⟦,.⟧"),
    "colon-and-stop": Case("Show the Payable to: information.", "Mostrar Pagável a⟦:.⟧", "pt"),
    "chinese": Case("Yes.", "是⟦。。⟧", "zh"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("consecutive-punctuation", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("consecutive-punctuation", case)
