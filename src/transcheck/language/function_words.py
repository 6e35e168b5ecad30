"""Articles, pronouns, prepositions and auxiliaries: the words that betray a language."""

import re
from functools import lru_cache
from pathlib import Path

from transcheck.language.kinship import all_alternatives, variants

# A token is a run between separators; what separates words in any script is easier to name than what does not.
_TOKEN = re.compile(
    r"[^\s\d_!-/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb-\u00bf×÷\u02bc\u060c\u061b\u061f\u066a-\u066d"
    r"\u06d4\u0589\u05be\u05c0\u05c3\u0964\u0965\u0f0b-\u0f14\u2000-\u200b\u200e-\u206f\u2190-\u2bff\u3000-\u303f\ufe30-\ufe6f"
    r"\ufeff\uff00-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+"
)


def tokens(text: str) -> list[str]:
    """The words of a text in small letters, in order; an apostrophe divides them."""
    return _TOKEN.findall(text.lower())


def words_as_written(text: str) -> list[str]:
    """The words of a text, in order, in the letters they are written in."""
    return _TOKEN.findall(text)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Language -> its function words; these and the words of others that are common in it."""
    found: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    text = Path(__file__).with_name("function_words.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            language, words, common = [*line.split("\t"), ""][:3]
            own = frozenset(words.split())
            found["no" if language == "nb" else language] = own, own | frozenset(common.split())
    return found


def function_words(language: str) -> frozenset[str]:
    """The function words of a language (code of `kinship.model_language`), empty if it is not in the table."""
    return _table().get(language, (frozenset[str](), frozenset[str]()))[0]


def common_words(language: str) -> frozenset[str]:
    """The words of the table that are common in a language: its function words, and those of others it shares."""
    return _table().get(language, (frozenset[str](), frozenset[str]()))[1]


@lru_cache(maxsize=1)
def _bits() -> dict[str, int]:
    """One bit a language: those that a text may turn out to be in, and those with words."""
    languages = sorted({*_table(), *all_alternatives()})
    return {language: 1 << number for number, language in enumerate(languages)}


@lru_cache(maxsize=1)
def telling() -> dict[str, int]:
    """Function words -> the languages that have them, as a set of bits (`bits_of`)."""
    bits = _bits()
    found: dict[str, int] = {}
    for language, (_, words) in _table().items():
        for word in words:
            found[word] = found.get(word, 0) | bits[language]
    return found


@lru_cache(maxsize=1)
def telling_letters() -> dict[str, int]:
    """Letters that some languages use and others do not -> these languages, as a set of bits (`bits_of`)."""
    found: dict[str, int] = {}
    text = Path(__file__).with_name("letters.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        letters, _, languages = line.partition("\t")
        if languages and not line.startswith("#"):
            found.update(dict.fromkeys(letters, bits_of(frozenset(languages.split()))))
    return found


def bit_of(language: str) -> int:
    """The bit of one language, 0 if it has none."""
    return _bits().get(language, 0)


@lru_cache(maxsize=1024)
def bits_of(languages: frozenset[str]) -> int:
    """A set of languages as bits; languages without one are left out."""
    bits = _bits()
    return sum(bits.get(language, 0) for language in languages)


def known_languages() -> tuple[str, ...]:
    """The languages of the table, sorted."""
    return tuple(sorted(_table()))


@lru_cache(maxsize=256)
def own_words(language: str) -> frozenset[str]:
    """The function words that no other language of the table has, except its variants."""
    own = variants(language)
    mine = frozenset().union(*(function_words(one) for one in sorted(own)))
    return mine.difference(*(words for other, (_, words) in _table().items() if other not in own))
