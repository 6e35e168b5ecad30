"""What languages write at the edges of a name: endings and prefixes that are data, not other words."""

from functools import lru_cache

from transcheck.cldr.locales import language_of

# Endings written without apostrophe, colon or hyphen (with one, the name ends there anyway).
_SUFFIXES = {
    "nb": "s", "nn": "s", "no": "s", "da": "s", "sv": "s", "de": "s", "fo": "s", "is": "s",
    "ko": "은 는 이 가 을 를 과 와 의 에 에서 에게 도 만 로 으로 이나 나 이며 및 까지 부터 에는 에서는 이라는",
}  # fmt: skip
# Those that acronyms alone have: "Malin" is a woman, "Naton" is Nato's.
_ACRONYM_SUFFIXES = {
    "fi": "n a on ssa sta lla lta lle ksi na tta in iin iä issä istä illä iltä ille",
    "eu": "k ren ri ra rekin ko tik rentzat",
}  # fmt: skip
# Prepositions, conjunctions and articles written together with the name.
_PREFIXES = {
    "ar": "و ف ب ل ك ال وال بال فال كال وب ول",
    "he": "ו ב ל מ ה ש כ וב ול ומ וה של",
}  # fmt: skip
# The beginning of a word changes with the word before it: a form cannot be looked for.
_MUTATING = frozenset("ga gd gv cy br kw zu xh ss nr nd".split())


@lru_cache(maxsize=512)
def suffixes(locale: str | None) -> tuple[str, ...]:
    """Endings that a name may have in the locale."""
    return tuple(_SUFFIXES.get(language_of(locale), "").split())


@lru_cache(maxsize=512)
def acronym_suffixes(locale: str | None) -> tuple[str, ...]:
    """Endings that an acronym may have in the locale, beside those of names."""
    return tuple(_ACRONYM_SUFFIXES.get(language_of(locale), "").split())


def contract(form: str, locale: str | None) -> str:
    """How a form is written after "to", where the two melt together; empty if they do not: الأردن is للأردن."""
    return f"لل{form[2:]}" if form.startswith("ال") and language_of(locale) == "ar" else ""


@lru_cache(maxsize=512)
def prefixes(locale: str | None) -> tuple[str, ...]:
    """Small words that may be written together with a name in the locale."""
    return tuple(_PREFIXES.get(language_of(locale), "").split())


def changes_beginnings(locale: str | None) -> bool:
    """Whether names change their first letters in the locale, so that one can not be said to be missing."""
    return language_of(locale) in _MUTATING
