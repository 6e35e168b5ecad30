"""The rule placeholder-mixed."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

RULE = "placeholder-mixed"
VALID = {
    "all-numbered": Case("%s of %s", "%2$s: %1$s", flags=("c-format",)),
    "php-may-mix": Case("%s of %s", "%2$s: %1$s", flags=("php-format",)),
    "java-printf-may-mix": Case("%s %s", "%2$s %s", flags=("java-printf-format",)),
    "no-values": Case("100%%", "%%", flags=("python-format",)),
}
VALID |= {
    "none-numbered": Case("%s of %s", "%s de %s", flags=("c-format",)),
    "percent-signs-have-no-number": Case("%s of %s: %d%%", "%2$s : %1$s, %3$d %%", flags=("c-format",)),
    "errno-has-no-number": Case("%s of %s: %m", "%2$s : %1$s (%m)", flags=("c-format",)),
    "all-named": Case("%(a)s and %(b)s", "%(b)s et %(a)s", flags=("python-format",)),
    "names-beside-a-doubled-percent": Case("%(a)s%%", "%% %(a)s", flags=("python-format",)),
    "braces-all-numbered": Case("{0} {1}", "{1} {0}", flags=("python-brace-format",)),
    "braces-named-and-counted": Case("{} {a}", "{a} {}", flags=("python-brace-format",)),
    "go-may-number-one": Case("%d of %d", "%[2]d de %[1]d", flags=("go-format",)),
    "elisp-may-mix": Case("%s %s", "%1$s %s", flags=("elisp-format",)),
    "boost-numbered": Case("%1% of %2%", "%2% : %1%", flags=("boost-format",)),
    "no-flag": Case("%s of %s", "%2$s : %1$s"),
    "width-from-a-numbered-value": Case("%2$*1$d", "%2$*1$d", flags=("c-format",)),
}
INVALID = {
    "c": Case("%s of %s", "%2$s: ⟦%s⟧", flags=("c-format",)),
    "python-names-lost": Case("%(a)s and %(b)s", "⟦%s⟧ et %s", flags=("python-format",), says="has no name"),
    "python-names-gained": Case("%s", "⟦%(a)s⟧", flags=("python-format",), says="has a name"),
    "python-both": Case("%(a)s and %(b)s", "%(a)s et ⟦%s⟧", flags=("python-format",)),
    "brace": Case("{} {}", "{0} ⟦{}⟧", flags=("python-brace-format",)),
    "ruby": Case("%{a}", "⟦%s⟧", flags=("ruby-format",)),
    "boost": Case("%1% %2%", "%1% ⟦%s⟧", flags=("boost-format",)),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)
