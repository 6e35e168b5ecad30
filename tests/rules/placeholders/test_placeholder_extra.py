"""The rule placeholder-extra."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty, Severity

RULE = "placeholder-extra"
VALID = {
    "empty-braces-of-code": Case("use {} for an object", "{} για %s", "el"),
    "same": Case("%d of %d", "%d de %d", flags=("c-format",)),
    "numbered": Case("%d of %s", "%2$s: %1$d", flags=("c-format",)),
    "used-twice": Case("{name}", "{name}, {name} !", flags=("python-brace-format",)),
    "doubled-percent": Case("%d%%", "%d %% des", flags=("c-format",)),
    "errno-needs-no-value": Case("%s: %m", "%s : %m", flags=("c-format",)),
    "source-without-format": Case("100% sure", "sûr à 100 %s", flags=("possible-c-format",)),
    "key-of-a-keyed-catalog": Case("label_revision", "Version ${version}"),
    "key-of-one-word": Case("greeting", "Salut {name}"),
    "code-quotation-in-a-manual": Case("the ``path`` is a folder", "``{path}`` est un dossier"),
    "date-format-for-prose": Case("the date of today", "%d.%m.%Y"),
    "percent-of-something": Case("half of it", "50 % de cela"),
    "shell-variable-without-braces": Case("your home folder", "le dossier $HOME"),
    "name-of-the-singular": Case(
        "Move {name}",
        plural="Move {n} files",
        forms=("Mettre {name}", "Mettre {n} fichiers"),
        flags=("python-brace-format",),
    ),
    "refused": Case("sure", "%s", flags=("no-c-format",)),
    "csharp-position-in-reach": Case("{0} {2}", "{2} {1} {0}", flags=("csharp-format",)),
    "number-in-singular": Case("one file", plural="%d files", forms=("%d fichier", "%d fichiers"), flags=("c-format",)),
}
INVALID = {
    "name-beside-empty-braces": Case(
        "Successfully deleted {}",
        "⟦%(count)s⟧ נמחקה בהצלחה",
        "he",
        severity=Severity.WARNING,
        certainty=Certainty.LIKELY,
    ),
    "perl-brace-shows-itself": Case(
        "{name}", "{name} ⟦{autre}⟧", flags=("perl-brace-format",), severity=Severity.WARNING
    ),
    "unflagged-in-prose": Case(
        "error while cleaning up", "⟦%s⟧ : erreur de nettoyage", severity=Severity.WARNING, certainty=Certainty.LIKELY
    ),
    "unflagged-name-in-prose": Case("Your address", "Votre adresse ⟦%(mail)s⟧", certainty=Certainty.LIKELY),
    "unflagged-braces-in-prose": Case("Support the project", "Soutenez ⟦{0}⟧", certainty=Certainty.LIKELY),
    "c": Case("%d files", "%d fichiers ⟦%s⟧", flags=("c-format",), says="“%s”"),
    "inserted-before": Case("%d files", "⟦%s⟧ a %d fichiers", flags=("c-format",)),
    "percent-sign": Case("100%% of %d", "100⟦% d⟧e %d", flags=("c-format",), says="twice"),
    "python-name": Case("%(n)d", "%(n)d ⟦%(total)d⟧", flags=("python-format",)),
    "brace": Case("{n}", "{n} ⟦{total}⟧", flags=("python-brace-format",)),
    "numbered": Case("%1$s", "%1$s ⟦%2$s⟧", flags=("c-format",)),
    "plural": Case("%d", plural="%d", forms=("%d", "%d ⟦%s⟧"), flags=("c-format",)),
    "kde": Case("%1", "%1 ⟦%2⟧", flags=("kde-format",)),
    "qt": Case("%1", "%1 ⟦%2⟧", flags=("qt-format",)),
    "ruby": Case("%{a}", "%{a} ⟦%{b}⟧", flags=("ruby-format",)),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)
