"""accelerator-twice."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "name-of-a-column": Case("Add _AUTO_INCREMENT", "_AUTO_INCREMENT を追加", "ja"),
    **GOOD,
    "one-mark": ("_Save", "_Enregistrer"),
    "place": ("Atlantic/South_Georgia", "Atlantique/Géorgie_du_sud"),
    "name-with-underscores": ("Use _this", "Utiliser foo_bar"),
    "japanese": Case("_Save", "保存(_S)", "ja"),
    "escaped": ("Cut && paste", "Couper && coller && tout"),
    "references": ("&lt;none", "&lt;aucun &amp; &gt;"),
    "two-in-the-source": ("_Save _now", "_Enregistrer _maintenant"),
    "name-of-a-page": Case("Merge_citations", "Voeg_citaten_samen", "nl"),
    "doubled-ampersand": Case("&Cut && paste", "&Couper && coller"),
    "doubled-underscore": Case("_Save __init", "_Sichern __init", "de"),
    "chinese": Case("&File", "文件(&F)", "zh_CN"),
    "korean-with-dots": Case("_Open…", "열기(_O)…", "ko"),
    "markup": Case("_Bold", "<b>_Fett</b> &amp; mehr", "de"),
    "thai": Case("_Edit", "แ_ก้ไข", "th"),
    "arabic": Case("_File", "_ملف", "ar"),
}
INVALID = {
    "underscore": ("_Save", "_Enre⟦_⟧gistrer"),
    "ampersand": Case("&Save", "&Spei⟦&⟧chern", "de"),
    "inside-the-word": Case("Stencil C_hrome...", "Gravir_ani ⟦_⟧krom …", "hr"),
    "brackets-and-a-mark": Case("_Help", "_መረጃ (⟦_⟧H)", "am"),
    "ampersand-in-brackets": Case("&Open", "&开 (⟦&⟧O)", "zh_CN"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("accelerator-twice", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("accelerator-twice", case)
