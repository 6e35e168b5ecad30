"""foreign-full-stop."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "own-stop": Case("The file was saved.", "फ़ाइल सहेजी गई।", "hi"),
    "name-at-the-end": Case("with Demo Inc.", "由 Demo Inc.", "zh_CN"),
    "number-of-a-version": Case("version 2.", "版本 2.", "zh_CN"),
    "marathi-writes-latin-stops": Case("The file was saved.", "फाइल जतन झाली.", "mr"),
    "ellipsis": Case("Wait...", "稍候...", "zh_CN"),
    "japanese": Case("Done.", "完了しました。", "ja"),
    "latin-language": ("The file was saved.", "Le fichier est enregistré."),
    "abbreviation": Case("Video CD", "ଭିଡିଓ ସି.ଡି.", "or"),
}
INVALID = {
    "hindi": Case("The file was saved.", "फ़ाइल सहेजी गई⟦.⟧", "hi"),
    "hindi-after-a-vowel-sign": Case("The bread is ready.", "रोटी तैयार है⟦.⟧", "hi"),
    "bengali-after-a-vowel-sign": Case("The file is open.", "ফাইলটি খোলা আছে⟦.⟧", "bn"),
    "chinese": Case("The file was saved.", "文件已保存⟦.⟧", "zh_CN"),
    "armenian": Case("The file was saved.", "Ֆայլը պահպանվել է⟦.⟧", "hy"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("foreign-full-stop", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("foreign-full-stop", case)
