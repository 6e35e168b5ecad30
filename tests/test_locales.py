"""Locale names in every notation."""

import pytest

from transcheck.cldr.locales import is_locale, language_of, parse_locale

VALID = {
    "plain": ("fr", ("fr", "", "", "")),
    "territory": ("pt_BR", ("pt", "", "BR", "")),
    "bcp47-script": ("zh-Hans-CN", ("zh", "Hans", "CN", "")),
    "modifier-script": ("sr@latin", ("sr", "Latn", "", "latin")),
    "modifier-variant": ("ca@valencia", ("ca", "", "", "valencia")),
    "charset": ("en_US.UTF-8", ("en", "", "US", "")),
    "area": ("es_419", ("es", "", "419", "")),
    "three-letters": ("ast", ("ast", "", "", "")),
}


@pytest.mark.parametrize(("name", "parts"), VALID.values(), ids=VALID)
def test_parts(name, parts):
    assert parse_locale(name) == parts


@pytest.mark.parametrize("name", ["", "f", "../x", "LC_MESSAGES", "fr_FR_x_y_z", "a" * 100, "日本"])
def test_no_locale(name):
    assert parse_locale(name) is None
    assert language_of(name) == ""


@pytest.mark.parametrize("name", ["src", "doc", "po", "templates", "admin"])
def test_folder_names_are_no_locales(name):
    assert not is_locale(name)
