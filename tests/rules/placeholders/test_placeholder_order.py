"""The rule placeholder-order."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

RULE = "placeholder-order"
VALID = {
    "same-order": Case("%s has %d", "%s a %d", flags=("c-format",)),
    "numbered": Case("%s has %d", "%2$d: %1$s", flags=("c-format",)),
    "named": Case("%(a)s %(b)d", "%(b)d %(a)s", flags=("python-format",)),
    "same-kind-cannot-be-told": Case("%s in %s", "%s dans %s", flags=("c-format",)),
    "missing-is-another-rule": Case("%s has %d", "%d", flags=("c-format",)),
}
INVALID = {
    "c": Case("%s has %d", "⟦%d⟧ pour %s", flags=("c-format",), says="number the placeholders"),
    "python-cannot-number": Case("%s has %d", "⟦%d⟧ pour %s", flags=("python-format",), says="fills in “%s”"),
    "three": Case("%s: %d of %f", "%s : ⟦%f⟧ de %d", flags=("c-format",)),
    "lua": Case("%s has %d", "⟦%d⟧ pour %s", flags=("lua-format",)),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)
