"""Which of two locales an identical text was copied from."""

from transcheck.language.evidence import find_evidence, words_of
from transcheck.language.function_words import common_words, function_words, own_words, tokens
from transcheck.language.kinship import model_language, near, variants
from transcheck.language.passages import find_passages
from transcheck.text.text import Text

# A text of fewer words may be right in two languages.
FEWEST = 4


def may_be_copies(first: str, second: str) -> bool:
    """Whether equal texts in two locales are suspicious: neither variants nor near relatives."""
    one, other = model_language(first), model_language(second)
    return bool(one and other) and other not in variants(one) and other not in near(one)


def is_copied_from(text: Text, origin: str, source: str, engine: str) -> bool:
    """Whether a text of a locale is in the language of `origin` instead of its own.

    The model says so; where it does not know the locale's language, function words that only the other has do.
    """
    own, theirs = model_language(text.locale), model_language(origin)
    if find_evidence(text, words_of(source)).count < FEWEST:
        return False
    for passage in find_passages(text, source, engine=engine):
        if passage.whole and passage.language in variants(theirs) | near(theirs):
            return True
    said = set(tokens(text.text)).difference(tokens(source))
    return len((said & function_words(theirs)) - common_words(own)) > 1 and said.isdisjoint(own_words(own))
