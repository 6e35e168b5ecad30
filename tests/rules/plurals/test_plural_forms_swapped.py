"""plural-forms-swapped."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "number-in-both": Case("one file", plural="%d files", forms=("%d fichier", "%d fichiers")),
    "number-in-none": Case("one file", plural="many files", forms=("un", "des")),
    "source-counts-one": Case("%d file", plural="%d files", forms=("%d fichier", "fichiers")),
    "three-forms": Case("one file", plural="%d files", locale="cs", forms=("%d soubor", "%d soubory", "%d souborů")),
    "one-form": Case("one file", plural="%d files", locale="ja", forms=("%d",), plural_forms="nplurals=1; plural=0;"),
}
INVALID = {
    "swapped": Case("one file", plural="%d files", forms=("⟦%d⟧ fichiers", "un fichier")),
    "braces": Case("one file", plural="{count} files", forms=("⟦{count}⟧ fichiers", "un fichier")),
    "python": Case("a file", plural="%(n)d files", forms=("⟦%(n)d⟧ fichiers", "un fichier")),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("plural-forms-swapped", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("plural-forms-swapped", case)
