"""Cases of figure-format."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    "german": Case("30,000 pixels", "30.000 Pixel", "de"),
    "version": Case("GIMP 2.10 is out", "GIMP 2.10 ist da", "de"),
    "swiss": Case("30,000 pixels", "30’000 Pixel", "de_CH"),
    "plain": Case("30,000 pixels", "30000 Pixel", "de"),
    "short": Case("version 1.5", "Version 1.5", "de"),
    "mexico": Case("30,000 pixels", "30,000 pixeles", "es_MX"),
}
INVALID = {
    "english-groups": Case("30,000 pixels", "⟦30,000⟧ Pixel", "de", severity=Severity.INFO),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("figure-format", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("figure-format", case)
