"""kashida."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "prefix-of-a-latin-word": Case("the HTML", "الــHTML", "ar"),
    **GOOD,
    "shows-a-form-of-a-letter": Case("h", "هـ", "ar"),
    "source-has-it": Case("a\u0640b", "مـلف", "ar"),
    "another-language": Case("x", "مـلف", "he"),
    "alone": Case("x", "ـ", "fa"),
    "between-a-prefix-and-a-name": Case("Open on openstreetmap.org", "فتح بـopenstreetmap.org", "ar"),
}
INVALID = {
    "stretched": Case("File", "م⟦ـ⟧لـف", "ar"),
    "several": Case("Music", "مۆ⟦ــ⟧سیقا", "ckb"),
    "persian": Case("x", "پ⟦ـ⟧رونده", "fa"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("kashida", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("kashida", case)
