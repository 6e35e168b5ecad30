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
    "numbered-with-widths": Case("%-20s %5d", "%2$5d %1$-20s", flags=("c-format",)),
    "numbered-in-japanese": Case("%s: cannot open %s", "%2$s を開けません (%1$s)", "ja", flags=("c-format",)),
    "percent-sign-between": Case("%d%% of %s", "%2$s : %1$d %%", flags=("c-format",)),
    "width-from-an-argument": Case("%*s%d lines", "%*s%d lignes", flags=("c-format",)),
    "brace-positions": Case("{0} of {1}", "{1} : {0}", flags=("python-brace-format",)),
    "java-positions": Case("{0} of {1}", "{1} : {0}", flags=("java-format",)),
    "qt-positions": Case("%1 of %2", "%2 : %1", flags=("qt-format",)),
    "boost-positions": Case("%1% of %2%", "%2% : %1%", flags=("boost-format",)),
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
