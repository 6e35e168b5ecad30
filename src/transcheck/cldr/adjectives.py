"""Words made from a territory's name, as far as CLDR tells: it has no demonyms, but the names of languages read like them."""

from collections.abc import Mapping
from functools import lru_cache

from transcheck.cldr.locales import language_of, parse_locale

# "English" says nothing of a country, and neither do the languages of continents.
_WORLD = frozenset("en es pt fr ar zh".split())
# In these the language is a noun of its own making (švédština): less of it is shared with the adjective (švédský).
_NOUNS = frozenset(("cs", "sk"))

# What an adjective ends in changes: sueco, sueca.
_VOWELS = frozenset("aeiouyаеиоыяй")


@lru_cache(maxsize=512)
def adjective_starts(locale: str) -> Mapping[str, tuple[str, ...]]:
    """Territory code -> beginnings, in lower case, of adjectives and words for people: SE -> svens (nb), schwe (de).

    They are those of the language that CLDR thinks likely in the territory, where the territory is likely for the language.
    """
    from babel import Locale, UnknownLocaleError

    parts = parse_locale(locale)
    if parts is None:
        return {}
    try:
        names = Locale.parse({"no": "nb"}.get(parts.language, parts.language)).languages
    except (UnknownLocaleError, ValueError):
        return {}
    found = {}
    for territory, language in _homes().items():
        name = str(names.get(language, "")).lower()
        stem = name[:-1] if name[-1:] in _VOWELS else name
        if len(stem) >= 4 and stem[0].isalpha() and " " not in name:
            found[territory] = (stem[: 4 if language_of(locale) in _NOUNS else 5],)
    return found


@lru_cache(maxsize=1)
def _homes() -> Mapping[str, str]:
    """Territory -> its language: CLDR thinks each of them likely where the other is."""
    from babel.core import get_global

    likely = get_global("likely_subtags")
    homes: dict[str, str] = {}
    for name, full in likely.items():
        language, territory = full.partition("_")[0], full.rpartition("_")[2]
        if name.startswith("und_") and name[4:] == territory and language not in _WORLD:
            homes[territory] = language
    return {
        territory: language
        for territory, language in homes.items()
        if str(likely.get(language, "")).endswith(f"_{territory}")
    }
