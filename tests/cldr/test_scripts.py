"""Scripts of locales and letters, and what languages are called."""

import re

import pytest
from babel.core import get_global

from transcheck.cldr import scripts
from transcheck.cldr.locales import parse_locale
from transcheck.cldr.scripts import (
    language_name,
    letters_of,
    locale_named,
    script_code,
    script_name,
    script_of,
    scripts_of,
)


@pytest.mark.parametrize(
    ("locale", "code", "scripts"),
    [
        ("nb", "Latn", {"Latn"}),
        ("ru", "Cyrl", {"Cyrl"}),
        ("sr", "Cyrl", {"Cyrl"}),
        ("sr@latin", "Latn", {"Latn"}),
        ("sr-Latn-RS", "Latn", {"Latn"}),
        ("uz", "Latn", {"Latn", "Cyrl"}),
        ("uz@cyrillic", "Cyrl", {"Cyrl"}),
        ("zh_CN", "Hans", {"Hani", "Bopo"}),
        ("zh_TW", "Hant", {"Hani", "Bopo"}),
        ("zh-Hant", "Hant", {"Hani", "Bopo"}),
        ("ja", "Jpan", {"Hani", "Hira", "Kana"}),
        ("ko", "Kore", {"Hang", "Hani"}),
        ("pa_PK", "Arab", {"Arab"}),
        ("en@shaw", "Shaw", {"Shaw"}),
        ("mul", "", set()),
        ("xx", "", set()),
        ("", "", set()),
        (None, "", set()),
    ],
)
def test_scripts(locale, code, scripts):
    assert script_code(locale) == code
    assert scripts_of(locale) == scripts


def test_letters():
    assert [script_of(letter) for letter in "aжΩ字かカ한กא"] == [
        "Latn",
        "Cyrl",
        "Grek",
        "Hani",
        "Hira",
        "Kana",
        "Hang",
        "Thai",
        "Hebr",
    ]
    assert {script_of(other) for other in "1 .\u0301\x00_€"} == {""}


@pytest.mark.parametrize("script", ["Latn", "Cyrl", "Grek", "Arab", "Hani", "Hang", "Deva", "Geor"])
def test_classes_hold_the_letters_of_their_script(script):
    inside = re.compile(f"[{letters_of(script)}]")
    for code in range(0x41, 0x10000, 7):
        if 0xD800 <= code < 0xE000:
            continue
        letter = chr(code)
        if script_of(letter) == script:
            assert inside.match(letter) or code > 0x1CFF, hex(code)


def test_names():
    assert language_name("es") == "Spanish"
    assert language_name("nb") == "Norwegian Bokmål"
    assert language_name("es", "nb") == "spansk"
    assert language_name("xx") == "xx"
    assert language_name("es", "no such") == "es"
    assert script_name("Cyrl") == "Cyrillic"
    assert script_name("Zzzq") == "Zzzq"


def test_always_latin_agrees_with_cldr():
    likely = {parse_locale(name): parse_locale(str(full)) for name, full in get_global("likely_subtags").items()}
    for name, full in likely.items():
        if name and full and name.language in scripts._ALWAYS_LATIN and not name.script:
            assert full.script == "Latn", name


@pytest.mark.parametrize(
    ("name", "locale"),
    [("Bosnian", "bs"), ("Traditional Chinese", "zh_Hant"), ("Greece", "el_Grek_GR"), ("Save", ""), ("", "")],
)
def test_locale_named(name, locale):
    assert locale_named(name) == locale
