"""end-punctuation-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "full-stop": ("Saved.", "Enregistré"),
    "exclamation": ("Saved!", "Enregistré."),
    "greek": Case("Save?", "Αποθήκευση;", "el"),
    "japanese-question": Case("Save it?", "保存しますか。", "ja"),
    "armenian": Case("Save?", "Պահպանե՞լ", "hy"),
    "colon-before-a-key": Case("Name:", "名前: (_N)", "ja"),
    "dots-for-ellipsis": ("Open…", "Ouvrir..."),
    "arabic": Case("Name:", "الاسم:", "ar"),
    "colon-gained": ("Name", "Nom :"),
    "visarga": Case("Name:", "नावः", "mr"),
    "khmer-colon": Case("Name: ", "ឈ្មោះ៖ ", "km"),
    "burmese-dash": Case("Name:", "အမည် -", "my"),
    "sign-spoken-of": Case('unknown ("?")', "unbekannt, dargestellt", "de"),
    "ellipsis-in-front": Case("Getting…", "…ਜਾ ਰਹੀ ਹੈ", "pa"),
    "japanese-stop": Case("The actions:", "以下のアクションです。", "ja"),
    "question-and-call": ("Really?!", "Vraiment ?!"),
    "question-alone": ("Really?!", "Vraiment ?"),
    "doubt-in-brackets": Case(
        "unknown archive (try dpkg-split?)", "неизвестный архив (возможно, поможет dpkg-split)", "ru"
    ),
    "question-in-quotation-marks": ('Example: "Did you see it?"', "Exemple : « J’ai envoyé le fichier. »"),
    "and-so-on-of-chinese": Case("videos, pdfs...", "视频，PDF 文件等", "zh_CN"),
    "and-so-on-of-german": Case("files, folders...", "Dateien, Ordner usw.", "de"),
    "and-so-on-of-russian": Case("files...", "файлы и т.д.", "ru"),
    "dots-of-japanese": Case("Committing...", "コミット中・・・", "ja"),
    "two-dot-leader": Case("Wait...", "お待ちください‥", "ja"),
    "chinese-ellipsis": Case("Open...", "打开……", "zh_CN"),
    "ethiopic-colon": Case("Name:", "ስም፦", "am"),
    "greek-semicolon-of-unicode": Case("Save?", "Αποθήκευση\u037e", "el"),
    "urdu-question": Case("Save?", "محفوظ کریں؟", "ur"),
    "persian-colon": Case("Name:", "نام:", "fa"),
    "thai-question-word": Case("Save?", "บันทึกหรือไม่", "th"),
    "vietnamese-question-word": Case("Save it?", "Có lưu không", "vi"),
    "hebrew-with-a-mark": Case("Name:", "שם:\u200f", "he"),
    "swedish": Case("Open…", "Öppna …", "sv"),
    "french-no-break": ("Name:", "Nom\u00a0:"),
    "full-width": Case("Name:", "名称：", "zh_TW"),
}
INVALID = {
    "question-and-call-lost": ("Really?!", "Vraimen⟦t⟧"),
    "colon": ("Name:", "No⟦m⟧"),
    "armenian-label": Case("Size:", "Չափ⟦ս⟧", "hy"),
    "question": ("Save it?", "Enregistrer⟦.⟧"),
    "ellipsis": ("Open…", "Ouvri⟦r⟧"),
    "one-in-many": Case("Really delete it now?", "Jetzt wirklich lösche⟦n⟧", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("end-punctuation-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("end-punctuation-mismatch", case)
