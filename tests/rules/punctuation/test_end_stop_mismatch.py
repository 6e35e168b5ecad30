"""end-stop-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "thai-has-no-stops": Case("Save", "บันทึก", "th"),
    "thai-sentence": Case("The boat has left the harbour.", "เรือออกจากท่าแล้ว", "th"),
    "lao-sentence": Case("The boat has left the harbour.", "ເຮືອອອກຈາກທ່າແລ້ວ", "lo"),
    "abbreviation": ("The catalog number of files etc.", "Le numéro des fichiers et autres"),
    "short-label": ("Disc No.", "Disque"),
    "exclamation": ("The file was really saved.", "Le fichier est enregistré !"),
    "ellipsis": ("Please wait for the file.", "Patientez…"),
    "name-at-the-end": ("The file is called setup somewhere.", "Le fichier s’appelle setup.py"),
    "closing-quote": ("It says to “open the file.”", "Il dit « ouvrez. »"),
    "armenian-stop": Case("The file was not found.", "Ֆայլը չի գտնվել։", "hy"),
    "burmese-stop": Case("The file was not found.", "ဖိုင် မတွေ့ပါ။", "my"),
    "japanese": Case("The file could not be read.", "ファイルを読み込めません。", "ja"),
    "urdu": Case("The file was not found.", "فائل نہیں ملی۔", "ur"),
    "ethiopic": Case("The file was not found.", "ፋይሉ አልተገኘም።", "am"),
    "khmer": Case("The file was not found.", "រកមិនឃើញឯកសារ។", "km"),
    "bengali": Case("The file was not found.", "ফাইল পাওয়া যায়নি।", "bn"),
    "full-width": Case("The file was not found.", "找不到檔案．", "zh_TW"),
    "hebrew-with-a-mark": Case("The file was not found.", "הקובץ לא נמצא.\u200f", "he"),
    "bracket-outside": Case("It was saved (in this folder).", "Es ist gespeichert (hier).", "de"),
    "address-at-the-end": ("Please read the whole manual page.", "Lisez www.gnome.org/manuel"),
    "plural": Case(
        "%d files were really saved.",
        locale="de",
        plural="%d files were really saved.",
        forms=("%d Datei gesichert.", "%d Dateien gesichert."),
    ),
}
INVALID = {
    "french": ("The file was not saved.", "Le fichier n’est pas enregistr⟦é⟧"),
    "chinese": Case("The file could not be read.", "无法读取文⟦件⟧", "zh_CN"),
    "danish": Case("Unauthorized to register a user.", "Ikke autoriseret til at registrer⟦e⟧", "da"),
    "keyed-page": Case(versions={"en": "The file was not saved here.", "nb": "Filen ble ikke lagre⟦t⟧"}, locale="nb"),
    "plural": Case(
        "one file was really saved.",
        locale="de",
        plural="%d files were really saved.",
        forms=("%d Datei gesichert.", "%d Dateien gesicher⟦t⟧"),
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("end-stop-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("end-stop-mismatch", case)
