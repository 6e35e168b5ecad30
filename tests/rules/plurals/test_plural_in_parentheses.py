"""plural-in-parentheses."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "plural-forms": Case("%d file(s)", plural="%d files", forms=("%d fichier", "%d fichiers")),
    "function": ("%s call(s) here", "%s appelle ici"),
    "no-number": ("file(s)", "fichier(s)"),
    "german-source": Case("%d Datei(s)", "x", source_locale="de"),
    "far-from-the-number": ("%d of the very many other file(s)", "x"),
}
INVALID = {
    "files": ("⟦%d file(s)⟧ found", "%d fichiers trouvés"),
    "with-a-word-between": ("⟦%d new file(s)⟧", "%d nouveaux fichiers"),
    "braces": ("⟦{n} match(es)⟧", "{n} x"),
    "long": ("⟦%lu package(s)⟧", "%lu paquets"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("plural-in-parentheses", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("plural-in-parentheses", case)
