"""Where placeholders stand in a text."""

import pytest

from transcheck.text.placeholders import find_placeholders

CASES = {
    "c": (["c-format"], "⟦%s⟧ has ⟦%2d⟧ parts, 100%% sure"),
    "c-macro": (["c-format"], "⟦%<PRIu64>⟧ bytes"),
    "python-names": (["python-format"], "⟦%(count)d⟧ of ⟦%(total)d⟧"),
    "python-brace": (["python-brace-format"], "{{x}} and ⟦{name:>5}⟧"),
    "two-formats": (["c-format", "perl-brace-format"], "⟦%d⟧ of ⟦{total}⟧"),
    "kde": (["kde-format"], "⟦%1⟧ of ⟦%2⟧"),
    "shell": (["sh-format"], "⟦$name⟧ and ⟦${other}⟧"),
    "lisp": (["lisp-format"], "⟦~a⟧ and ⟦~d⟧"),
    "no-format": (["no-c-format"], "100 % der Fälle"),
    "unknown-flag": (["wrap"], "50% sure, ⟦%s⟧ and ⟦%(name)s⟧"),
    "unflagged-interpolation": ([], "⟦{{count}}⟧ of ⟦${total}⟧, ⟦{0}⟧, ⟦%name%⟧"),
    "unflagged-percent": ([], "100% des 20 % der, 5%."),
    "money": ([], "costs $5 or 7$"),
    "after-a-fault": (["c-format"], "⟦%s⟧ %! ⟦%(a)s⟧"),
    "german-percent-with-flag": (["c-format"], "⟦%d⟧ %% der Fälle"),
    "wordpress": ([], "Hello ⟦###USERNAME###⟧"),
}


@pytest.mark.parametrize(("flags", "marked"), CASES.values(), ids=CASES)
def test_finds_placeholders(flags: list[str], marked: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    found = list(find_placeholders(text, frozenset(flags)))
    for start, end in reversed(found):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    assert text == marked
