"""unbalanced-quote."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "mark-alone": Case("`", "»", "sl"),
    **GOOD,
    "german": Case('"a"', "„a“", "de"),
    "polish": Case('"a"', "„a”", "pl"),
    "swedish": Case('"a"', "”a”", "sv"),
    "danish": Case('"a"', "»a«", "da"),
    "mixed": Case("“%s” is", '“%s" ನಲ್ಲಿ', "kn"),
    "hebrew-abbreviation": Case("email address", 'כתובת דוא"ל', "he"),
    "yiddish-abbreviation": Case("RLE", "רל”א", "yi"),
    "apostrophe": ("don't", "l’ami"),
    "without-blanks": Case("Printer “%s” is off", "打印机“%s”纸快用完了。", "zh_CN"),
    "letter-after-it": Case('"%s" is', '"%s"नंतर', "mr"),
    "source-odd": ('5" disk', '5" disque " x "'),
    "hebrew-prefix-before-a-quotation": Case("help Graphviz", 'לעזור ל"גרף־ויז" למקם', "he"),
    "mark-spoken-of": Case("double quotes", "引用符(') または二重引用符(\")で囲って", "ja"),
    "nested-guillemets": Case("“a ‘b’ c”", "«a ‹b› c»", "de"),
    "nested-the-other-way": Case("“a ‘b’ c”", "»a ›b‹ c«", "da"),
    "japanese-corners": Case('"a" of "b"', "「a」の『b』", "ja"),
    "chinese-titles": Case('"a"', "《a》", "zh_CN"),
    "underlined-title": ('Synopsis\n""""""""\n**hg**', 'Sinopse\n"""""""\n**hg**'),
    "inches": ('a 5" screen and 3" disk', 'un écran de 5" et un disque de 3"'),
    "primes": ("5′ 3″", "5′ 3″"),
    "finnish": Case('"a"', "”a”", "fi"),
    "greek": Case('"a"', "«a»", "el"),
    "serbian": Case('"a" and "b"', "„а“ и „б”", "sr"),
    "ukrainian-apostrophe": Case("object", "об’єкт", "uk"),
    "hawaiian-okina": Case("Hawaii", "Hawaiʻi", "haw"),
    "dutch-apostrophe": Case("photos", "foto's", "nl"),
    "arabic": Case('"a"', "«ملف»", "ar"),
    "gnu-quotes": Case("`a' and `b'", "„a“ und „b“", "de"),
}
INVALID = {
    "guillemet-lost": ('The file "%s" is', "Le fichier ⟦«⟧ %s est"),
    "straight": Case("A b", 'A⟦"⟧ b', "hu"),
    "low-mark": Case("Extent Field", "Pólo ⟦„⟧Extent", "dsb"),
    "reference": Case("&quot;A&quot;", '«A» B⟦"⟧ c', "uk"),
    "japanese-corner": Case('Open "a"', "⟦「⟧aを開く", "ja", says="「"),
    "nested-guillemet": Case("the ‘b’ c", "die ⟦‹⟧b c", "de"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unbalanced-quote", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unbalanced-quote", case)
