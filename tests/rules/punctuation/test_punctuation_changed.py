"""punctuation-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "piece-between-two-values": Case(" - ", " bis ", "de"),
    "piece-after-a-value": Case(" )", " ile )", "tr"),
    **GOOD,
    "another-script": Case(", ", "、", "ja"),
    "number-sign": Case("#", "Broj", "hr"),
    "percent": ("%", "pour cent"),
    "with-context": Case("/", "ou", msgctxt="or"),
    "letters": ("a/", "b/"),
}
INVALID = {
    "slash": ("/", "⟦oder so⟧"),
    "bullet": ("•", "⟦o⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("punctuation-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("punctuation-changed", case)
