"""In which language the source texts of a project are, by their function words; needs no model."""

from collections import Counter
from collections.abc import Iterable

from transcheck.language.function_words import function_words, known_languages, own_words, tokens

# Fewer hits are an accident, unless one is a word that no other language has: loan words and abbreviations look
# like function words of somebody.
_LEAST_HITS = 3
# Kin languages share many; the runner-up of 400 English msgids of released catalogs has below half the winner's hits.
_LEAD = 1.3


def vote_language(texts: Iterable[str]) -> str | None:
    """The language whose function words the texts hold most of, None where no language leads clearly.

    Args:
        texts: source texts, a few hundred at most are enough.
    """
    counts = Counter(word for text in texts for word in tokens(text))
    hits = sorted((-sum(counts[word] for word in function_words(one)), one) for one in known_languages())
    (most, best), (second, _) = hits[0], hits[1]
    clear = -most >= _LEAST_HITS or any(counts[word] for word in own_words(best))
    return best if clear and -most >= _LEAD * -second else None
