"""Models of characters learned from a project's own texts, for languages that no shipped model knows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log
from zlib import crc32

from transcheck.language.function_words import words_as_written

# Fewer messages of a locale teach too little of its language.
FEWEST_MESSAGES = 1000
# Messages that one locale teaches another by: more change nothing.
MOST_MESSAGES = 1500
# How much the shorter context weighs beside what was counted.
_BACKING = 4.0
# Letters and signs that a language may have beside those seen.
_UNSEEN = 100


@dataclass(slots=True)
class Learned:
    """What the words of one language look like: counts of runs of one, two and three characters."""

    ones: Counter[str]
    twos: Counter[str]
    threes: Counter[str]
    total: int
    _known: dict[str, float] = field(default_factory=dict)

    def nats(self, word: str) -> float:
        """The log-likelihood of a word in small letters, character by character."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = sum(self._log(run) for run in _runs(word))
        return found

    def _log(self, run: str) -> float:
        likely = (self.ones[run[2]] + 1.0) / (self.total + _UNSEEN)
        likely = (self.twos[run[1:]] + _BACKING * likely) / (self.ones[run[1]] + _BACKING)
        return log((self.threes[run] + _BACKING * likely) / (self.twos[run[:2]] + _BACKING))


def learn(texts: Iterable[str]) -> Learned:
    """Learn a language from texts in it."""
    words = Counter(word for text in texts for word in spoken_words(text, ""))
    ones: Counter[str] = Counter()
    twos: Counter[str] = Counter()
    threes: Counter[str] = Counter()
    for word, count in words.items():
        for run in _runs(word):
            ones[run[2]] += count
            twos[run[1:]] += count
            threes[run] += count
        ones[" "] += count
        twos[f" {word[0]}"] += count
    return Learned(ones, twos, threes, ones.total())


def _runs(word: str) -> list[str]:
    """Three characters at a time, a blank on either side of the word; the first run is of the blank and the first letter."""
    padded = f"  {word} "
    return [padded[index : index + 3] for index in range(len(padded) - 2)]


def spoken_words(text: str, source: str) -> list[str]:
    """The words of a text in small letters, once each, that neither its source has nor are acronyms."""
    known = {word.lower() for word in words_as_written(source)}
    found = {word.lower() for word in words_as_written(text) if len(word) == 1 or not word.isupper()}
    return sorted(found - known)


def half_of(key: str) -> int:
    """In which half a message is, 0 or 1: it is judged by what the other half taught."""
    return crc32(key.encode("utf-8", "surrogatepass")) & 1


def draw(texts: Sequence[str]) -> list[str]:
    """At most `MOST_MESSAGES` texts, evenly spread over all."""
    step = max(1, len(texts) // MOST_MESSAGES)
    return list(texts[::step][:MOST_MESSAGES])
