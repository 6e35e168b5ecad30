"""zero-width-character."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "joiners-of-letters": Case("Books", "کتاب\u200cها", "fa"),
    "source-has-one": ("a\u200bb", "c\u200bd"),
    "lao": Case("Open", "ເປີດ\u200bໄຟລ໌", "lo"),
    "direction-marks": Case("Open %s", "\u200fפתיחת %s", "he"),
    "soft-hyphen": Case("Long", "Donau\u00addampf", "de"),
}
INVALID = {
    "zero-width-space": Case("Open", "Öff⟦\u200b⟧nen", "de", says="zero width space"),
    "word-joiner": ("Open", "Ouvrir⟦\u2060⟧"),
    "byte-order-mark": Case("Open", "⟦\ufeff⟧เปิด", "th", says="byte order mark"),
    "several": ("Open", "Ouv⟦\u200b\u200b⟧rir"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("zero-width-character", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("zero-width-character", case)
