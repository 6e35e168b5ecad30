"""replacement-character."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-has-it": ("shown as \ufffd", "affiché \ufffd"),
    "object-replacement": ("a", "\ufffc"),
    "letters": Case("Open", "Öffnen", "de"),
}
INVALID = {
    "lost-letter": Case("Open", "⟦\ufffd⟧ffnen", "de"),
    "two-lost-letters": ("Été", "⟦\ufffd\ufffd⟧t"),
    "twice": ("a b", "⟦\ufffd⟧ \ufffd"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("replacement-character", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("replacement-character", case)
