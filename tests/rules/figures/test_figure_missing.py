"""Cases of figure-missing."""

import pytest
from rules.harness import Case, check_invalid, check_valid, run_rule, table

from transcheck.model import Severity

VALID = {
    "word": Case("Wait 3 days.", "Espere tres días.", "es"),
    "genitive": Case("in 5 steps", "в пяти шагах", "ru"),
    "czech": Case("for 2 users", "pro dva uživatele", "cs"),
    "hindi": Case("3 files", "तीन फ़ाइलें", "hi"),
    "korean-native": Case("3 files", "파일 세 개", "ko"),
    "thai": Case("3 files", "สามไฟล์", "th"),
    "both": Case("the 2 users", "de begge brukerne", "nb"),
    "dozen": Case("12 eggs", "una docena de huevos", "es"),
    "finnish-case": Case("in 7 files", "seitsemässä tiedostossa", "fi"),
    "hungarian": Case("8 files", "nyolc fájl", "hu"),
    "turkish": Case("25 files", "yirmi beş dosya", "tr"),
    "greek": Case("4 files", "τέσσερα αρχεία", "el"),
    "compound-german": Case("an 8-digit code", "ein achtstelliger Code", "de"),
    "ordinal": Case("the 3rd file", "le troisième fichier", "fr"),
    "in-a-name": Case("10 files", "files10.txt", "nb"),
}
REMARKS = {
    "remark-of-a-name": Case("Irish, Middle (900-1200)", "中古愛爾蘭語", "zh_HK"),
    "said-once": Case("Official (700-300 BCE); Imperial (700-300 BCE)", "Imperiale (700-300 a.C.)", "it"),
}
INVALID = {
    "members": Case("The network has 150 members.", "⟦La red tiene muchos miembros.⟧", "es", severity=Severity.WARNING),
    "percent": Case("It grew by 12 %.", "⟦Det vokste.⟧", "nb", severity=Severity.WARNING),
    "small": Case("The 2 files", "⟦Die Dateien⟧", "de", severity=Severity.INFO),
    "year": Case("In 2016 two programmes began.", "⟦Zwei Programme begannen.⟧", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("figure-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("figure-missing", case)


@pytest.mark.parametrize("case", table(REMARKS))
def test_dropped_remarks_are_information(case):
    assert {finding.severity for finding in run_rule("figure-missing", case)} == {Severity.INFO}
