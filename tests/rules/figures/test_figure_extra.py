"""Cases of figure-extra."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    "word": Case("fifteen members", "15 miembros", "es"),
    "same": Case("15 members", "15 miembros", "es"),
    "couple": Case("a couple of users", "2 brukere", "nb"),
    "twice": Case("twice a day", "2 ganger om dagen", "nb"),
    "hundred": Case("a hundred files", "100 Dateien", "de"),
    "thousand": Case("two thousand files", "2000 Dateien", "de"),
    "masked": Case("see page12.html for it", "se side 12", "nb"),
}
INVALID = {
    "new": Case("many members", "⟦150⟧ miembros", "es", severity=Severity.INFO),
    "more": Case("5 files", "5 filer, ⟦12⟧ mapper", "nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("figure-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("figure-extra", case)
