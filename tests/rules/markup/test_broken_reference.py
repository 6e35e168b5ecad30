"""broken-reference."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "accelerator": ("&File <b>x</b>", "&Datei <b>x</b>"),
    "no-markup": ("Search and replace", "Suchen & Ersetzen"),
    "source-has-one": ("<b>A & B</b>", "<b>A & B</b>"),
    "written-out": ("<b>A and B</b>", "<b>A &amp; B</b>"),
    "number": ("<b>a</b>", "<b>&#233;</b>"),
    "entity-of-the-document": ("Install &debian; &amp; use it", "Installez &debian-fr; &amp; utilisez"),
    "typographic-reference": ("Fish &amp; chips", "Fish &amp; chips&nbsp;!"),
    "character-by-number": ("a &#8217; <b>x</b>", "a &#xab; <b>x</b>"),
    "accelerator-beside": Case("&File &amp; more", "&Datei & mehr", "de"),
}
INVALID = {
    "misspelt": ("Fish &amp; chips", "Fish ⟦&amb;⟧ chips"),
    "bare": ("<b>Search and replace</b>", "<b>Suchen ⟦&⟧ Ersetzen</b>"),
    "reference-lost": Case("Date &amp; Time", "Dato ⟦&⟧ klokkeslæt", "da"),
    "semicolon-lost": Case("&quot;A&quot; b", "&quot;A⟦&quot⟧ b", "ca"),
    "no-character": ("a &#8217; <b>x</b>", "a ⟦&#9999999;⟧ <b>x</b>"),
    "surrogate": ("a &#8217; <b>x</b>", "a ⟦&#xD800;⟧ <b>x</b>"),
    "number-without-its-end": ("MS Excel&#8482; (*.xls)", "MS Excel⟦&#8482⟧  (*.xls)"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("broken-reference", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("broken-reference", case)
