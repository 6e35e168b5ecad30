"""Words of the source text left standing in a translation; decided by words alone, without a model."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from transcheck.language.evidence import Evidence, find_evidence, is_licence, looks_like_code
from transcheck.language.function_words import common_words, function_words, tokens
from transcheck.language.kinship import are_variants, model_language, variants
from transcheck.text.text import Text

# Fewer words in a row are a name, a term or an accident.
_FEWEST = 4
# Function words that stand in commands, settings and names too.
_IN_COMMANDS = frozenset({"no", "or", "at", "if", "do", "then", "only", "all"})
# Of these so many must be in small letters: a title in capitals is a name.
_FEWEST_SMALL = 2


@dataclass(frozen=True, slots=True)
class SourceRun:
    """A run `[start, end)` of words of the source left in a translation, and how many they are."""

    start: int
    end: int
    words: int


@lru_cache(maxsize=4096)
def telling_words(source_locale: str | None, locale: str | None) -> frozenset[str]:
    """Function words by which a run is known (empty: none is): those that the source's language has and the other lacks; none where the two are one language."""
    if not source_locale or not locale or are_variants(source_locale, locale):
        return frozenset()
    mine = frozenset().union(*(common_words(one) for one in sorted(variants(model_language(locale)))))
    return function_words(model_language(source_locale)) - mine - _IN_COMMANDS


def find_source_run(text: Text, source: Text) -> SourceRun | None:
    """The longest run of words that stand in the same order in the source, if it is prose of the source's language.

    The run has a function word that the source's language has and the translation's lacks, and words in small
    letters that are none. Quotations, code, licences and languages without a table are left out.
    """
    telling = telling_words(source.locale, text.locale)
    if not telling or telling.isdisjoint(tokens(text.text)) or is_licence(text.text):
        return None
    theirs, ours = find_evidence(source), find_evidence(text, quoted=False)
    if len(ours.words) < _FEWEST or len(theirs.words) < _FEWEST:
        return None
    best: SourceRun | None = None
    for first, last in _common_runs(ours, theirs):
        words = ours.words[first:last]
        if best is not None and last - first <= best.words:
            continue
        start, end = words[0].start, words[-1].end
        if _is_prose([word.text for word in words], telling) and not looks_like_code(text.prose[start:end]):
            best = SourceRun(start, end, last - first)
    return best


def is_untranslated_prose(text: Text, source_locale: str | None) -> bool | None:
    """Whether a text that equals its source is prose of the source's language; None if its few words leave a doubt."""
    telling = telling_words(source_locale, text.locale)
    if not telling:
        return False
    words = [word.text for word in find_evidence(text).words]
    if looks_like_code(text.prose) or is_licence(text.text):
        return False
    if len(words) < 2 or not _is_prose(words, telling, small=1):
        return False
    return True if len(words) >= _FEWEST and _is_prose(words, telling) else None


def _is_prose(words: list[str], telling: frozenset[str], small: int = _FEWEST_SMALL) -> bool:
    """Whether words are a sentence and no name: some in small letters, one that tells the language, one that does not."""
    lower = [word for word in words if word.islower() or not (word.isupper() or word.istitle() or word[0].isupper())]
    said = {word.lower() for word in lower} | {token for word in lower if "-" not in word for token in tokens(word)}
    content = {word for word in lower if word.islower() and len(word) > 2 and word not in telling}
    return len(lower) >= small and not telling.isdisjoint(said) and len(content) > 0


def _common_runs(ours: Evidence, theirs: Evidence) -> list[tuple[int, int]]:
    """`[first, last)` of maximal runs of our words that stand in a row in theirs; linear, by pairs of neighbours.

    A run is followed through the source by its pairs of words; a pair that stands in several places is
    taken where the run goes on.
    """
    places: dict[tuple[str, str], set[int]] = {}
    there = [word.text.lower() for word in theirs.words]
    here = [word.text.lower() for word in ours.words]
    for index, pair in enumerate(pairwise(there)):
        found = places.setdefault(pair, set())
        if len(found) < _MOST_PLACES:
            found.add(index)
    runs: list[tuple[int, int]] = []
    first, ends = 0, frozenset[int]()
    for index, pair in enumerate(pairwise(here)):
        starts = places.get(pair, set())
        going = frozenset(start + 1 for start in starts if start in ends)
        if not going:
            if ends and index + 1 - first >= _FEWEST:
                runs.append((first, index + 1))
            first, going = index, frozenset(start + 1 for start in starts)
        ends = going
    if ends and len(here) - first >= _FEWEST:
        runs.append((first, len(here)))
    return runs


# A pair of words that stands more often than this in one source is no evidence of a run.
_MOST_PLACES = 32
