"""tag-extra."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "credits": ("translator-credits", "Ada <a@example.org>\n<a href='https://l10n.example.org/fr'>Équipe</a>"),
    "argument": ("copy a file", "copier <fichier>"),
    "fewer": ("<b>a</b>", "a"),
    "placeholder-of-git": ("(use --abort)", "(utilisez <commande>)"),
    "name-of-a-text": ("help_snapshot", "Ceci permet de restaurer l’outil <em>portal_setup</em>."),
    "unclosed-in-the-source": Case('Status: <span style="a">{}<span>', '状态: <span style="a">{}<span>', "zh_CN"),
    "closed-for-the-source": ("<p>one two", "<p>un deux</p>"),
    "mended": ("<b>111,00<b>", "<b>111,00</b>"),
    "list-item-closed": ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    "part-for-scripts": Case("<b>%1</b> is there", "<b>%1</b> 있음|/|<b>%1</b>$[이가 %1] 있음", "ko"),
    "form-with-it": Case(
        "Delete <b>%1</b>?", plural="Delete %n files?", forms=("Supprimer <b>%1</b> ?", "Supprimer %n fichiers ?")
    ),
    "words-about-tags": Case("the <html> element, as <html xmlns='x'>", "<html>, per es. <html xmlns='x'>", "it"),
}
INVALID = {
    "title": ("New split", "⟦<b>⟧Neuer Teil</b>"),
    "beside-others": ("<b>a</b> b", "<b>a</b> ⟦<i>⟧b</i>"),
    "line-break": ("one two", "un⟦<br>⟧deux"),
    "link": ("See the site", 'Voyez ⟦<a href="x">⟧le site</a>'),
    "quoted-in-a-document": Case("The Select key.", "Touche ⟦<quote>⟧Select</quote>.", certainty=Certainty.GUESS),
    "kde-text": Case("Plain", "⟦<b>⟧Einfach</b>", "de", msgctxt="@info", certainty=Certainty.GUESS),
    "left-by-a-machine": Case(
        "Save", "⟦<text_to_translate>⟧Хадгалах</text_to_translate>", "mn", certainty=Certainty.LIKELY
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("tag-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("tag-extra", case)


def test_words_set_apart_throughout_are_a_habit():
    texts = "".join(f'msgid "Album {n} artist"\nmsgstr "<i>Album</i> {n} アーティスト"\n\n' for n in "abcdefgh")
    found = run_catalogs("tag-extra", {"ja": header("ja") + "\n" + texts})
    assert {one.certainty for one in found} == {Certainty.GUESS}
    assert len(found) == len("abcdefgh")
