"""double-space."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "before-a-tag-as-in-the-source": ("<code> f(x)  </code>", "<code> f(x)  </code>"),
    "after-a-sentence-in-quotation-marks": ("He said “no.” Then", "Il dit «non.»  Puis"),
    "drawn-by-signs": ("a > b", "a  >  b"),
    "before-a-dash": ("a - b", "a  - b"),
    **GOOD,
    "after-a-full-stop": ("One. Two.", "Un.  Deux."),
    "source-has-one-too": ("a  b", "a  b c  d"),
    "columns": ("-q  quiet", "-q   silencieux  x"),
    "several-lines": ("One\nTwo", "Un\n  deux  trois"),
    "four-blanks-align": ("Name Size", "Nom    Taille"),
    "source-aligns": ("a. b  c", "a. b  c  d"),
}
INVALID = {
    "before-a-quotation": Case('for "%s"', 'priekš⟦  ⟧"%s"', "lv"),
    "after-a-quotation": Case('"%s" for', '"%s"⟦  ⟧para', "es"),
    "before-a-placeholder": ("from %s", "depuis⟦  ⟧%s"),
    "source-types-two-after-sentences": ("One.  Two words.", "Un. Deux⟦  ⟧mots."),
    "between-words": Case("Open a file", "Öppna⟦  ⟧en fil", "sv"),
    "after-a-comma": ("One, two", "Un,⟦  ⟧deux"),
    "twice": ("One two three", "Un⟦  ⟧deux⟦  ⟧trois"),
    "three-blanks": Case("X divisions", "Rannadurioù⟦   ⟧X", "br"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("double-space", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("double-space", case)
