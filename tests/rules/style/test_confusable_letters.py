"""confusable-letters."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "sign-of-multiplication": Case("WIDTHxHEIGHT", "ШИРИНАxВЫСОТА", "ru"),
    "symbol-of-greek-and-latin": Case("ΔE", "色差 ΔE", "zh_TW"),
    **GOOD,
    "name-with-an-ending": Case("the Linux kernel", "ядро Linuxу", "ru"),
    "placeholder-glued": Case("%s minutes", "%sсекунда", "ru"),
    "named-placeholder-glued": Case("%(link)ssign up", "%(link)sзарегистрируйтесь", "ru"),
    "kabyle-uses-greek-letters": Case("Words", "Awal aεeggal uγur", "kab"),
    "unit": Case("5 µm wide", "5 µm breit", "de"),
    "greek-letter-alone": Case("π and Ω", "π und Ω", "de"),
    "blank-missing-between-scripts": Case("in UEFI", "στοUEFI", "el"),
    "mark-of-a-key": Case("_Save", "_сохранить", "ru"),
    "source-has-it": Case("Тest mixed", "Тest", "ru"),
    "hyphen-between": Case("Wi-Fi network", "Wi-Fi-сеть", "ru"),
    "letter-of-a-directive": Case("%.3fs", "%.3fс", "sr"),
    "variable": Case("COUNT(knownX)", "COUNT(відоміX)", "uk"),
    "small-letters-after-capitals": Case("PREFIXaa, PREFIXab", "ПРЕФИКСaa, ПРЕФИКСab", "sr"),
    "roman-numeral": Case("AdarI", "АдарI", "ba"),
    "roman-numeral-of-two": Case("Part II", "ЧастьII", "ru"),
    "ukrainian-i": Case("file", "і їх ґанок", "uk"),
    "macedonian-grave": Case("everything", "сѐ", "mk"),
    "ossetian": Case("Ossetic", "ирон ӕвзаг", "os"),
    "serbian-latin": Case("file", "datoteka", "sr@latin"),
}
INVALID = {
    "latin-a-in-russian": Case("file", "⟦фaйл⟧", "ru"),
    "cyrillic-a-in-croatian": Case("was found", "⟦pronаđen⟧", "hr"),
    "cyrillic-a-in-german": Case("file", "⟦Dаtei⟧", "de", says="Datei"),
    "latin-o-in-greek": Case("Reset", "⟦Επαναφoρά⟧", "el"),
    "short-word-in-croatian": Case("with %s", "⟦sа⟧ %s", "hr", says="“sa”"),
    "capital-in-greek": Case("Undo", "⟦Aναίρεση⟧", "el"),
    "grave-of-latin": Case("still", "⟦сè⟧", "mk", says="“сѐ”"),
    "diaeresis-of-latin": Case("her", "⟦ïх⟧", "uk", says="“їх”"),
    "several-words": Case("Please update", "⟦Vаs⟧ molimo dа аžurirаte", "hr", says="3 words"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("confusable-letters", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("confusable-letters", case)
