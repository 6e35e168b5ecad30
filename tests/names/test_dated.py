"""The cheap test for dated names never hides one that the index finds."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from transcheck.names.dated import dated_beginnings
from transcheck.names.find import find_names
from transcheck.selecting import load_all_packs
from transcheck.settings import Settings

REGISTRY = load_all_packs(Settings()).registry
LOCALES = ["en", "nb", "de", "fr", "es", "tr", "fi", "ru", "ar", "he", "zh_CN", "ja", "th", "ga", "cy", "el", "ka"]
FORMS = {
    locale: [form for one in REGISTRY.entities if one.is_dated for form in one.forms(locale)] for locale in LOCALES
}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_dated_name_may_stand_in_a_text_that_has_it(locale):
    beginnings = dated_beginnings(REGISTRY, locale)
    for form in FORMS[locale]:
        for text in (form, f"a {form}, b", f"({form})", f"x\n{form}:n", f"l’{form}", f"{form}s", f"«{form}»"):
            found = any(name.entity.is_dated for name in find_names(REGISTRY, text, locale))
            assert beginnings.may_stand_in(text) or not found, text


@given(st.sampled_from(LOCALES), st.text(max_size=60), st.data(), st.text(max_size=60))
def test_in_any_text(locale, before, data, after):
    assume(before[-1:].lower() == before[-1:].upper())
    text = before + data.draw(st.sampled_from(FORMS[locale])) + after
    if any(name.entity.is_dated for name in find_names(REGISTRY, text, locale)):
        assert dated_beginnings(REGISTRY, locale).may_stand_in(text)


def test_most_texts_have_none():
    beginnings = dated_beginnings(REGISTRY, "en")
    for text in ("Open the file", "In Spain and Portugal", "The European bison", "HTTP", "", "Save As…"):
        assert not beginnings.may_stand_in(text), text
