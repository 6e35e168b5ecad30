"""Cases of unit-changed."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "converted": Case("180 km", "112 miles", "nb"),
    "words": Case("5 kilometres", "5 km", "fr"),
    "hours": Case("24 hours", "24 timer", "nb"),
    "megabytes-french": Case("5 MB", "5 Mo", "fr"),
    "binary": Case("5 MiB", "5 MB", "de"),
    "inflected": Case("5 minutes", "5 минут", "ru"),
    "hour-letter": Case("5 h", "5 timer", "nb"),
    "per-hour": Case("50 km/h", "50 km/t", "nb"),
    "celsius": Case("20 °C", "20 grader", "nb"),
    "days-chinese": Case("7 days", "7天", "zh_CN"),
    "inches": Case('10" vinyl', "Disc vinil 25 cm", "ro"),
    "half-hour": Case("30 minutes", "une demi-heure", "fr"),
    "two-units": Case("42 miles or 67 km", "67 km", "is"),
    "hours-and-minutes": Case("90 minutes", "1 Stunde 30 Minuten", "de"),
    "miles-like-millions": Case("42 miles", "42 mil", "cs"),
}
INVALID = {
    "miles": Case("180 km away", "⟦180 Meilen⟧ entfernt", "de"),
    "grams": Case("5 mg of it", "⟦5 g⟧ davon", "de"),
    "weeks": Case("12 months", "⟦12 uker⟧", "nb"),
    "bits": Case("32 bits", "⟦32 byte⟧", "nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unit-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unit-changed", case)
