"""unbalanced-bracket."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "list": ("a) one\nb) two", "a) un\nb) deux"),
    "list-inline": ("1) one 2) two", "1) un 2) deux"),
    "smiley": ("Thanks", "Merci :-)"),
    "full-width": Case("Size (bytes)", "サイズ（バイト)", "ja"),
    "source-unbalanced": ("nd copy)", "e copie)"),
    "quoted-bracket": ("missing bracket", "« ( » manque"),
    "bracket-in-guillemets": Case("Unmatched '('", "Nicht geschlossene »(« in »%s«", "de"),
    "expression": (r"\(a", r"\(b"),
    "interval": ("[0, 1]", "[0; 1]"),
    "short-word-in-brackets": Case("Border (pixels)", "Viền (điểm ảnh)", "vi"),
    "half-open-interval": Case("is < 0 or >= 128", "извън интервала [0, 128)", "bg"),
    "interval-of-percents": Case("from 0% to 1%", "in [0 %; 1 %[", "fr"),
    "open-to-infinity": Case("positive", "]0; ∞[ und (0, ∞]", "de"),
    "bracket-in-corners": Case("does not end in ')'", "元素的結尾不是「)」", "zh_TW"),
    "bold-bracket": Case("'{' is not followed", "‘\x1b[1m{\x1b[0m’ is not followed", "en@boldquot"),
    "bold-type-of-terminals": Case("file '%s'", "file ‘\x1b[1m%s\x1b[0m’", "en@boldquot"),
    "picture-of-a-screen": Case("a (b)\nc\nd\ne", "a (b\nc\nd\ne", flags=("no-wrap",)),
    "arabic": Case("File (read only)", "ملف (للقراءة فقط)", "ar"),
    "turkish-ending": Case("a file (pdf)", "dosya (pdf)’dan", "tr"),
    "chinese": Case("a (b)", "a（b）", "zh_CN"),
}
INVALID = {
    "after-a-quotation": Case('bar name ("*" is allowed)', 'çubuk adı "*" ⟦(⟧izin verilir', "tr"),
    "never-closed": Case("a (read only)", "b ⟦(⟧Lakukannya hasil", "ms", says="never closed"),
    "closes-nothing": ("one (two)", "un deux trois quatre⟦)⟧"),
    "usage": Case("[--merged <commit>] [<pattern>]", "⟦[⟧--merged [<memória>] [<padrão>]", "pt"),
    "brace": ("a {b}", "a ⟦{⟧b"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unbalanced-bracket", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unbalanced-bracket", case)
