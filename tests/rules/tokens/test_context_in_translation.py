"""context-in-translation."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "choice-of-small-words": Case("yes|no", "yes|nej", "sv"),
    "name-and-name": Case("on|OFF", "on|AV", "sv"),
    **GOOD,
    "command-line": Case("trace on|off - print it", "trace on|off - imprime", "es"),
    "optional-part": Case("eval stmt|[p1, p2] - evaluate", "eval stmt|[p1, p2] - evalúa", "es"),
    "two-fields": Case("Name|tag", "Name|etiqueta", "es"),
    "removed": ("Month name|January", "Janvier"),
    "copied-whole": ("Encoding of help.txt|UTF-8", "Encoding of help.txt|UTF-8"),
    "choice": Case("blob|tree", "blob|árbol", "es"),
    "table": ("a|b|c", "a|b|c d"),
    "shell": ("cat x | less", "cat x | less"),
    "translated-before": ("Name|Type", "Nom|Type"),
}
INVALID = {
    "small-word-and-bar": Case("timetable|Departure", "⟦timetable|⟧Avgång", "sv"),
    "kde-translated": Case("_: a comment\nOpen", "⟦_: ein Kommentar\n⟧Öffnen", "de"),
    "bar": Case("Month name|January", "⟦Month name|⟧Januar", "de"),
    "kde": Case("_: verb\nOpen", "⟦_: verb\n⟧Öffnen", "de"),
    "several-words": ("menu item|Save", "⟦menu item|⟧Enregistrer"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("context-in-translation", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("context-in-translation", case)
