"""garbled-header."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs


def named(name: str) -> tuple[str, str]:
    return "fr", make_header("Language: fr", f"Last-Translator: {name} <a@star-maps.org>")


VALID = {
    **GOOD_HEADERS,
    "accents": named("René Éloïse Ñandú"),
    "cyrillic": named("Юрій Ґандж"),
    "arabic": named("محمد"),
    "capital-before-a-sign": named("Ána Ångström, «Â»"),
    "polish": named("Łukasz Ćwiąkała"),
    "turkish": named("Çağrı Şimşek"),
    "vietnamese": named("Trần Ngọc Quân"),
    "quoted-nickname": named("Ada “Â” Person"),
}
INVALID = {
    "lost": named("Ren\ufffd Person"),
    "lost-twice": named("Ren\ufffd\ufffd Person"),
    "read-as-latin-1": named("RenÃ© Person"),
    "read-as-windows": named("Jan Å\u0161afrÃ¡n"),
    "control": named("Ren\x08é Person"),
}


@pytest.mark.parametrize(("locale", "text"), VALID.values(), ids=VALID)
def test_valid(locale, text):
    assert not run_catalogs("garbled-header", {locale: text})


@pytest.mark.parametrize(("locale", "text"), INVALID.values(), ids=INVALID)
def test_invalid(locale, text):
    (found,) = run_catalogs("garbled-header", {locale: text})
    assert found.msgid == ""
