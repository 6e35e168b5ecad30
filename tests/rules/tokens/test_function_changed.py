"""function-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

VALID = {
    **GOOD,
    "without-parentheses": Case("failed utime()", "неуспешна „utime“", "bg"),
    "with-arguments": ("f(x) and file(s)", "g(x) et fichier(s)"),
    "moved": ("main() failed in init()", "init() : échec de main()"),
    "name-kept-after-letters": Case("ERF() is odd", "HATAERF() tektir", "tr"),
    "call-of-nothing": ("()", "( )"),
}
INVALID = {
    "letter-changed": Case("GlobalLock() failed", "Хіба ⟦GlobalLoc()⟧", "be"),
    "translated": ("main() failed", "échec de ⟦principal()⟧"),
    "transliterated": Case("needs iconv()", "⟦треба иконв()⟧", "sr"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("function-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("function-changed", case)


# A table whose functions are in the reader's language.
TRANSLATED = {
    "ABS": "MUTLAK", "AND": "VE", "COUNT": "SAY", "FALSE": "YANLIS", "SUM": "TOPLA", "TRUE": "DOGRU", "ROUND": "YUVARLA",
}  # fmt: skip


def _catalog(translated):
    texts = {
        f"{name}() returns it": f"{name if index >= translated else other}() döndürür"
        for index, (name, other) in enumerate(TRANSLATED.items())
    }
    entries = (f'msgid "{source}"\nmsgstr "{target}"\n' for source, target in texts.items())
    return {"tr.po": header("tr") + "\n" + "\n".join(entries)}


def test_functions_translated_throughout_are_meant():
    assert run_catalogs("function-changed", _catalog(len(TRANSLATED))) == []


def test_two_translated_functions_are_told():
    assert len(run_catalogs("function-changed", _catalog(2))) == 2
