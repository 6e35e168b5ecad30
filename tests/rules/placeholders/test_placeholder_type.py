"""The rule placeholder-type."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

RULE = "placeholder-type"
VALID = {
    "other-letter-for-the-same": Case("%x", "%X", flags=("c-format",)),
    "integer-both": Case("%d", "%i", flags=("c-format",)),
    "width-and-flags": Case("%d %s", "%'5d %-20s", flags=("c-format",)),
    "numbered": Case("%d %s", "%2$s %1$d", flags=("c-format",)),
    "python-repr": Case("%(a)s", "%(a)r", flags=("python-format",)),
    "brace-specification": Case("{a:d}", "{a:>5}", flags=("python-brace-format",)),
    "lua": Case("%s", "%s", flags=("lua-format",)),
    "macro": Case("%<PRIuMAX> bytes", "%<PRIuMAX> octets", flags=("c-format",)),
    "percent-sign-beside": Case("%d%% used", "%d %% utilisés", flags=("c-format",)),
    "size-and-number": Case("%lu of %s", "%2$s : %1$lu", flags=("c-format",)),
    "locale-digits": Case("%d", "%Id", flags=("c-format",), locale="fa"),
    "zero-precision-in-singular": Case(
        "%s file", plural="%d files", forms=("un fichier%.0s", "%d fichiers"), flags=("python-format",)
    ),
}
INVALID = {
    "c": Case("%d files", "⟦%s⟧ fichiers", flags=("c-format",), says="“%s” is for another kind"),
    "c-size": Case("%lu", "⟦%u⟧", flags=("c-format",)),
    "c-macro": Case("%<PRIu64>", "⟦%d⟧", flags=("c-format",)),
    "python": Case("%(n)d", "⟦%(n)s⟧", flags=("python-format",)),
    "lost-letter": Case("%(n)d files", "⟦%(n) f⟧ichiers", flags=("python-format",)),
    "numbered": Case("%1$s %2$d", "%2$d ⟦%1$d⟧", flags=("c-format",)),
    "java": Case("{0,number}", "⟦{0}⟧", flags=("java-format",)),
    "qt-two-digits": Case("%1", "⟦%01⟧", flags=("qt-format",)),
    "lisp": Case("~a ~d", "~a ⟦~a⟧", flags=("lisp-format",)),
    "cplusplus": Case("{:c}", "⟦{:d}⟧", flags=("c++-format",)),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)
