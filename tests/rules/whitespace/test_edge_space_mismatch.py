"""edge-space-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    **GOOD,
    "no-break-space-is-a-blank": ("Name: ", "Nom\u00a0:\u00a0"),
    "only-blanks": (" ", "x"),
    "line-breaks-are-not-blanks": ("Name\n", "Nom\n"),
    "thai-needs-none": Case("Name: ", "ชื่อ:", "th"),
    "first-line-of-a-table": ("a: b\n  c: d", "  x: y\nzz: w"),
    "lao-needs-none-at-the-start": Case(" of ", "ຂອງ ", "lo"),
    "options-are-aligned": ("  -q, --quiet", "   -q, --quiet"),
    "lines-of-a-table": ("  a\n  b", "   a\n   b"),
    "name-of-a-text": ("label_event_end", "Fin de l’événement "),
}
INVALID = {
    "indented-less": Case("  Hello there", "⟦ ⟧Bonjour", severity=Severity.INFO),
    "end-lost": ("Name: ", "Nom⟦:⟧"),
    "end-lost-before-a-line-break": ("Name: \n", "Nom⟦:⟧\n"),
    "start-lost": (" items", "⟦o⟧bjets"),
    "end-gained": Case("Moscow", "모스크바⟦  ⟧", "ko", severity=Severity.INFO),
    "no-break-space-gained": Case("Not valid.", "ശരിയല്ല.⟦\u00a0⟧", "ml"),
    "start-gained-in-chinese": Case("Leave it:", "⟦ ⟧不解決：", "zh_TW"),
    "both-ends": ("Name", "⟦ ⟧Nom⟦ ⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("edge-space-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("edge-space-mismatch", case)
