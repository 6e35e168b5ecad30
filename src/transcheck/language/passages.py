"""The parts of a text that are in another language than the text should be in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from transcheck.language.clearing import FEWEST, is_cleared, is_plain
from transcheck.language.evidence import Evidence, find_evidence, is_licence, looks_like_code, words_of
from transcheck.language.function_words import common_words, function_words
from transcheck.language.glance import are_own
from transcheck.language.han import east_asian_verdict
from transcheck.language.identify import Verdict, find_verdict, is_known, is_written_in, lead_of
from transcheck.language.kinship import model_language, near
from transcheck.language.vote import find_vote_verdict
from transcheck.text.text import Text

# Bars in nats, measured (benchmarks/language.py): far and near languages, with three words and with more.
_FAR = 12.0
_FAR_FEWEST = 18.0
_NEAR = 14.0
# A near language whose function words stand in a text of some length, and none of its own.
_NEAR_SPOKEN = 8.0
_LONG = 7
# Function words of a language among signs of code: so many make it a sentence about code.
_FEWEST_IN_CODE = 2
# Fewest words for a near language, and for a passage of a text.
_FEWEST_NEAR = 4
# Words that cannot be names: with fewer it may be a list of them.
_FEWEST_RUNNING = 2
# A heading has at most so many commas, and so many words for one of its source.
_MOST_COMMAS = 1
_MOST_WORDS_FOR_ONE = 1.5
# Languages the model knows badly: twice the bar.
_WEAK = frozenset("an as br fy ha ig ku lg ln nso ps rw sa sn st tg tk ug ur wa xh yo zu".split())
# Languages whose learned words are one another's: short texts need more.
_DEVANAGARI = frozenset({"hi", "mr", "ne"})
# A neighbour of a foreign sentence that is too short to be judged alone belongs to it if it leans its way.
_LEAN = 2.0
# A text is foreign as a whole if this share of its evidence is.
_WHOLE = 0.85
# Beyond these leads nobody need ask again: far languages, near ones.
_SURE = 20.0
_SURE_NEAR = 30.0


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch `[start, end)` of a text that is in another language.

    `language` is a code of the models (`es`, `no`), `nats` how much likelier it is than the text's own language,
    `near` whether the two are near relatives, `words` the evidence, `count` how many words a reader would count in it,
    `whole` whether the stretch is (nearly) the whole text.
    """

    start: int
    end: int
    language: str
    nats: float
    near: bool
    words: tuple[str, ...]
    count: int
    whole: bool = False

    @property
    def locale(self) -> str:
        """The locale to read the passage in."""
        return "nb" if self.language == "no" else self.language

    @property
    def sure(self) -> bool:
        """Whether the lead leaves no doubt that this is not the text's own language."""
        return self.nats > (_SURE_NEAR if self.near else _SURE) and self.count >= _FEWEST_NEAR


def find_passages(text: Text, source: str = "", *, engine: str = "py3langid") -> tuple[Passage, ...]:
    """The passages in another language than `text.locale`, in order; empty where the language cannot be told.

    Args:
        text: the text; its locale says what it should be in.
        source: the source text, whose words say nothing about the language of the translation.
        engine: py3langid, langdetect or none.
    """
    if text.locale is None or is_plain(text.text, text.locale, source):
        return ()
    if engine == "py3langid" and are_own([(text.text, source)], text.locale)[0]:
        return ()
    return search_passages(text, source, engine=engine)


def search_passages(text: Text, source: str = "", *, engine: str = "py3langid") -> tuple[Passage, ...]:
    """What `find_passages` finds in a text that neither the cheap test nor the first look cleared."""
    language = model_language(text.locale)
    if text.locale is None or not language or engine == "none":
        return ()
    evidence = find_evidence(text, words_of(source) if source else frozenset())
    if evidence.count < FEWEST or (evidence.running < _FEWEST_RUNNING and not source):
        return ()
    if engine == "py3langid" and not is_known(text.locale, evidence.joined):
        return ()
    return tuple(_Search(text, source, evidence, language, engine).passages())


