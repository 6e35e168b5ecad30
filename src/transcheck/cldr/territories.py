"""What territories and lists of things are called, in every locale: CLDR through Babel, and aliases."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.cldr.locales import language_of, parse_locale
from transcheck.cldr.territory_codes import TERRITORY_CODES

if TYPE_CHECKING:
    from babel import Locale

# Codes that are no place of their own, or whose name is an everyday word (the world).
_NO_PLACE = frozenset("AC BV CP DG EA EU EZ QO TA UM UN 001".split())
# Of the regions with numbers only the continents are called alike everywhere.
CONTINENTS = frozenset("002 003 005 009 019 142 150 419".split())
PLACES = frozenset(code for code in TERRITORY_CODES - _NO_PLACE if not code.isdigit() or code in CONTINENTS)
_BRACKET = re.compile(r"\s*[（(].*?[)）]\s*$")
# Two Congos have the same name before the bracket.
_KEEP_BRACKET = frozenset(("CD", "CG"))


@lru_cache(maxsize=512)
def territory_names(locale: str) -> Mapping[str, tuple[str, ...]]:
    """Territory code -> the names by which it can be found in the locale; empty where CLDR has none."""
    names: dict[str, dict[str, None]] = {}
    for standard in _standards(locale):
        for code, name in standard.items():
            if code in PLACES:
                names.setdefault(code, {}).update(dict.fromkeys(_variants(code, name, language_of(locale))))
    for code, form in _alternates(locale):
        names.setdefault(code, {}).update(dict.fromkeys(_variants(code, form, language_of(locale))))
    for code, forms in _aliases("name", locale).items():
        names.setdefault(code, {}).update(dict.fromkeys(forms))
    return {code: tuple(forms) for code, forms in sorted(names.items())}


# Their countries are many: no page in them is about one country as a matter of course.
_WORLD_LANGUAGES = frozenset("ar en es fr pt zh".split())


@lru_cache(maxsize=512)
def home_territory(locale: str) -> str:
    """The country whose language the locale is; the one it names, else the likely one; empty for world languages."""
    parts = parse_locale(locale)
    if parts is None:
        return ""
    if parts.territory:
        return parts.territory
    if parts.language in _WORLD_LANGUAGES:
        return ""
    from babel.core import get_global

    return str(get_global("likely_subtags").get(parts.language, "")).rpartition("_")[2]


@lru_cache(maxsize=512)
def territory_hints(locale: str) -> Mapping[str, tuple[str, ...]]:
    """Territory code -> beginnings of words that may mean it (its people, its language, a part of it)."""
    return _aliases("loose", locale)


def _standards(locale: str) -> "list[Mapping[str, str]]":
    """What CLDR calls the territories; twice where gettext and CLDR mean different variants by a bare language."""
    if locale == "en":  # the source of most catalogs: found without Babel
        text = Path(__file__).parent.joinpath("territory_names_en.tsv").read_text(encoding="utf-8")
        return [dict(line.split("\t") for line in text.splitlines())]
    variants = (locale, "pt_PT") if locale == "pt" else (locale,)
    return [found.territories for name in variants if (found := _babel(name)) is not None]


@lru_cache(maxsize=512)
def conjunctions(locale: str) -> frozenset[str]:
    """The words between the last two things of a list: "and" and "or" of the locale."""
    if locale == "en":
        return frozenset(("and", "or"))
    found = _babel(locale)
    words: set[str] = set()
    if found is not None:
        for style in ("standard", "or"):
            patterns = found.list_patterns.get(style, {})
            for name in ("2", "end"):
                word = str(patterns.get(name, "")).replace("{0}", "").replace("{1}", "").strip(" ,、،")
                if word:
                    words.add(word)
    return frozenset(words)


def _variants(code: str, name: str, language: str) -> tuple[str, ...]:
    """The name, and how else it is written: without a bracket, with the word for &, with Saint for St."""
    forms = [name]
    if code not in _KEEP_BRACKET and _BRACKET.search(name):
        forms.append(_BRACKET.sub("", name))
    if " & " in name:
        forms += [name.replace(" & ", f" {word} ") for word in sorted(conjunctions(language))]
    forms += [form.replace("St. ", "Saint ") for form in forms if form.startswith("St. ")]
    return tuple(forms)


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    text = Path(__file__).parent.joinpath("territory_aliases.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((locale, code, role, tuple(forms.split("|"))) for locale, code, role, forms in rows)


@lru_cache(maxsize=1)
def _alternate_rows() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Locale -> (code, form) of the short and variant names that CLDR has and Babel leaves out."""
    text = Path(__file__).parent.joinpath("territory_alternates.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            locale, code, forms = line.split("\t")
            found[locale] = (*found.get(locale, ()), *((code, form) for form in forms.split("|")))
    return found


def _alternates(locale: str) -> Iterator[tuple[str, str]]:
    """(code, form) of the alternate names of a locale and of those it inherits from."""
    rows = _alternate_rows()
    for name in _ancestors(locale):
        yield from rows.get(name, ())


def _ancestors(locale: str) -> tuple[str, ...]:
    """The names in CLDR of a locale and of what it inherits from: zh_Hant_TW, zh_Hant, zh for zh_TW."""
    if locale == "en":
        return ("en",)
    from babel.core import get_global

    parents = get_global("parent_exceptions")
    names: dict[str, None] = {}
    for variant in (locale, "pt_PT") if locale == "pt" else (locale,):
        found = _babel(variant)
        name = str(found) if found is not None else ""
        while name:
            names[name] = None
            name = parents.get(name) or name.rpartition("_")[0]
    return tuple(names)


def _aliases(role: str, locale: str) -> dict[str, tuple[str, ...]]:
    language = language_of(locale)
    names = {locale, language, {"no": "nb"}.get(language, language)}
    found: dict[str, tuple[str, ...]] = {}
    for name, code, kind, forms in _table():
        if kind == role and name in names:
            found[code] = found.get(code, ()) + forms
    return found


@lru_cache(maxsize=512)
def _babel(locale: str) -> "Locale | None":
    from babel import Locale, UnknownLocaleError

    parts = parse_locale(locale)
    if parts is None:
        return None
    language = {"no": "nb"}.get(parts.language, parts.language)
    tries = [
        "_".join(part for part in (language, parts.script, parts.territory) if part),
        "_".join(part for part in (language, parts.script) if part),
        language,
    ]
    for name in dict.fromkeys(tries):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return None
