"""newline-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "line-breaks-inside-may-differ": ("one\ntwo\n", "un deux\n"),
    "only-a-line-break": ("\n", "texte"),
    "both-start": ("\nUsage:\n", "\nAufruf:\n"),
}
INVALID = {
    "end-lost": ("Done.\n", "Fait⟦.⟧"),
    "end-gained": ("Done.", "Fait.⟦\n⟧"),
    "two-ends-gained": ("Done.", "Fait.⟦\n\n⟧"),
    "start-lost": ("\nDone.", "⟦F⟧ait."),
    "start-gained": ("Done.", "⟦\n⟧Fait."),
    "in-one-form": Case("%d file\n", plural="%d files\n", forms=("%d fichier⟦s⟧", "%d fichiers\n")),
    "keyed": Case(source_locale="en", versions={"en": "Done.\n", "de": "Fertig⟦.⟧"}),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("newline-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("newline-mismatch", case)
