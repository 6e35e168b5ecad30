"""start-case-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "label-of-two-words": Case("Friday evening", "petak navečer", "hr"),
    "name-of-a-program": Case("Git is not installed here", "git n’est pas installé ici"),
    "name-with-hyphen": Case("Debugging a new thing", "e-mail est un mot"),
    "placeholder-first": Case("Row %d does not exist", "%d. redak ne postoji", "hr"),
    "tag-first": ("The <i>license</i> you select", "<i>licence</i> choisie"),
    "chinese-after-a-name": Case("Debootstrap will have created", "debootstrap 会创建一个", "zh_CN"),
    "georgian-has-no-capitals": Case("Open the file now", "გახსენით ფაილი ახლა", "ka"),
    "source-in-small-letters": ("open the file now", "ouvrir le fichier"),
    "greek": Case("Open the file now", "Άνοιγμα του αρχείου", "el"),
    "dutch-ij": Case("Icelandic is a language", "IJslands is een taal", "nl"),
    "arabic-has-no-capitals": Case("Open the file now", "افتح الملف الآن", "ar"),
    "quotation-mark-first": Case("Open the file now", "«ouvrir» le fichier", "fr"),
    "inverted-mark-first": Case("Do you want that", "¿desea eso", "es"),
}
INVALID = {
    "german": Case("Open the file now", "⟦ö⟧ffnen Sie die Datei", "de"),
    "italian": Case("You can activate either", "⟦p⟧uoi attivare", "it"),
    "bulgarian": Case("Something went wrong", "⟦н⟧ещо се обърка", "bg"),
    "keyed-page": Case(versions={"en": "Open the file now", "nb": "⟦å⟧pne filen nå"}, locale="nb"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("start-case-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("start-case-mismatch", case)
