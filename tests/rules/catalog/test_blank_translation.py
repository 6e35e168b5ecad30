"""blank-translation."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-is-blank": (" ", "  "),
    "source-is-a-line-break": ("\n", "\n"),
    "ending-of-a-number": Case("rd", " ", "sw"),
    "empty": ("Save", ""),
    "joiner-with-letters": Case("x", "ن\u200c", "fa"),
}
INVALID = {
    "blank": ("Save", "⟦ ⟧"),
    "tab": Case("Sole completion", "⟦\t⟧", "ku"),
    "zero-width-space": Case(", core dumped", "⟦\u200b⟧", "km"),
    "line-break": ("Save\n", "⟦\n⟧"),
    "no-break-space": ("Save", "⟦\u00a0⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("blank-translation", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("blank-translation", case)
