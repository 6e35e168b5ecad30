"""Letters that a language cannot do without: those of its names of months and days."""

import unicodedata
from functools import lru_cache

from transcheck.cldr.locale_data import load_locale


@lru_cache(maxsize=512)
def sample_letters(name: str | None) -> frozenset[str]:
    """The letters beyond ASCII in a locale's wide names of months and days, composed (NFC); none where CLDR has none."""
    locale = load_locale(name)
    if locale is None:
        return frozenset()
    words = [
        *locale.months["format"]["wide"].values(),
        *locale.days["format"]["wide"].values(),
    ]
    text = unicodedata.normalize("NFC", "".join(map(str, words)))
    # Charsets older than 1999 write Romanian with cedillas, as everybody did.
    text = text.replace("ș", "ş").replace("ț", "ţ")
    return frozenset(letter for letter in text if letter.isalpha() and not letter.isascii())
