"""keyword-list-broken."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "list": ("folder;manager;files;", "dossier;gestionnaire;fichiers;"),
    "sentence": ("One; two; three", "Un, deux, trois"),
    "two-words": ("night light;color;", "lumière nocturne;couleur;"),
    "one-word": ("files;", "fichiers"),
    "code": ("a = 1; b = 2;", "a = 1"),
}
INVALID = {
    "end-lost": Case("Color;ICC;Display;", "ڕەنگ;ICC;پشاندە⟦ر⟧", "ckb"),
    "commas": ("folder;manager;files;", "dossier⟦, ⟧gestionnaire, fichiers;"),
    "arabic-semicolon": Case("Wallpaper;Screen;Desktop;", "دیوارپۆش⟦؛⟧شاشە؛ڕوومێز", "ckb"),
    "full-width": Case("a;b;c;", "甲⟦；⟧乙；丙；", "zh"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("keyword-list-broken", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("keyword-list-broken", case)
