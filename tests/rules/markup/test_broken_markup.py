"""broken-markup."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Severity

VALID = {
    **GOOD,
    "source-is-broken-too": ("<b>a", "<b>b"),
    "paragraphs": ("<p>one<p>two", "<p>un<p>deux"),
    "argument-translated": ("<b>%s</b> <file>", "<b>%s</b> <fichier>"),
    "void-element": ("a<br>b<hr>", "a<br/>b<hr/>"),
    "dropped-pair": ("<b>a</b> b", "a b"),
    "page-left-open": Case(
        '<html><head/><body><h1 align="center">Thanks To</h1><p>',
        '<html dir="rtl"><head/><body><h1 align="center">شكر</h1><p dir="ltr">',
        "ar",
    ),
    "manual-page": ("I<%CONFDIR%> x", "I</etc> x"),
    "paragraph-closed-by-the-translator": ("<p>one<br>two", "<p>un<br>deux</p>"),
    "less-than-between-numbers": ("<b>1</b> < 2 b", "<b>1</b> < 2 b"),
    "source-spaces-it": ("<b>a< /b></b>", "<b>x< /b></b>"),
    "xml-allows-a-blank-at-the-end": ("<b>a</b>", "<b >a</b >"),
    "words-about-tags": Case("The <spine> tag, as <spine toc='x'>", "Die Marke <spine>, als <spine toc='x'>", "de"),
    "quotes-in-the-text": ('<a href="x">a</a> =', '<a href="x">«a»</a> = „b“', "de"),
    "right-to-left": Case('<p dir="ltr"><b>a</b></p>', '<p dir="rtl"><b>א</b></p>', "he"),
    "wide-brackets-in-the-text": Case("<b>a</b>", "<b>甲</b>＜乙＞", "ja"),
    "cdata": ("<b><![CDATA[a <c> b]]></b>", "<b><![CDATA[a <d> b]]></b>"),
    "comment": ("<b>a</b><!-- <i> -->", "<b>a</b><!-- </u> -->"),
    "upper-case": ("<B>a</B>", "<B>b</B>"),
    "transcript": Case("<b>%1</b> exists", "<b>%1</b> 있음|/|<b>%1</b>$[이가 %1] 있음", "ko"),
    "left-open-as-in-the-source": Case("<qt>Filter (<tt>x</tt>):", '<html dir="rtl">ا (<tt>x</tt>):', "ar"),
    "section-open-in-the-source": ("<![CDATA[ x", "<![CDATA[ y"),
}
INVALID = {
    "numbered": Case("Read the <0>rules</0> first", "Läs ⟦<0>⟧reglerna</1> först", "sv"),
    "opened-twice": ("<b>Name</b>", "⟦<b>⟧Nom<b>"),
    "closed-twice": Case("<b>Cancel</b> it", "⟦</b>⟧Zrušiť</b> it", "sk", says="closes nothing"),
    "bracket-lost": Case("<b>Tax</b>", "⟦<b>⟧Bảng Thuế</b", "vi"),
    "slash-lost": ("<i>a</i> <b>c</b>", "⟦<i>⟧a<i> <b>c</b>"),
    "crossed": Case("<b><i>a</i></b>", "<b><i>a</b>⟦</i>⟧", says="around"),
    "in-one-form": Case("<b>%d</b> file", plural="<b>%d</b> files", forms=("⟦<b>⟧%d fichier", "<b>%d</b> fichiers")),
    "translated-end": ("<b>a</b>", "⟦<b>⟧a</g>"),
    "space-in-tag": ("<b>a</b>", "<b>a⟦< /b>⟧"),
    "blanks-in-two-ends": Case("<b>a</b> <i>c</i>", "<b>a⟦</ b>⟧ <i>c</ i>", "vi", says="blank"),
    "no-break-space-in-the-end": ("<b>a</b>", "<b>a⟦</\u00a0b>⟧"),
    "blank-in-both": ("<b>a</b>", "⟦< b>⟧a</ b>"),
    "curly-quotes": Case('<a href="%(u)s">a</a>', "<a href=⟦“⟧%(u)s”>a</a>", says="straight"),
    "guillemets": Case('<p style="x">a</p>', "<p style=⟦»⟧x«>a</p>", "gl"),
    "escaped-quotes": Case('<a href="%(u)s">a</a>', '<a href=⟦\\⟧"%(u)s\\">a</a>', "hr"),
    "wide-brackets": Case("<b>a</b>", "⟦＜b＞⟧甲＜/b＞", "ja", says="wide"),
    "kuit": Case(
        "<filename>%1</filename> <emphasis>x</emphasis>", "<filename>%1</filename> ⟦<emphasis>⟧x", "de", msgctxt="@info"
    ),
    "section": ("<![CDATA[<b>]]> x", "⟦<![CDATA[⟧<b>]> x"),
    "comment": ("<!-- note --><b>a</b>", "⟦<!--⟧ note -><b>a</b>"),
    "another-case": Case("<i>a</i>", "⟦<i>⟧a</I>", "ka", severity=Severity.WARNING),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("broken-markup", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("broken-markup", case)
