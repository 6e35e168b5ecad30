"""unsafe-markup."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "element-spoken-of": Case("Add it to the script tag.", "Aggiungerlo nel tag <script>.", "it"),
    "value-in-brackets": Case("--expression=SCRIPT  add SCRIPT", "--expression=SCRIPT  将<SCRIPT>添加", "zh_CN"),
    **GOOD,
    "source-has-it": ("<script>a()</script>", "<script>a()</script>"),
    "source-has-the-handler": ('<a onclick="f()">a</a>', '<a onclick="f()">b</a>'),
    "argument": ("git <object> <base>", "git <object> <base>"),
    "translated-argument": Case("<old-base>", "<base-vieja>", "es"),
    "word": ("on = off", "online = oui"),
    "javascript-in-prose": ("needs JavaScript: on", "JavaScript: nécessaire"),
}
INVALID = {
    "element-spoken-of-and-used": Case("the script tag", "il tag ⟦<script>⟧x()</script>", "it"),
    "script": ("Welcome", "Bienvenue⟦<script src=//example.org/x.js>⟧</script>"),
    "iframe": ("a", "⟦<iframe src='x'>⟧"),
    "handler": ("<b>a</b>", '⟦<b onmouseover="x()">⟧a</b>'),
    "address": ('<a href="x">a</a>', '⟦<a href="javascript:x()">⟧a</a>'),
    "capitals": ("a", "⟦<ScRiPt>⟧"),
    "form": ("a", "⟦<form action=x>⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unsafe-markup", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unsafe-markup", case)
