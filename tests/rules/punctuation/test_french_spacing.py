"""french-spacing."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "no-break": ("Really?", "Vraiment\u00a0?"),
    "narrow": ("Really?", "Vraiment\u202f?"),
    "canadian": Case("Really?", "Vraiment?", "fr_CA"),
    "time": ("at 10:30", "à 10:30"),
    "other-language": Case("Really?", "Wirklich ?", "de"),
    "smiley": ("Thanks", "Merci :-)"),
}
INVALID = {
    "question": ("Really?", "Vraiment⟦ ⟧?"),
    "colon": ("Name:", "Nom⟦ ⟧:"),
    "inside": Case("a", "fichier⟦ ⟧: x"),
    "occitan": Case("CX:", "CX⟦ ⟧:", "oc"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("french-spacing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("french-spacing", case)
