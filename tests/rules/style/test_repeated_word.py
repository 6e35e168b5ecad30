"""repeated-word."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "pronoun-that-is-subject-and-object": Case("You find it", "Vous vous trouvez ici", "fr"),
    "german-polite-form": Case("Before you save them", "Bevor Sie sie speichern", "de"),
    "german-relative-clause": Case("Files that own the data", "Dateien, die die Daten besitzen", "de"),
    "german-relative-clause-with-preposition": Case("from which", "eine Liste, aus der der Benutzer wählt", "de"),
    "dutch-reflexive": Case("Sign in", "Wilt u dat je je aanmeldt", "nl"),
    "indonesian-plural": Case("Files", "Berkas berkas", "id"),
    "turkish-greeting": Case("Goodbye", "Güle güle", "tr"),
    "vietnamese": Case("Always", "Luôn luôn", "vi"),
    "hungarian-article": Case("the option", "az az opció, amely", "hu"),
    "galician-if": Case("if it is", "se se pode", "gl"),
    "catalan-middle-dot": Case("install the", "instal·la la versió", "ca"),
    "source-repeats": ("bla bla here", "bla bla ici"),
    "acronym": ("the CSS style", "le CSS CSS style"),
    "comma-between": ("very, very good", "très, très bien"),
    "domain-after-word": Case("for example example.com", "por ejemplo ejemplo.com", "es"),
    "polish-pronoun-and-to": Case("It is the same as", "Jest to to samo, co", "pl"),
    "danish-pronoun-and-article": Case("it takes the next", "tager den den nærmeste", "da"),
    "list-of-letters": Case("from a to a or b", "od a a b", "pl"),
    "call": Case("So what?", "Na na, was ist das?", "de"),
    "one-word-begins-like-the-other": Case("from the group", "fra den denne gruppe", "da"),
    "german-relative-clause-without-comma": Case("color for it", "Farbe in der der Status gezeigt wird", "de"),
}
INVALID = {
    "one-letter-slovenian": Case("The bread is in the oven.", "Kruh je ⟦v v⟧ pečici.", "sl"),
    "english-article": Case("Save file", "Save ⟦the the⟧ file", "en", source_locale="de"),
    "french-article": ("needs a new version", "requiert ⟦une une⟧ nouvelle version"),
    "over-a-line-break": Case("press Enter to\naccept it", "tryck för att ⟦acceptera\nacceptera⟧ det", "sv"),
    "german-article-without-comma": Case("Save the file", "Speichere ⟦die die⟧ Datei", "de"),
    "finnish": Case("information to appear", "näytettävien ⟦tietojen tietojen⟧ järjestys", "fi"),
    "before-a-full-stop": Case(
        "The train has left the station.", "De trein heeft het station ⟦verlaten verlaten⟧.", "nl"
    ),
    "slavic-preposition": Case("Set it to the full.", "Nastavte ju ⟦na na⟧ plný výkon.", "sk"),
    "one-letter": Case("The hose is in the shed.", "Slangen ligger ⟦i i⟧ skuret.", "da"),
    "one-letter-portuguese": Case("Wait for the rain to stop.", "Espere que ⟦a a⟧ chuva pare.", "pt"),
    "ukrainian": Case("could not be determined", "Не вдалось ⟦визначити визначити⟧ права", "uk"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("repeated-word", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("repeated-word", case)
