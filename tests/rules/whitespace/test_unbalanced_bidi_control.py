"""unbalanced-bidi-control."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "override-that-is-ended": Case("born", "\u202eלידה\u202c", "he"),
    **GOOD,
    "pair": Case("FILE", "שם \u202aFILE\u202c", "he"),
    "isolates": Case("%s", "\u2068%s\u2069", "ar"),
    "sets-the-line": Case("Save", "\u202bשמירה", "he"),
    "end-without-beginning": Case("name", "שם\u202c", "he"),
    "marks-need-no-end": Case("Save", "\u200fשמירה\u200e", "he"),
    "source-is-unbalanced": Case("a \u202a%s", "שם \u202a%s", "he"),
}
INVALID = {
    "override-of-the-whole-line": Case("born on %s", "⟦\u202e⟧לידה ב%s", "he"),
    "unclosed": Case("name FILE", "שם ⟦\u202a⟧FILE", "he"),
    "wrong-end": Case("name %s", "שם ⟦\u2067⟧%s\u202c", "he"),
    "ends-in-the-next-line": Case("a\nb", "שם ⟦\u202a⟧a\n\u202cb", "he"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unbalanced-bidi-control", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unbalanced-bidi-control", case)
