"""The cheap test for another script: it clears nearly every text, and is light to import."""

import re
from functools import lru_cache

from transcheck.cldr.scripts import letters_of, scripts_of
from transcheck.language.kinship import model_language

_BEYOND_LATIN = re.compile(r"[\u0370-\u1cff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\ua71f\ua800-\uab2f\uab70-\ufaff\ufb07-\ufeff\uff66-\uffdc\U00010000-\U0003ffff]")  # fmt: skip
_LATIN_WORDS = re.compile(r"[A-Za-z]{3,}[^\w\n]{1,3}[A-Za-z]{2,}")


def may_be_in_wrong_script(text: str, locale: str | None) -> bool:
    """The cheap test: whether there is anything in the text that another script could be."""
    if model_language(locale) == "zh" and _may_be_in_other_set(text, locale):
        return True
    test = _tests(locale)
    if test is None:
        return False
    foreign, own = test
    if own is None:
        return not text.isascii() and foreign.search(text) is not None
    return own.search(text) is None or foreign.search(text) is not None


@lru_cache(maxsize=1024)
def _tests(locale: str | None) -> tuple[re.Pattern[str], re.Pattern[str] | None] | None:
    """What only another script has, and the letters of the locale's own (None for Latin, which is everywhere)."""
    expected = scripts_of(locale)
    if not expected:
        return None
    if "Latn" in expected:
        return _BEYOND_LATIN, None
    return _LATIN_WORDS, re.compile("[" + "".join(letters_of(script) for script in sorted(expected)) + "]")


def _may_be_in_other_set(text: str, locale: str | None) -> bool:
    """Whether a Chinese text has characters of the other set (simplified, traditional) alone."""
    from transcheck.cldr.scripts import script_code
    from transcheck.language.han import wrong_han_set

    return bool(wrong_han_set(text, script_code(locale))[0])
