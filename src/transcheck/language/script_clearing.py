"""The cheap test for another script: it clears nearly every text, and is light to import."""

import re
from functools import lru_cache

from transcheck.cldr.scripts import letters_beyond, letters_of, scripts_of
from transcheck.language.kinship import model_language

_FEWEST_LATIN_WORDS = 2
_SMALL_LATIN_WORD = re.compile("[a-z]{3,}")
# Words and letters of another script must outweigh the text's own by far: half of that is a safe test on the raw text.
_OWN_SHARE = 0.5


def may_be_in_wrong_script(text: str, locale: str | None, source: str = "") -> bool:
    """The cheap test: whether there is anything in the text, besides words of its source, that another script could be."""
    test = _tests(locale)
    if test is None:
        return False
    foreign, own, sets = test
    if own is None:
        return not text.isascii() and foreign.search(text) is not None
    if sets and _may_be_in_other_set(text, locale):
        return True
    small = _SMALL_LATIN_WORD.findall(text)
    if small:
        known = _SMALL_LATIN_WORD.findall(source)
        small = [word for word in small if word not in known]
    if len(small) < _FEWEST_LATIN_WORDS and foreign.search(text) is None:
        return False
    return sum(map(len, own.findall(text))) < _OWN_SHARE * len(text)


@lru_cache(maxsize=1024)
def _tests(locale: str | None) -> tuple[re.Pattern[str], re.Pattern[str] | None, bool] | None:
    """What only another script than the locale's and Latin has, its own letters (None for Latin), whether it is Chinese."""
    expected = scripts_of(locale)
    return (*_letters(expected), model_language(locale) == "zh") if expected else None


@lru_cache(maxsize=64)
def _letters(expected: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    own = "".join(letters_of(script) for script in sorted(expected))
    return re.compile(f"[{letters_beyond(expected | {'Latn'})}]"), None if "Latn" in expected else re.compile(
        f"[{own}]+"
    )


def _may_be_in_other_set(text: str, locale: str | None) -> bool:
    """Whether a Chinese text has characters of the other set (simplified, traditional) alone."""
    from transcheck.cldr.scripts import script_code
    from transcheck.language.han import wrong_han_set

    return bool(wrong_han_set(text, script_code(locale))[0])
