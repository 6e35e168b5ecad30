"""What a text may be guilty of, in one cheap pass: nearly all are guilty of nothing, and no rule looks at them again."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain

from transcheck.cldr.scripts import script_code, scripts_of
from transcheck.language.clearing import (
    are_plain,
    is_in_own_letters,
    is_short,
    is_told_by_letters,
    is_unspaced,
    spoken_sentences,
)
from transcheck.language.function_words import tokens
from transcheck.language.kinship import is_modelled, model_language
from transcheck.language.script_clearing import may_be_in_wrong_script
from transcheck.language.source_run import telling_words

# Bits of a survey: letters of another script; a language that words do not clear; words of the source left standing;
# the source itself, word for word; something before a colon.
SCRIPT = 1
LANGUAGE = 2
SOURCE_RUN = 4
SAME = 8
LABEL = 16
# A run of four words may have one twice.
_FEWEST_SHARED = 3

Survey = Callable[[str, str], int]

_LATIN_WORDS = re.compile(r"[A-Za-z]{2,}[^\w\n]{1,3}[A-Za-z]")


@lru_cache(maxsize=1024)
def surveyor(locale: str | None, source_locale: str | None) -> Survey:
    """A survey of texts of a locale: it takes a text and its source ("" for none) and returns bits of doubt.

    Each bit is a superset of what the rule of that name finds; which of the doubts are true is asked later.
    """
    language = model_language(locale)
    weigh = _weigher(locale, language, telling_words(source_locale, locale))
    if locale is not None and is_told_by_letters(locale, language) and script_code(source_locale) == "Latn":
        return _by_letters(locale, language, weigh)
    latin = "Latn" in scripts_of(locale)

    def survey(text: str, source: str) -> int:
        doubts = LABEL if ":" in text or "：" in text else 0
        if not (latin and text.isascii()) and may_be_in_wrong_script(text, locale, source):
            doubts |= SCRIPT
            if is_unspaced(text):
                doubts |= LANGUAGE
        return doubts if is_short(text) and text != source else doubts | weigh(text, source)

    return survey


def _by_letters(locale: str, language: str, weigh: Survey) -> Survey:
    """The survey of a locale whose letters no other language has: where they stand alone there is no doubt."""
    has_sets = language == "zh"

    def survey(text: str, source: str) -> int:
        doubts = LABEL if ":" in text or "：" in text else 0
        own = is_in_own_letters(text, locale, language)
        if (has_sets or not own) and may_be_in_wrong_script(text, locale, source):
            doubts |= SCRIPT
        if own and _LATIN_WORDS.search(text) is None:
            return doubts
        if not own and (not is_short(text) or is_unspaced(text)):
            doubts |= LANGUAGE
        return doubts | weigh(text, source)

    return survey


def _weigher(locale: str | None, language: str, telling: frozenset[str]) -> Survey:
    """What words say of a text: whether they clear its language, and whether they are its source's."""
    by_words = locale is not None and is_modelled(language) and not is_told_by_letters(locale, language)

    def weigh(text: str, source: str) -> int:
        sentences = spoken_sentences(text)
        doubts = LANGUAGE if by_words and text != source and not are_plain(sentences, language, source) else 0
        if not all(map(telling.isdisjoint, sentences)):
            if text.strip() == source.strip():
                return SAME
            if _may_share_run(sentences, source):
                doubts |= SOURCE_RUN
        return doubts

    return weigh


def _may_share_run(sentences: list[list[str]], source: str) -> bool:
    """Whether so many words of the source stand in a text that some may be a run."""
    return len(set(tokens(source)).intersection(chain.from_iterable(sentences))) >= _FEWEST_SHARED
