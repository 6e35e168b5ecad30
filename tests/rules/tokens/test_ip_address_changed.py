"""ip-address-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "version": ("aptitude 0.2.14.1", "aptitude 0.6.6"),
    "section": ("see 1.2.3.4", "voir 1.2.3"),
    "longer": ("1.10.20.30.40", "x"),
    "moved": ("from 10.0.0.1 to 10.0.0.2", "vers 10.0.0.2 depuis 10.0.0.1"),
    "too-large": ("300.1.1.1", "x"),
}
INVALID = {
    "digit-added": ("Connect to 192.168.1.10.", "Connectez à ⟦192.168.1.100⟧."),
    "dropped": ("ping 127.0.0.1", "⟦ping⟧"),
    "changed": Case("10.0.0.1", "⟦10.0.0.2⟧", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("ip-address-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("ip-address-changed", case)
