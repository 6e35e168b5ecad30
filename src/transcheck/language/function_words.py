"""Articles, pronouns, prepositions and auxiliaries: the words that betray a language."""

import re
from functools import lru_cache
from importlib.resources import files

from transcheck.language.kinship import variants

# A token is a run between separators; what separates words in any script is easier to name than what does not.
_TOKEN = re.compile(
    r"[^\s\d_!-/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb-\u00bf×÷\u02bc\u060c\u061b\u061f\u066a-\u066d"
    r"\u06d4\u0589\u05be\u05c0\u05c3\u0964\u0965\u2000-\u200b\u200e-\u206f\u2190-\u2bff\u3000-\u303f\ufe30-\ufe6f"
    r"\ufeff\uff00-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+"
)


def tokens(text: str) -> list[str]:
    """The words of a text in small letters, in order; an apostrophe divides them."""
    return _TOKEN.findall(text.lower())


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    text = (files("transcheck.language") / "function_words.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            language, _, words = line.partition("\t")
            found["no" if language == "nb" else language] = frozenset(words.split())
    return found


def function_words(language: str) -> frozenset[str]:
    """The function words of a language (code of `kinship.model_language`), empty if it is not in the table."""
    return _table().get(language, frozenset())


@lru_cache(maxsize=256)
def own_words(language: str) -> frozenset[str]:
    """The function words that no other language of the table has, except its variants."""
    own = variants(language)
    mine = frozenset().union(*(function_words(one) for one in sorted(own)))
    return mine.difference(*(words for other, words in _table().items() if other not in own))


@lru_cache(maxsize=256)
def foreign_words(language: str) -> frozenset[str]:
    """The function words of all other languages that neither this language nor a variant of it has."""
    own = variants(language)
    others = frozenset().union(*(words for other, words in _table().items() if other not in own))
    return others.difference(*(function_words(one) for one in sorted(own)))


def known_languages() -> tuple[str, ...]:
    """The languages of the table, sorted."""
    return tuple(sorted(_table()))