@dataclass(frozen=True, slots=True)
class _Search:
    """One text that the cheap test did not clear."""

    text: Text
    source: str
    evidence: Evidence
    language: str
    engine: str

    def passages(self) -> list[Passage]:
        sentences = self.text.sentences
        if len(sentences) <= 1:
            return self._as_a_whole()
        pieces = self.evidence.divided(sentences)
        found = [self._judged_sentence(piece, span) for piece, span in zip(pieces, sentences, strict=True)]
        if not any(found):
            return self._as_a_whole() if self._none_is_own(pieces) else []
        self._take_in_neighbours(found, pieces)
        passages = [
            self._merged(pieces[first:last], sentences[first][0], sentences[last - 1][1])
            for first, last in _runs(found)
        ]
        return [passage for passage in passages if passage is not None]

    def _judged(self, evidence: Evidence) -> Verdict | None:
        """The verdict on these words if it passes its bar."""
        count = evidence.count
        titled = evidence.running < _FEWEST_RUNNING
        if count < FEWEST or (titled and not self._is_title(evidence)):
            return None
        if self.engine == "langdetect":
            return find_vote_verdict(evidence.joined, count, self.language)
        words = evidence.joined
        verdict = east_asian_verdict(words, self.language) or find_verdict(words, self.language)
        if verdict is None or (verdict.near and count < _FEWEST_NEAR):
            return None
        spoken = verdict.near and count >= _LONG and self._speaks(evidence, verdict.language)
        bar = _NEAR_SPOKEN if spoken else _bar(count, near=verdict.near)
        if self.language in _WEAK or titled:
            bar *= 2
        elif self.language in _DEVANAGARI and count < _LONG:
            bar *= 1.5
        return verdict if verdict.nats > bar and is_written_in(verdict.language, words) else None

    def _is_title(self, evidence: Evidence) -> bool:
        """Whether words in capitals are a heading, and not names: these would stand in the source too, or be listed there."""
        if " " not in self.source or self.source.count(",") > _MOST_COMMAS:
            return False
        return _FEWEST_NEAR <= evidence.count <= _MOST_WORDS_FOR_ONE * len(words_of(self.source))

    def _judged_sentence(self, piece: Evidence, span: tuple[int, int]) -> str | None:
        """The language of a sentence if it is a foreign one and long enough to tell."""
        if piece.count < _FEWEST_NEAR:
            return None
        sentence = self.text.text[span[0] : span[1]]
        if is_cleared(sentence, self.text.locale or "", self.language) or is_licence(sentence):
            return None
        verdict = self._judged(piece)
        if verdict is None or self._is_code(span, piece, verdict.language):
            return None
        named = 2 * piece.running <= len(piece.words) and not self._telling(piece, verdict.language)
        return None if named else verdict.language

    def _is_code(self, span: tuple[int, int], piece: Evidence, language: str) -> bool:
        """Whether a stretch looks like code and has hardly a function word of the language it was found to be in."""
        return looks_like_code(self.text.prose[span[0] : span[1]]) and self._telling(piece, language) < _FEWEST_IN_CODE

    def _telling(self, piece: Evidence, language: str) -> int:
        """How many function words of another language stand in a piece that the text's own language lacks."""
        return _count_telling(piece, language, self.language)

    def _speaks(self, piece: Evidence, language: str) -> bool:
        """Whether function words speak for a near relative of the text's language, and none for its own."""
        return self._telling(piece, language) > 0 and not _count_telling(piece, self.language, language)

    def _leans(self, piece: Evidence, language: str) -> float:
        return lead_of(piece.joined, language, self.language) if self.engine == "py3langid" else 0.0

    def _as_a_whole(self) -> list[Passage]:
        if is_licence(self.text.text):
            return []
        start, end = self.text.sentences[0][0], self.text.sentences[-1][1]
        passage = self._merged([self.evidence], start, end)
        if passage is None or self._is_code((start, end), self.evidence, passage.language):
            return []
        return [replace(passage, whole=True)]

    def _none_is_own(self, pieces: list[Evidence]) -> bool:
        """Whether sentences that are each too short lean away from their own language, all of them."""
        verdict = self._judged(self.evidence)
        return verdict is not None and all(self._leans(piece, verdict.language) > 0 for piece in pieces if piece.words)

    def _take_in_neighbours(self, found: list[str | None], pieces: list[Evidence]) -> None:
        """Foreign sentences take in short ones beside them that lean their way, and empty ones between them."""
        for order, step in ((range(1, len(found)), -1), (range(len(found) - 2, -1, -1), 1)):
            for index in order:
                neighbour = found[index + step]
                if found[index] is None and neighbour and pieces[index].words:
                    found[index] = neighbour if self._leans(pieces[index], neighbour) > _LEAN else None
        spoken = [index for index, piece in enumerate(pieces) if piece.words]
        for before, after in pairwise(spoken):
            if found[before] and found[after] and _are_one(found[before], found[after]):
                found[before + 1 : after] = [found[before]] * (after - before - 1)

    def _merged(self, pieces: list[Evidence], start: int, end: int) -> Passage | None:
        inside = Evidence(tuple(word for piece in pieces for word in piece.words))
        verdict = self._judged(inside)
        if verdict is None:
            return None
        whole = len(inside.words) >= _WHOLE * len(self.evidence.words)
        return Passage(
            start,
            end,
            verdict.language,
            verdict.nats,
            verdict.near,
            tuple(inside.joined.split()),
            inside.count,
            whole=whole,
        )


def _count_telling(piece: Evidence, language: str, other: str) -> int:
    telling = function_words(language) - common_words(other)
    return len(telling.intersection(word.lower() for word in piece.texts))


def _bar(count: int, *, near: bool) -> float:
    """The lead in nats that so many words must have."""
    if near:
        return _NEAR
    return _FAR if count >= _FEWEST_NEAR else _FAR_FEWEST


def _are_one(first: str | None, second: str | None) -> bool:
    """Whether two neighbouring sentences are of one foreign passage: one language, or near ones taken for each other."""
    return first is not None and second is not None and (first == second or first in near(second))


def _runs(found: Sequence[str | None]) -> list[tuple[int, int]]:
    """`[first, last)` of each run of foreign sentences of one language."""
    runs: list[tuple[int, int]] = []
    for index, language in enumerate(found):
        if language is None:
            continue
        if runs and runs[-1][1] == index and _are_one(found[index - 1], language):
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
