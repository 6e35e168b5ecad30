"""Cases of figure-extra."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty, Severity

VALID = {
    "years-of-translators": Case("translator-credits", "Joan Puig, 2024-2026", "ca"),
    "years-of-translators-kde": Case("Your names", "Joan Puig (2024)", "ca", msgctxt="NAME OF TRANSLATORS"),
    "word": Case("fifteen members", "15 miembros", "es"),
    "same": Case("15 members", "15 miembros", "es"),
    "couple": Case("a couple of users", "2 brukere", "nb"),
    "twice": Case("twice a day", "2 ganger om dagen", "nb"),
    "hundred": Case("a hundred files", "100 Dateien", "de"),
    "thousand": Case("two thousand files", "2000 Dateien", "de"),
    "masked": Case("see page12.html for it", "se side 12", "nb"),
    "once": Case("once a day", "1 gang om dagen", "nb"),
    "three-way": Case("a three-way merge", "3-Wege-Merge", "de"),
    "ordinal": Case("the third parameter", "3. parametre", "tr"),
    "years-short": Case("in the nineties", "90-luvulla", "fi", flags=("no-c-format",)),
    "placeholder": Case("%d files", "%1$d fichiers", "fr", flags=("c-format",)),
    "roman": Case("World War II", "2. verdenskrig", "nb"),
    "half-an-hour": Case("half an hour", "30 minutes", "fr"),
    "two-thirds": Case("two thirds of them", "67 % av dem", "nb"),
    "half-past": Case("at half past two", "kl. 14.30", "nb"),
    "scale": Case("three million people", "3 millions de personnes", "fr"),
    "hexadecimal": Case("a hexadecimal number", "16 進数", "ja"),
    "entity": Case("Don't", "N&#8217;y allez pas", "fr"),
    "phone": Case("Call us.", "Tel. 22 24 20 50", "nb"),
}
INVALID = {
    "new": Case("many members", "⟦150⟧ miembros", "es", severity=Severity.INFO),
    "more": Case("5 files", "5 filer, ⟦13⟧ mapper", "nb", certainty=Certainty.LIKELY),
    "up-to-twelve-is-a-guess": Case("5 files", "5 filer, ⟦12⟧ mapper", "nb", certainty=Certainty.GUESS),
    "month-by-its-number": Case("Mar", "⟦3⟧월", "ko", certainty=Certainty.GUESS),
    "counter": Case("select items", "⟦2⟧つを選択", "ja", certainty=Certainty.GUESS),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("figure-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("figure-extra", case)
