"""plural-form-empty."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "all-empty": Case("%d file", plural="%d files", forms=("", "")),
    "no-plural": ("file", "fichier"),
    "one-form": Case("%d file", plural="%d files", locale="ja", forms=("%d",), plural_forms="nplurals=1; plural=0;"),
}
INVALID = {
    "more-than-promised": Case("%d file", plural="%d files", forms=("%d", ""), plural_forms="nplurals=1; plural=0;"),
    "second": Case("%d file", plural="%d files", forms=("%d fichier", ""), says="form 1 of 2"),
    "first": Case("%d file", plural="%d files", forms=("", "%d fichiers"), says="form 0 of 2"),
    "two-of-three": Case(
        "%d file",
        plural="%d files",
        locale="cs",
        forms=("%d soubor", "", ""),
        plural_forms="nplurals=3; plural=n;",
        says="forms 1, 2 of 3",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("plural-form-empty", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("plural-form-empty", case)
