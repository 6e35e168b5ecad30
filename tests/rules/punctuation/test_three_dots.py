"""three-dots."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "dots-in-both": ("a...", "b..."),
    "one-character": ("a…", "b…"),
    "none": ("a…", "b"),
}
INVALID = {
    "dots": ("Open…", "Ouvrir⟦...⟧"),
    "at-the-start": Case("Send…", "⟦...⟧ਭੇਜੋ", "pa"),
    "alone": Case("…", "⟦...⟧", "ko"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("three-dots", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("three-dots", case)
