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
}
INVALID = {
    "question-and-call-lost": ("Really?!", "Vraimen⟦t⟧"),
    "colon": ("Name:", "No⟦m⟧"),
    "armenian-label": Case("Size:", "Չափ⟦ս⟧", "hy"),
    "question": ("Save it?", "Enregistrer⟦.⟧"),
    "ellipsis": ("Open…", "Ouvri⟦r⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("end-punctuation-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("end-punctuation-mismatch", case)
