"""tag-missing."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty, Severity

VALID = {
    "numbered-element-translated": Case("Read the <0>rules</0>, <1/>", "Lea las <0>normas</0>, <1/>", "es"),
    "number-in-brackets": Case("Press <5> to stop", "Pulse el 5 para parar", "es"),
    **GOOD,
    "another-order": ("<b>a</b> <i>b</i>", "<i>b</i> <b>a</b>"),
    "br-in-either-form": ("a<br>b", "a<br />b"),
    "argument-dropped": ("copy <file>", "copier"),
    "comment": ("<!-- <b> -->a", "a"),
    "mail": ("Write to <a@example.org>", "Écrivez à a@example.org"),
    "more": ("<b>a</b>", "<b>a</b><b>b</b>"),
    "form-without-it": Case(
        "Delete <b>%1</b>?", plural="Delete %n files?", forms=("Supprimer %n fichiers ?", "Supprimer %n fichiers ?")
    ),
    "link-of-a-manual-page": Case("see L</Limits in names>", "siehe L</Grenzen von Namen>", "de"),
    "part-for-scripts": Case("<b>%1</b> is there", "<b>%1</b> 있음|/|$[이가 %1] 있음", "ko"),
    "words-about-tags": ("The <spine> tag like <spine toc='x'>", "La balise"),
    "capitals-in-html": ("a<BR>b <P>c", "a<br>b <p>c"),
    "wrong-end-mended": Case("one</br>two", "一<br>二", "zh_CN"),
}
INVALID = {
    "numbered": Case("Read the <0>rules</0> first", "⟦Lea antes las normas⟧", "es"),
    "link": ('See <a href="/help">Help</a>.', "⟦Siehe Hilfe.⟧"),
    "title": Case("<b>General</b>", "⟦Général⟧", says="“<b>”, “</b>”"),
    "replaced": Case("<b>Email</b>", "⟦<p>Э-Шуудан</p>⟧", "mn", says="became “<p>”"),
    "empty": Case('see <xref linkend="boot"/> now', "⟦voir⟧", severity=Severity.WARNING),
    "prose": Case("word " * 40 + "<quote>a</quote>", "⟦mot⟧", severity=Severity.INFO, certainty=Certainty.GUESS),
    "link-in-prose": Case("word " * 40 + '<a href="x">a</a>', "⟦mot⟧", severity=Severity.WARNING),
    "another-mark": Case(
        "<b>Email</b> now", "⟦<strong>Courriel</strong> là⟧", severity=Severity.INFO, certainty=Certainty.GUESS
    ),
    "quotation-marks-instead": Case(
        "Delete <b>%1</b>?", "⟦Supprimer « %1 » ?⟧", severity=Severity.INFO, certainty=Certainty.GUESS
    ),
    "bold-word": Case("Delete <b>%1</b>?", "⟦Supprimer %1 ?⟧", severity=Severity.INFO, certainty=Certainty.LIKELY),
    "wrapper": Case(
        "<qt>Delete <b>%1</b>?</qt>", "⟦Supprimer <b>%1</b> ?⟧", severity=Severity.INFO, certainty=Certainty.GUESS
    ),
    "line-break": Case("one<br>two", "⟦un deux⟧", severity=Severity.INFO),
    "line-break-for-a-newline": Case("one<br>two", "⟦un\ndeux⟧", severity=Severity.INFO, certainty=Certainty.GUESS),
    "link-of-kde": Case('See <link url="%1">x</link>.', "⟦Siehe x.⟧", "de", msgctxt="@info", severity=Severity.WARNING),
    "capitals-in-pango": Case("<b>Name</b> a", "⟦<B>Nom</B> a⟧", severity=Severity.INFO),
    "literal": Case(
        "Use of the <literal>?bind</literal> term", "⟦Utilisation du terme « bind ».⟧", severity=Severity.INFO
    ),
    "paragraphs-joined": Case("<a href='x'>a</a>.</p><p>b", "⟦<a href='x'>a</a>. b⟧", severity=Severity.INFO),
    "name-translated": Case("<table>a</table>", "⟦<tabulka>a</tabulka>⟧", "cs", severity=Severity.WARNING),
    "another-block-of-kde": Case("<qt><p>a %1</p></qt>", "⟦<qt><para>a %1</para></qt>⟧", "ja", severity=Severity.INFO),
    "mark-lost-around-the-same-words": Case(
        "word " * 40 + "<command>sudo</command>", "⟦mot sudo⟧", severity=Severity.INFO, certainty=Certainty.LIKELY
    ),
    "mark-gone-with-its-words": Case(
        "no <literal>slash</literal> there", "⟦žádné lomítko⟧", "cs", certainty=Certainty.GUESS
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("tag-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("tag-missing", case)
