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
    "one-is-numbered-second": Case(
        "one file",
        plural="%d files",
        locale="sk",
        forms=("%d súborov", "jeden súbor", "%d súbory"),
        plural_forms="nplurals=3; plural=(n==1) ? 1 : (n>=2 && n<=4) ? 2 : 0;",
    ),
    "one-is-numbered-second-of-two": Case(
        "one file",
        plural="%d files",
        locale="de",
        forms=("%d Dateien", "eine Datei"),
        plural_forms="nplurals=2; plural=n == 1;",
    ),
    "formula-without-a-form-for-one": Case(
        "once", plural="%d times", locale="is", forms=("einu sinni", "%d sinnum"), plural_forms="nplurals=2; plural=1;"
    ),
    "zero-first": Case(
        "one file",
        plural="%d files",
        locale="lv",
        forms=("nav failu", "%d fails", "%d faili"),
        plural_forms="nplurals=3; plural=n%10==0 ? 0 : n%10==1 && n%100!=11 ? 1 : 2;",
    ),
    "one-as-a-digit": Case("%d file", plural="%d files", forms=("1 fichier", "%d fichiers")),
    "both-say-one": Case(
        "%d file in 1 folder", plural="%d files in 1 folder", forms=("%d fichier dans 1", "fichiers dans 1")
    ),
    "a-number-with-one-in-it": Case("%d file of 10", plural="%d files of 10", forms=("%d fichier", "fichiers de 10")),
    "one-form": Case("one file", plural="%d files", locale="ja", forms=("%d",), plural_forms="nplurals=1; plural=0;"),
}
INVALID = {
    "swapped": Case("one file", plural="%d files", forms=("⟦%d⟧ fichiers", "un fichier")),
    "braces": Case("one file", plural="{count} files", forms=("⟦{count}⟧ fichiers", "un fichier")),
    "digit": Case("%d file", plural="%d files", forms=("⟦%d⟧ fichiers", "1 fichier")),
    "digit-of-another-script": Case("%d file", plural="%d files", locale="fa", forms=("⟦%d⟧ پرونده", "۱ پرونده")),
    "one-numbered-second": Case(
        "one file",
        plural="%d files",
        locale="de",
        forms=("eine Datei", "⟦%d⟧ Dateien"),
        plural_forms="nplurals=2; plural=n == 1;",
    ),
    "python": Case("a file", plural="%(n)d files", forms=("⟦%(n)d⟧ fichiers", "un fichier")),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("plural-forms-swapped", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("plural-forms-swapped", case)
