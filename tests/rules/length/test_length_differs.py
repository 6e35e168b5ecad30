"""length-differs."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "note-before-a-colon": Case("?Trade loss (corruption) [short]:-T", "-H", "fi"),
    **GOOD,
    "chinese-is-dense": Case(
        "The file could not be opened because it is in use by now.", "文件正在使用，打不开。", "zh_CN"
    ),
    "short-source": ("Off", "Désactivé pour tous les utilisateurs de cet ordinateur et de ce réseau"),
    "credits": ("translator-credits", "Ada Person <ada@example.org>, 2001-2005\n" * 5),
    "glossary": ("Term (Dear translator: This file will never be visible to the user!)", "Terme"),
    "half-as-long": ("The file could not be opened because it is in use by now.", "Fichier en cours d’utilisation."),
    "one-word": ("internationalization-of-it", "i18n"),
    "name-of-a-text": ("help_urls", "Saisissez les adresses à purger, une par ligne, ci-dessous. " * 3),
    "context-before-a-bar": Case("Abort instead of overriding the warning|no", "nej", "da"),
    "sample-of-letters": Case(
        "abcdefghijk ABCDEFGHIJK", "Voix ambiguë d’un cœur qui au zéphyr préfère les jattes de kiwis " * 3
    ),
    "bar-of-a-regular-expression": Case(
        "Filter out results whose paths contain the text, e.g. exact phrase|music|term|exact phrase two",
        "Ergebnisse herausfiltern, deren Pfade den Text enthalten, z. B. genaue Wendung|Musik|Begriff|zweite genaue Wendung",
        "de",
    ),
    "choice-of-commands": (
        "git stash [-k|--keep] [-q|--quiet] [-a|--all]",
        "git stash [-k|--keep] [-q|--quiet] [-a|--all] " * 2,
    ),
}
INVALID = {
    "short": ("The file could not be opened because another program is using it at the moment.", "⟦Erreur⟧"),
    "long": ("Save the file now", "⟦" + "Enregistrez maintenant ce fichier " * 4 + "⟧"),
    "chinese": Case("The file could not be opened because another program is using it now.", "⟦错⟧", "zh_CN"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("length-differs", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("length-differs", case)
