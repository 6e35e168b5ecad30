"""irregular-capitals."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "plural-of-an-acronym": ("Several PDFs", "Plusieurs PDFs"),
    "dutch-digraph": Case("Lake IJssel", "IJsselmeer", "nl"),
    "same-letters-as-the-source": Case("ePub file", "EPub-Datei", "de"),
    "source-has-it": ("OAuth token", "Jeton OAuth"),
    "acronym-with-three-letters": Case("as PDF", "PDFként", "hu"),
    "stressed-negation": Case("You do not want it", "NEchcete to. Nechcete?", "cs"),
    "camel-case": ("use JavaScript", "utiliser JavaScript"),
    "placeholder-letter": ("100 %d files", "100 %DEdfichiers"),
    "irish-plural-of-an-acronym": Case("Reorders the Gramps IDs", "Athordaíonn na IDanna Gramps", "ga"),
    "name-of-a-program": Case("in the ipython console", "IPython IPython", "es"),
}
INVALID = {
    "word-of-the-source": Case("Open Linux now", "Öffne ⟦LInux⟧", "de"),
    "word-elsewhere-in-the-text": Case("The data. Data!", "Die Daten. ⟦DAten⟧!", "de"),
    "unknown-word-is-a-guess": Case("Violet", "⟦LJubi⟧", "hr", certainty=Certainty.GUESS),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("irregular-capitals", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("irregular-capitals", case)
