"""not-normalized."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "letters-without-composed-form": Case("x", "m̀ n̄", "ig"),
    "hebrew-points": Case("x", "שָׁלוֹם", "he"),
    "vietnamese-composed": Case("Exchange", "Tỷ lệ", "vi"),
    "excluded-from-composition": Case("x", "ड़ गुरु क़ ख़", "hi"),
    "bengali-excluded": Case("x", "য় ড়", "bn"),
    "punjabi-excluded": Case("x", "ਸ਼ ਖ਼", "pa"),
    "tibetan-stack": Case("x", "བོད་ཡིག ཨོཾ", "bo"),
    "korean-jamo-of-old-letters": Case("x", "ᄒᆞᆫ글", "ko"),
    "yoruba-dot-and-tone": Case("x", "ọ̀rọ̀ ẹ́", "yo"),
    "lithuanian-accent-without-composed-form": Case("x", "ė̃ m̃", "lt"),
    "sign-of-angstrom": Case("x", "5 \u212b", "sv"),
    "decomposed-in-the-source": ("Cafe\u0301 name", "Nom du cafe\u0301"),
    "devanagari": Case("x", "क़िला", "hi"),
}
INVALID = {
    "e-acute": Case("Coffee", "Caf⟦e\u0301⟧"),
    "first-of-several": Case("x", "⟦u\u0301⟧ a\u0301", "ln"),
    "two-accents": Case("x", "T⟦y\u0309⟧", "vi"),
    "cyrillic": Case("x", "⟦и\u0306⟧од", "ru"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("not-normalized", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("not-normalized", case)


def findings(count):
    messages = "\n".join(f'msgid "Name {n}"\nmsgstr "Cafe\u0301 {n}"\n' for n in range(count))
    return run_catalogs("not-normalized", {"fr": header("fr") + messages})


def test_few_are_told_one_by_one():
    assert [one.certainty for one in findings(5)] == [Certainty.CERTAIN] * 5


def test_many_are_told_once():
    first, *rest = sorted(findings(6), key=lambda one: -one.certainty)
    assert first.message.startswith("6 texts have letters")
    assert first.msgid is None
    assert [one.certainty for one in rest] == [Certainty.GUESS] * 6
