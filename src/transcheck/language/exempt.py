"""Messages whose words may be in any language: credits, lists of keywords, lists of languages."""

import re
from functools import lru_cache
from pathlib import Path

from transcheck.language.kinship import model_language, variants

_CREDITS = re.compile(
    r"translators?[-_ ]credits?|credits?[-_ ]translators?|\Ayour (?:names|emails)\Z|(?:name|email) of translators|\Atranslat(?:ors?|ed by)\b",
    re.IGNORECASE,
)
_ITEMS = re.compile(r"\s*[·•|/,;\n()–—-]+\s*|\s{2,}|\s+(?=[^\W\d_])")


# A number of a house and, behind it, a postal code with the name of a town.
_ADDRESS = re.compile(r"[^.!?\n]*?\b\d{1,4}[a-zA-Z]?\b[^!?\n]*?\b\d{2,6}(?:-\d{3})?\b,? [^\W\d_a-z]\w+")
_LONGEST_ADDRESS = 120
_LONGEST_NAME = 9
# No English name of a language or territory has more characters.
_LONGEST_SOURCE = 80


def is_credit(msgid: str, msgctxt: str | None) -> bool:
    """Whether the message holds the names of translators, as GNOME's and KDE's catalogs have them."""
    return len(msgid) < 60 and _CREDITS.search(f"{msgid} {msgctxt or ''}".strip()) is not None


def is_name_of(source: str, text: str) -> bool:
    """Whether the source is a name and the text a fuller form of it, which may be in the language of the place."""
    words = source.split()
    named = bool(words) and len(words) <= 3 and all(word[0].isupper() for word in words)
    return named and len(text.split()) <= _LONGEST_NAME and (len(words) == 1 or any(word in text for word in words))


def is_address(text: str) -> bool:
    """Whether this is a postal address, which is written as at the place."""
    return len(text) <= _LONGEST_ADDRESS and "," in text and _ADDRESS.match(text) is not None


def is_keyword_list(text: str) -> bool:
    """Whether this is a list of search words (`photo;image;`): translators leave foreign ones in on purpose."""
    return text.count(";") >= 2 and text.count("; ") < text.count(";") / 2


def is_language_list(text: str) -> bool:
    """Whether this is the name of a language in itself, or a switcher: most of its words are such names."""
    if len(text) > 1000:
        return False
    items = [item.lower() for item in _ITEMS.split(text) if item]
    return bool(items) and sum(item in _autonyms() for item in items) >= 0.6 * len(items)


def is_own_name(source: str, script: str) -> bool:
    """Whether the source is the English name of a language or a territory, and `script` one that is written there.

    Menus of languages call each by its own name. Variants count: Bosnian in Serbian's letters.
    """
    if len(source) > _LONGEST_SOURCE or not source[:1].isupper():
        return False
    from transcheck.cldr.scripts import locale_named, scripts_in, scripts_of

    locale = locale_named(source)
    names = {locale, *variants(model_language(locale))} if locale else set()
    return any(not scripts_in(script).isdisjoint(scripts_of(name)) for name in sorted(names))


@lru_cache(maxsize=1)
def _autonyms() -> frozenset[str]:
    """What languages call themselves in CLDR, and the words of it (`tools/make_autonyms.py`)."""
    names = Path(__file__).with_name("autonyms.txt").read_text(encoding="utf-8").splitlines()
    return frozenset({*names, *(word for name in names for word in name.split())})
