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
    "catalog-of-plain-blanks": ("Really?", "Vraiment ?"),
    "code": ("if a ? b : c", "si a\u00a0: b"),
    "address": ("See http://x.org", "Voir\u00a0: http://x.org"),
    "smiley": ("Thanks", "Merci :-)"),
}
INVALID = {
    "question": ("Really? Yes!", "Vraiment⟦ ⟧? Oui\u00a0!"),
    "colon": ("Name:", "Nom⟦ ⟧: «\u202fx\u202f»"),
    "inside": ("a", "fichier⟦ ⟧: x\u00a0!"),
    "guillemet": Case("a; b", "«⟦ ⟧a\u00a0» c", says="“«”"),
    "occitan": Case("CX:", "CX⟦ ⟧: b\u00a0; c", "oc"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("french-spacing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("french-spacing", case)
