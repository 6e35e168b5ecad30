"""tag-extra."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "credits": ("translator-credits", "Ada <a@example.org>\n<a href='https://l10n.example.org/fr'>Équipe</a>"),
    "argument": ("copy a file", "copier <fichier>"),
    "fewer": ("<b>a</b>", "a"),
    "placeholder-of-git": ("(use --abort)", "(utilisez <commande>)"),
    "name-of-a-text": ("help_snapshot", "Ceci permet de restaurer l’outil <em>portal_setup</em>."),
    "unclosed-in-the-source": Case('Status: <span style="a">{}<span>', '状态: <span style="a">{}<span>', "zh_CN"),
}
INVALID = {
    "title": ("New split", "⟦<b>⟧Neuer Teil</b>"),
    "beside-others": ("<b>a</b> b", "<b>a</b> ⟦<i>⟧b</i>"),
    "line-break": ("one two", "un⟦<br>⟧deux"),
    "link": ("See the site", 'Voyez ⟦<a href="x">⟧le site</a>'),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("tag-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("tag-extra", case)
