"""partly-untranslated: runs of source words, not names, terms, commands or quotations."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

LONG = "The printer is out of paper. Fill the tray and press the green button."

VALID = {
    "translated": (LONG, "L’imprimante n’a plus de papier. Remplissez le bac et appuyez sur le bouton vert."),
    "name-of-an-organisation": ("A work of the Museum of Modern Art", "Une œuvre du Museum of Modern Art"),
    "title-in-quotation-marks": ("Read “How to win at the table”", "Lisez « How to win at the table »"),
    "title-in-single-quotes": ("See 'Notes about the new format' there", "Voir 'Notes about the new format' ici"),
    "menu-item-element": (
        "Open <guimenuitem>Save the page as a file</guimenuitem>",
        "Ouvrez <guimenuitem>Save the page as a file</guimenuitem>",
    ),
    "command": ("git stash push [--all] for the rest", "git stash push [--all] pour le reste"),
    "usage-line": ("usage: tool [-a] [-b] for the list of files", "usage : tool [-a] [-b] for the list of files"),
    "three-words": ("Log of the day", "Journal : of the day"),
    "shared-words": Case("Die Liste ist in der Datei", "Die Liste in der Datei", locale="de"),
    "near-source": Case("The colour of the wall is not known", "The color of the wall is not known", locale="en_US", source_locale="en_GB"),
    "terms-without-function-words": ("Use bare metal firmware images", "Images : bare metal firmware images"),
    "licence": (
        "Software under the terms of the GNU General Public License as it is",
        "Logiciel : under the terms of the GNU General Public License as it is",
    ),
    "credits": ("translator-credits for the people of the project", "Anna, for the people of the project"),
    "settings": ("# if the value is set in the file\nkey = value of the", "# si la valeur\nkey = value of the"),
    "no-table-for-the-source": Case("lorem ipsum dolor sit amet", "lorem ipsum dolor sit et", source_locale="la"),
    "declared": Case(LONG, "Le panneau : Fill the tray and press the green button.", comments=("transcheck: language[en]: as on the machine",)),
}  # fmt: skip
INVALID = {
    "second-sentence": (LONG, "L’imprimante n’a plus de papier. ⟦Fill the tray and press the green button⟧."),
    "first-half": Case(LONG, "⟦The printer is out of paper⟧. Bitte Papier nachlegen und dann starten.", locale="de"),
    "wording-of-the-source-changed": (
        "If you turn this on, brighter values will be exchanged with darker ones",
        "⟦values will be exchanged with darker ones⟧ (en cas de besoin)",
    ),
    "other-script": Case(LONG, "Нет бумаги. ⟦Fill the tray and press the green button⟧.", locale="ru"),
    "keyed": Case(
        versions={
            "nb": "Skolen er stengt i uke 8. Biblioteket er åpent som vanlig.",
            "en": "The school is closed. ⟦Biblioteket er åpent som vanlig⟧.",
        },
        source_locale="nb",
        says="Norwegian",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("partly-untranslated", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("partly-untranslated", case)
