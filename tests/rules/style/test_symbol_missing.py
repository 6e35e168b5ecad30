"""symbol-missing."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "in-letters": ("© 2024 Demo", "(c) 2024 Demo"),
    "reference": ("Demo™", "Demo&trade;"),
    "word-for-the-sign": Case("§ 5 of the law", "art. 5 de la ley", "es"),
    "numero": Case("№ 5", "nr 5", "pl"),
    "arrow-is-style": ("File → Open", "Fichier > Ouvrir"),
    "degrees-are-units": ("45°", "45 degrés"),
}
INVALID = {
    "copyright": ("© 2024 Demo", "⟦2024 Demo⟧"),
    "registered": Case("Demo® runs", "⟦Demo läuft⟧", "de"),
    "paragraph": Case("see § 5", "⟦siehe 5⟧", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("symbol-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("symbol-missing", case)
