"""same-as-source: prose, not equal strings."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty


def same(text, **more):
    return Case(text.replace("⟦", "").replace("⟧", ""), text, **more)


VALID = {
    "translated": ("The file was not found.", "Le fichier est introuvable."),
    "name": same("Microsoft Windows Server"),
    "one-word": same("Options"),
    "placeholder": same("%s (%d)"),
    "command": same("git fetch --all"),
    "usage": same("tool [--all] <file> for the rest [--dry-run]"),
    "shell": same("$ cp the-file to-the-other place"),
    "settings": same("key=value of the\nother=no\nlast=if"),
    "title": same("The Lord of the Rings"),
    "british": same("The file was not found.", locale="en_GB"),
    "danish-of-norwegian-shared": same("Programmet er her", locale="da", source_locale="nb"),
    "loans": same("Internet radio station"),
    "licence": same("This program comes with the GNU General Public License and without any warranty."),
    "unknown-source": same("Lorem ipsum dolor sit amet", source_locale="la"),
    "declared": same("Mind the gap between the train and the platform", comments=("transcheck: language[en]: a sign",)),
    "address": same("221b Baker Street, London"),
    "units": same("32 bpp, 8-bit alpha"),
}
INVALID = {
    "sentence": same("⟦The file was not found in this folder.⟧", certainty=Certainty.LIKELY),
    "sentence-german": same("⟦Die Datei wurde nicht gefunden.⟧", locale="pl", source_locale="de", says="German"),
    "two-words-are-a-guess": same("⟦not found⟧", certainty=Certainty.GUESS),
    "other-script": same("⟦Select a folder that holds the pictures.⟧", locale="ja"),
    "with-placeholders": same("⟦%d of the files in %s were not copied⟧", flags=("c-format",)),
    "keyed": Case(
        versions={"nb": "Kontoret er stengt i dag og i morgen.", "en": "⟦Kontoret er stengt i dag og i morgen.⟧"},
        source_locale="nb",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("same-as-source", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("same-as-source", case)
