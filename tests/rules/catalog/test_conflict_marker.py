"""conflict-marker."""

import pytest
from rules.good_texts import GOOD
from rules.harness import check_invalid, check_valid, table

VALID = {
    **GOOD,
    "source-has-it": ("#-#-#-#-# a", "#-#-#-#-# a"),
    "comparison": ("a <<<<<<< b", "b <<<<<<< a"),
    "arrows": (">>> import this", ">>> import this"),
    "line": ("-------", "======="),
}
INVALID = {
    "msgcat": ("Save", "⟦#-#-#-#-#  a.po  #-#-#-#-#⟧\nEnregistrer\n#-#-#-#-#  b.po  #-#-#-#-#\nSauver"),
    "version-control": ("Save", "Enregistrer\n⟦>>>>>>> main⟧\n"),
    "beginning": ("Save", "⟦<<<<<<< HEAD⟧\nEnregistrer"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("conflict-marker", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("conflict-marker", case)
