"""space-after-punctuation."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "names-that-a-program-splits": Case("Your names", "Anna Berg,Per Dahl", "sv", msgctxt="NAME OF TRANSLATORS"),
    **GOOD,
    "source-glued": ("name,size", "nom,taille"),
    "domain": ("see gnome.org", "voir gnome.org"),
    "number": ("1.5", "1,5"),
    "file": ("a.txt file", "fichier a.txt"),
    "short": ("e.g. a", "p.ex. a"),
    "chinese-comma-of-half-width": Case("mail, but no host", "電子郵件傳輸器,但是沒有設定", "zh_TW"),
    "name-in-angle-brackets": Case("<protocol name>", "<Protokoll.Name> oder", "de"),
    "value-of-a-name": Case("use section name", "nutze Abschnitt.Name=Wert", "de"),
    "mail-address": Case("names", "Jane Doe <Jane.Doe@gnome.org>", "de"),
    "list-for-a-single-sign": Case("m²", "kvadratni meter,kvadratna metra,kvadratnih metrov", "sl"),
    "path": Case("the file", "der Datei /etc/Abc.Def", "de"),
    "thai": Case("One. Two", "หนึ่ง,สองและสาม", "th"),
}
INVALID = {
    "comma": ("One, two", "Premier⟦,⟧deuxième"),
    "stop": ("One. Two", "Premier⟦.⟧Deuxième mot"),
    "cyrillic": Case("One, two", "сенке⟦,⟧нпр. колико", "sr"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("space-after-punctuation", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("space-after-punctuation", case)
