"""all-capitals."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-in-capitals": ("OPEN THE FILE", "OUVRIR LE FICHIER"),
    "acronym": ("United Nations", "ONU"),
    "names-of-keys": ("Press Ctrl+Alt+Del now", "CTRL+ALT+SUPPR"),
    "japanese-with-acronyms": Case("The SACD layer", "SACD レイヤー CD", "ja"),
    "source-has-the-words": ("a CSV and a PDF export", "CSV PDF"),
    "arabic-has-no-capitals": Case("Open the file", "افتح الملف", "ar"),
}
INVALID = {
    "french": ("Open the file", "⟦OUVRIR LE FICHIER⟧"),
    "russian": Case("Open the file", "⟦ОТКРЫТЬ ФАЙЛ⟧", "ru"),
    "german": Case("Delete all of it", "⟦ALLES LÖSCHEN⟧", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("all-capitals", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("all-capitals", case)
