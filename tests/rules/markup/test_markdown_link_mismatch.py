"""markdown-link-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "same": ("[a](https://x.org)", "[b](https://x.org)"),
    "page-in-another-language": ("[a](https://x.org/en/b)", "[c](https://x.org/fr/b)"),
    "title-translated": ('[a](/b "Home")', '[a](/b "Accueil")'),
    "call": ("f[0](x) and a (b)", "g"),
    "more-links": ("[a](/b)", "[a](/b) [c](/d)"),
    "place-of-a-message": ("[libsemanage]: %s\n", "[libsemanage] : %s\n"),
    "parentheses-in-an-address": ("[a](/b_(c))", "[x](/b_(c))"),
    "encyclopedia": Case("[a](https://en.wikipedia.org/wiki/Cat)", "[b](https://es.wikipedia.org/wiki/Gato)", "es"),
}
INVALID = {
    "blank-between": ("Read [this](https://x.org/a).", "⟦Lisez [ceci] (https://x.org/a).⟧"),
    "full-width-bracket": Case("[a](/b)", "⟦[甲]（/b）⟧", "zh"),
    "leads-elsewhere": Case("[a](/b)", "⟦[c](/d)⟧ e", says="leads to “/d”"),
    "image": ("![a](b.png)", "⟦a⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("markdown-link-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("markdown-link-mismatch", case)
