"""bbcode-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import check_invalid, check_valid, table

VALID = {
    **GOOD,
    "options": ("usage: x [options] [file]", "usage : x [options]"),
    "index": ("a[1] b[2]", "a b"),
    "capitals": ("[B]a[/B]", "[b]a[/b]"),
    "another-order": ("[b]a[/b] [i]c[/i]", "[i]c[/i] [b]a[/b]"),
    "label": ("[Note] a", "[Remarque] a"),
}
INVALID = {
    "not-closed": ("[b]Note:[/b] a", "⟦[b]Remarque : a⟧"),
    "dropped": ("[b]a[/b]", "⟦a⟧"),
    "address": ("[url=x]a[/url]", "⟦[url=y]a[/url]⟧"),
    "one-more": ("[b]a[/b]", "[b]a[/b] ⟦[b]⟧c[/b]"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("bbcode-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("bbcode-mismatch", case)
