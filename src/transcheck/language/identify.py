"""How much likelier words are in another language than in their own: the one module that asks py3langid."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from transcheck.cldr.scripts import script_code, script_of, scripts_in, scripts_of
from transcheck.language.function_words import bit_of, bits_of, telling, tokens
from transcheck.language.kinship import alternatives, is_modelled, model_language, near, variants

# What one occurrence of a feature weighs: log1p(1).
_ONCE = 0.6931
# How many texts are weighed at one go: their rows of the model's table stand in memory together.
_AT_ONCE = 64
# A language shows in far less than this; the model need not read a book to its end.
_LONGEST = 500
# What a function word of one language that the other lacks is worth in nats, beside the model's own opinion.
_WORD_NATS = 3.0
# Labels of the model that it learnt in one script only, where CLDR's likely script is another or there are several.
_LEARNT_IN = {
    "crh": "Cyrl",
    "ku": "Latn",
    "az": "Latn",
    "sr": "",
    "uz": "",
    "tt": "Cyrl",
    "kk": "Cyrl",
    "mn": "Cyrl",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A language that words are likelier in, by how many nats, and whether it is near to their own."""

    language: str
    nats: float
    near: bool


class _Model:
    """py3langid's tables, cut down to the languages that anything is held against."""

    def __init__(self) -> None:
        import numpy as np
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        self._numpy = np
        identifier: Any = LanguageIdentifier.from_model_file(MODEL_FILE)
        classes: list[str] = identifier.nb_classes
        self.labels = frozenset(classes)
        # The table is stored in half precision: widening the rows of every text is most of what rank() costs.
        self._next = identifier.tk_nextmove
        self._rows = identifier._rowbase  # noqa: SLF001
        self._out = identifier.tk_output
        self._encode = identifier._encode  # noqa: SLF001
        self._table = np.asarray(identifier.nb_ptc, dtype=np.float32)
        self._prior = np.asarray(identifier.nb_pc, dtype=np.float32)
        self._columns: dict[str, list[int]] = {}
        for column, label in enumerate(classes):
            self._columns.setdefault(label, []).append(column)
        self._chosen: dict[frozenset[str], tuple[list[str], Any]] = {}

    def scores(self, text: str) -> Any:
        """Log-likelihoods of all columns (multinomial, dampened by log1p as in py3langid); None if nothing is seen."""
        state = 0
        counts: dict[int, int] = {}
        following, rows, out = self._next, self._rows, self._out
        for byte in self._encode(text[:_LONGEST]):
            state = following[rows[state] + byte]
            feature = out[state]
            if feature >= 0:
                counts[feature] = counts.get(feature, 0) + 1
        if not counts:
            return None
        numpy = self._numpy
        index = numpy.fromiter(counts.keys(), dtype=numpy.intp, count=len(counts))
        weight = numpy.log1p(numpy.fromiter(counts.values(), dtype=numpy.float32, count=len(counts)))
        return weight @ self._table[index] + self._prior

    def features(self, word: str) -> bytes:
        """The features of one word with a blank on either side, as 32-bit numbers."""
        state = 0
        found = array("i")
        following, rows, out = self._next, self._rows, self._out
        for byte in f" {word} ".encode("utf-8", "surrogatepass"):
            state = following[rows[state] + byte]
            feature = out[state]
            if feature >= 0:
                found.append(feature)
        return found.tobytes()

    def scores_of(self, features: Sequence[bytes]) -> Any:
        """Log-likelihoods of all columns, a row for each text; no text may be without features.

        A feature that a text has twice counts twice: dampening would take as long as all the rest.
        """
        numpy = self._numpy
        which = numpy.frombuffer(b"".join(features), dtype=numpy.int32)
        starts = numpy.cumsum([0, *(len(one) // 4 for one in features[:-1])])
        return numpy.add.reduceat(self._table[which], starts, axis=0) * _ONCE + self._prior

    def columns(self, languages: frozenset[str]) -> tuple[list[str], Any]:
        """Labels and column numbers of some languages, in the order of the labels."""
        known = self._chosen.get(languages)
        if known is None:
            pairs = [(label, column) for label in sorted(languages) for column in self._columns.get(label, [])]
            numbers = self._numpy.array([column for _, column in pairs], dtype=self._numpy.intp)
            known = self._chosen[languages] = ([label for label, _ in pairs], numbers)
        return known


@lru_cache(maxsize=1)
def _model() -> _Model:
    return _Model()


def is_known(locale: str, letters: str) -> bool:
    """Whether the model can tell the language of a locale in the script in which a text has it.

    A text with no letter of the locale's scripts can be told: it is certainly not what the model takes for its own.
    """
    language = model_language(locale)
    if not is_modelled(language):
        return False
    learnt = _LEARNT_IN.get(language)
    known = scripts_in(script_code(language) if learnt is None else learnt)
    own = scripts_of(locale)
    seen = {script_of(letter) for letter in dict.fromkeys(letters)} & own
    return learnt == "" or not seen or not seen.isdisjoint(known)


def is_written_in(language: str, letters: str) -> bool:
    """Whether most of these letters are of a script that a language is written in: the model weighs bytes, not letters."""
    learnt = _LEARNT_IN.get(language)
    own = scripts_of(language) | scripts_in(learnt or "")
    scripts = [script for script in map(script_of, letters) if script]
    return learnt == "" or 2 * sum(script in own for script in scripts) > len(scripts)


def find_verdict(words: str, language: str) -> Verdict | None:
    """The best language for these words beside their own, with its lead; None where no other one leads.

    Args:
        words: the evidence words in one string (`Evidence.joined`).
        language: the language they should be in (code of `kinship.model_language`); it must be known.
    """
    model = _model()
    text = _spelt(words, language)
    scores = model.scores(text)
    if scores is None:
        return None
    _, own = model.columns(variants(language))
    labels, others = model.columns(alternatives(language))
    leads = scores[others] - scores[own].max()
    spoken = _spoken(text)
    if not spoken:
        return _verdict(labels[int(leads.argmax())], float(leads.max()), language)
    # No word can be worth more than this to one and less to another: the rest cannot win.
    hopeless = float(leads.max()) - 2 * _WORD_NATS * len(spoken)
    best = ("", 0.0)
    for index in (leads >= hopeless).nonzero()[0].tolist():
        nats = float(leads[index]) + _WORD_NATS * _more_words(spoken, labels[index], language)
        if nats > best[1]:
            best = (labels[index], nats)
    return _verdict(*best, language)


@lru_cache(maxsize=32768)
def _features(word: str) -> bytes:
    return _model().features(word)


def find_leads(texts: Sequence[Sequence[str]], language: str) -> list[float]:
    """By how many nats the best other language leads for the words of each text, word by word; negative if none does.

    It is the quick look at many texts at once: what spans two words is not seen, and function words count as the
    model counts them (`find_verdict` looks closely). Texts of which the model sees nothing have no lead.
    """
    features = [b"".join(map(_features, words)) for words in texts]
    seen = [index for index, one in enumerate(features) if one]
    leads = [0.0] * len(texts)
    model = _model()
    _, own = model.columns(variants(language))
    _, others = model.columns(alternatives(language))
    for start in range(0, len(seen), _AT_ONCE):
        chunk = seen[start : start + _AT_ONCE]
        scores = model.scores_of([features[index] for index in chunk])
        best = scores[:, others].max(axis=1) - scores[:, own].max(axis=1)
        for index, lead in zip(chunk, best.tolist(), strict=True):
            leads[index] = lead
    return leads


def _verdict(label: str, nats: float, language: str) -> Verdict | None:
    return Verdict(label, nats, label in near(language)) if nats > 0 else None


def lead_of(words: str, language: str, own: str) -> float:
    """By how many nats these words are likelier in `language` than in `own`; negative if they are less so."""
    model = _model()
    scores = model.scores(words)
    if scores is None or language not in model.labels:
        return 0.0
    _, mine = model.columns(variants(own))
    _, other = model.columns(variants(language))
    return float(scores[other].max() - scores[mine].max()) + _WORD_NATS * _more_words(_spoken(words), language, own)


def _spelt(words: str, language: str) -> str:
    """Urdu typed with Arabic letters, as old catalogs are, in its own."""
    return words.replace("ك", "ک").replace("ي", "ی") if language == "ur" else words


def _spoken(text: str) -> list[int]:
    """The languages of each function word of the text, once a word, as bits."""
    table = telling()
    return [table[token] for token in sorted(set(tokens(text))) if token in table]


def _more_words(spoken: list[int], language: str, own: str) -> int:
    """How many more of the function words belong to `language` alone than to `own` alone."""
    if not spoken:
        return 0
    theirs, mine = bit_of(language), bits_of(variants(own))
    return sum(bool(bits & theirs) - bool(bits & mine) for bits in spoken)
