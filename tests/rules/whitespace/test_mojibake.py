"""mojibake."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "no-break-spaces-around-signs": Case("b (2 ≤ x ≤ 36)", "b\u00a0: (2\u00a0≤\u00a0x\u00a0≤\u00a036)", "fr"),
    "no-break-space-and-infinity": Case("0 < x < ∞", "0\u00a0<\u00a0x\u00a0<\u00a0∞\u00a0≥", "fr"),
    "czech-word-of-two-such-letters": Case("Cool", "Úžasná", "cs"),
    "czech-word-before-a-quotation-mark": Case("the words nearby", "„Slova poblíž“", "cs"),
    "slovak-knife": Case("Knife", "nôž“", "sk"),
    **GOOD,
    "capital-before-no-break-space": ("NOT RECOMMENDED: x", "NON RECOMMANDÉ\u00a0: x"),
    "letter-before-guillemet": ("“Hidden”", "«\u00a0caché\u00a0»"),
    "capital-before-ellipsis": Case("OPTION…", "KAPCSOLÓ…", "hu"),
    "portuguese-capitals": Case("NO", "NÃO", "pt"),
    "ordinal": Case("1st", "nº 1ª", "es"),
    "icelandic": Case("Open", "Þórð", "is"),
    "vietnamese": Case("Sound", "Âm thanh", "vi"),
    "degrees-after-a-cyrillic-letter": Case("at 20 °C", "до 20 С° и 5 Р°", "ru"),
    "guillemet-after-a-cyrillic-capital": Case("“USSR” and “USA”", "«СССР» и «США» — СС»", "ru"),
    "romanian-capitals": Case("LANGUAGES", "LIMBĂ ȘI ȚARĂ, MĂŞTI", "ro"),
    "slovak-l-caron": Case("Next", "Ďalší, ľahký, Ľubovoľný", "sk"),
    "ukrainian-capitals": Case("YEAR", "РІК, СІРІ ВІДТІНКИ", "uk"),
    "serbian-capitals": Case("WORD", "РЕЧНИК, СЊЕГОВИ РЂ", "sr"),
    "greek-with-dialytika": Case("Pie", "ΠΪ, Ρϊ, Ξΐ", "el"),
    "square-root": Case("root", "√2 и √3", "ru"),
    "lines-of-a-box": Case("tree", "├── а\n└── б", "ru"),
    "trademark-after-a-capital": Case("Brand", "РЎ™ и ОАО™", "ru"),
    "turkish-capitals": Case("Size", "GÜÇLÜ ÖĞE, ĞİŞ", "tr"),
    "source-has-it": ("CafÃ©", "CafÃ©"),
    "soft-hyphen": Case("Danube", "Donau\u00addampf\u00adschiff, Gruß\u00adwort", "de"),
    "romanian-capital": Case("Air", "Aer, ĂN, pĂR", "ro"),
    "root-of-pi": Case("root of pi", "√π und √2", "de"),
    "endings-of-two-scripts": Case("of Linux and GNOME", "Linuxу и GNOMEа", "ru"),
    "capital-at-the-start-of-words": Case("Language", "Ă și Ĺ, Ăsta", "ro"),
}
INVALID = {
    "e-acute": Case("Coffee", "Caf⟦Ã©⟧", says="“é”"),
    "two-letters": Case("Size", "Gr⟦Ã¶ÃŸ⟧e", "de"),
    "quotation-mark": Case("Don't", "N⟦â€™⟧en"),
    "cyrillic-read-as-windows-1251": Case("Open file", "⟦РћС‚РєСЂС‹С‚СЊ⟧ ⟦С„Р°Р№Р»⟧", "ru"),
    "cyrillic-without-strange-signs": Case("Right side", "⟦РџСЂР°РІР°СЏ⟧ ⟦СЃС‚РѕСЂРѕРЅР°⟧", "ru"),
    "cyrillic-read-as-koi8-r": Case("file", "⟦я└п╟п╧п╩⟧", "ru", says="“файл”"),
    "cyrillic-read-as-dos": Case("file", "⟦╤Д╨░╨╣╨╗⟧", "ru", says="“файл”"),
    "czech-read-as-windows-1250": Case("Too", "P⟦Ĺ™Ă­⟧li⟦Ĺˇ⟧", "cs"),
    "french-read-on-a-macintosh": Case("Coffee aside", "caf⟦√©⟧ ⟦√†⟧ c⟦√¥⟧t⟦√©⟧"),
    "french-read-in-dos": Case("Coffee aside", "caf⟦├⌐⟧ c⟦├┤⟧t⟦├⌐⟧"),
    "greek-read-as-windows-1253": Case("Greek", "⟦Ξ•Ξ»Ξ»Ξ·Ξ½ΞΉΞΊΞ¬⟧", "el", says="“Ελληνικά”"),
    "cyrillic": Case("yes", "⟦Ð´Ð°⟧", "ru", says="“да”"),
    "capital-inside-words": Case("link and day", "enlla⟦Ă§⟧ i l⟦Ăł⟧gic", "ca"),
    "another-script-inside-a-word": Case("copy set up", "c⟦Гі⟧pia configuraci⟦Гі⟧", "ca"),
    "small-a-grave": Case("page", "p⟦Ã\u00a0⟧gina", "ca"),
    "norwegian-on-a-macintosh": Case("on ways", "p⟦√•⟧ m⟦√•⟧tar", "nn"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("mojibake", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("mojibake", case)
