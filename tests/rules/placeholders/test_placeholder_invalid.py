"""The rule placeholder-invalid."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

RULE = "placeholder-invalid"
VALID = {
    "doubled-percent": Case("100%% of %d", "100 %% de %d", flags=("c-format",)),
    "source-invalid": Case("50% yes", "50 %ü", flags=("c-format",)),
    "brace-doubled": Case("{{x}} {n}", "{{y}} {n}", flags=("python-brace-format",)),
    "closing-brace-alone-in-both": Case("{n} }", "{n} }", flags=("python-brace-format",)),
    "closing-brace-without-values": Case("a", "b }", flags=("python-brace-format",)),
    "percent-sign-after-a-number": Case("%d%% of it", "%d %% de cela", flags=("php-format",)),
    "french-apostrophes": Case("{0} is", "c''est {0}", flags=("java-format",)),
    "qt-lone-percent": Case("%1", "%1 % de", flags=("qt-format",)),
    "kde-lone-percent": Case("%1", "%1 100%", flags=("kde-format",)),
    "perl-brace-anything": Case("{n}", "{n} { x", flags=("perl-brace-format",)),
    "java-quoted-brace": Case("{0}", "{0} '{'x'}'", flags=("java-format",)),
    "sh-dollar-name": Case("$a", "${a}", flags=("sh-format",)),
    "other-flag": Case("%d", "100 %ü", flags=("no-wrap",)),
}
INVALID = {
    "c": Case("%d of", "%d de ⟦%ü⟧", flags=("c-format",), says="“%ü” is no placeholder of c"),
    "c-end": Case("%d of", "%d de ⟦%⟧", flags=("c-format",), says="not finished"),
    "lost-ending": Case("%(n)d of", "⟦%(n)ü⟧", flags=("python-format",)),
    "python-open": Case("%(n)d", "⟦%(n d⟧", flags=("python-format",)),
    "brace-open": Case("{n} of", "⟦{n ⟧de", flags=("python-brace-format",)),
    "closing-brace-alone": Case("{n}", "{n} ⟦}⟧", flags=("python-brace-format",), says="“}” stands alone"),
    "brace-alone": Case("{n}", "{n} ⟦{⟧ x", flags=("python-brace-format",), says="alone"),
    "c-number-zero": Case("%s", "⟦%0$s⟧", flags=("c-format",)),
    "lone-percent": Case(
        "%d%% done",
        "%d⟦% te⟧rminé",
        flags=("c-format",),
        says="“% te” is read as a placeholder; a percent sign is written twice",
    ),
    "lone-percent-among-names": Case(
        "%(n)d%% of it", "%(n)d ⟦% d⟧e cela", flags=("python-format",), says="a percent sign is written twice"
    ),
    "java-brace": Case("{0}", "{0} ⟦}⟧", flags=("java-format",)),
    "shell-default": Case("$a", "⟦${a:-b}⟧", flags=("sh-format",)),
    "gcc-quote": Case("%<a%>", "⟦%<⟧a", flags=("gcc-internal-format",), says="no counterpart"),
    "kuit": Case("<b>%1</b>", "<b>%1</⟦i⟧>", flags=("kde-kuit-format",), says="markup"),
    "lisp": Case("~a", "⟦~z⟧", flags=("lisp-format",)),
    "go": Case("%d", "⟦%k⟧", flags=("go-format",)),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)
