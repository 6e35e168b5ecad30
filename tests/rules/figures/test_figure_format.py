"""Cases of figure-format."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    "coordinates-of-three-digits": Case("from (0,0) to (100,100)", "von (0,0) bis (100,100)", "de"),
    "german": Case("30,000 pixels", "30.000 Pixel", "de"),
    "version": Case("GIMP 2.10 is out", "GIMP 2.10 ist da", "de"),
    "swiss": Case("30,000 pixels", "30’000 Pixel", "de_CH"),
    "plain": Case("30,000 pixels", "30000 Pixel", "de"),
    "short": Case("version 1.5", "Version 1.5", "de"),
    "mexico": Case("30,000 pixels", "30,000 pixeles", "es_MX"),
    "french-groups": Case("30,000 pixels", "30\u202f000 pixels", "fr"),
    "swedish": Case("1,000.5 m", "1 000,5 m", "sv"),
    "decimal-comma": Case("2.5 GB", "2,5 GB", "it"),
    "arabic": Case("1,234.5", "١٬٢٣٤٫٥", "ar"),
    "hindi": Case("1,234,567 people", "12,34,567 लोग", "hi"),
    "coordinates": Case("point (0,1)", "Punkt (0,1)", "de"),
    "year": Case("in 2021", "i 2021", "nb"),
    "austrian": Case("30,000 pixels", "30 000 Pixel", "de_AT"),
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
