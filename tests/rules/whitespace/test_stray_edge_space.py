"""stray-edge-space."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, header, quote, run_catalogs, table

from transcheck.model import Certainty, Severity

VALID = {
    **GOOD,
    "no-break-space-is-a-blank": ("Name: ", "Nom\u00a0:\u00a0"),
    "only-blanks": (" ", "x "),
    "line-breaks-are-not-blanks": ("Name\n", "Nom\n\n"),
    "first-line-of-a-table": ("a: b\n  c: d", "  x: y\nzz: w"),
    "lost-blank-is-another-rule": ("Name: ", "Nom:"),
    "arabic-mark-at-the-end": Case("Name", "الاسم\u200f", "ar"),
    "hebrew-mark-at-the-start": Case("Name", "\u200fשם", "he"),
    "embedded-direction": Case("Name ", "\u202bשם \u202c", "he"),
    "isolated": Case(" Name", "\u2068 שם\u2069", "he"),
    "another-number-of-blanks": ("Name:  ", "Nom: "),
    "name-of-a-text": ("label_event_end", "Fin de l’événement "),
    "wide-blank-of-chinese": Case("Name: ", "名称：\u3000", "zh_CN"),
    "blank-before-a-line-break-in-both": ("Name \n", "Nom \n"),
}
INVALID = {
    "end": Case("Moscow", "모스크바⟦  ⟧", "ko", severity=Severity.INFO, certainty=Certainty.LIKELY),
    "no-break-space": Case("Not valid.", "ശരിയല്ല.⟦\u00a0⟧", "ml"),
    "start-in-chinese": Case("Leave it:", "⟦ ⟧不解決：", "zh_TW"),
    "before-a-line-break": ("Done.\n", "Fait.⟦ ⟧\n"),
    "both-ends": ("Name", "⟦ ⟧Nom⟦ ⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("stray-edge-space", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("stray-edge-space", case)


def findings(count):
    messages = "\n".join(f"msgid {quote(f'Name {n}')}\nmsgstr {quote(f'Nom {n} ')}\n" for n in range(count))
    return run_catalogs("stray-edge-space", {"fr": header("fr") + messages})


def test_few_are_told_one_by_one():
    assert [one.certainty for one in findings(5)] == [Certainty.LIKELY] * 5


def test_many_are_told_once():
    first, *rest = sorted(findings(6), key=lambda one: -one.certainty)
    assert first.message.startswith("6 texts end with a blank")
    assert first.msgid is None
    assert first.location.line == 5
    assert [one.certainty for one in rest] == [Certainty.GUESS] * 6
    assert all(one.fix for one in rest)
