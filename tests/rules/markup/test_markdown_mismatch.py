"""markdown-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "same": ("Run `make` **now**", "**Jetzt** `make`"),
    "quotes-for-a-single-word": Case("the ref `main`", "la réf. `main`"),
    "power": ("2 ** 3 ** 4", "2 hoch 3"),
    "rest": ("see `a`_ and ``b``", "siehe `a`_"),
    "more-code": ("`a` **b**", "`a` `c` **b**"),
    "list-stars": ("* one\n* two", "* un\n* deux"),
    "literals-are-no-markdown": ("Use ``a`` and ``b`` or ``c``", "Utilisez ``a``, ``b`` ou c"),
    "code-as-quotes": Case("keep the `--`", "conservar '--'", "pt"),
    "quoted-instead": Case("the `callable` function", "تابع «callable»", "fa"),
}
INVALID = {
    "bold-lost": ("Run `make` **now**", "⟦Jetzt `make`⟧"),
    "half-of-it": ("**Note:** a", "⟦**Hinweis: a⟧"),
    "heading": ("# A `b` **c**", "⟦A `b` **c**⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("markdown-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("markdown-mismatch", case)
