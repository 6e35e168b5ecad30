"""The parts of a text that are in another language than the text should be in."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from transcheck.cldr.scripts import script_of
from transcheck.language.clearing import FEWEST, is_cleared
from transcheck.language.evidence import Evidence, find_evidence, is_licence, words_of
from transcheck.language.identify import Verdict, find_verdict, is_known, lead_of
from transcheck.language.kinship import model_language, near
from transcheck.text.text import Text

# Bars in nats, measured (benchmarks/language.py): far and near languages, with three words and with more.
_FAR = 12.0
_FAR_FEWEST = 18.0
_NEAR = 14.0
# Beyond this a finding is certain.
_SURE = 20.0
_SURE_NEAR = 30.0
# Fewest words for a near language, and for a passage of a text.
_FEWEST_NEAR = 4
# Languages the model knows badly: twice the bar.
_WEAK = frozenset("an as gom ha ig ln lg mai nso ps rw sa tg tk ur wa xh yo zu st sn ku ug br fy".split())
# A neighbour of a foreign passage too short to be judged alone belongs to it if it leans this far its way.
_LEAN = 2.0
# A text is foreign as a whole if this share of its evidence is.
_WHOLE = 0.85


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch `[start, end)` of a text that is in another language.

    `language` is a code (`es`, `no`), `nats` how much likelier it is than the text's own language, `near`
    whether the two are near relatives, `words` the evidence, `whole` whether the stretch is (nearly) the whole text,
    `sure` whether the lead leaves no doubt.
    """

    start: int
    end: int
    language: str
    nats: float
    near: bool
    words: tuple[str, ...]
    whole: bool = False

    @property
    def sure(self) -> bool:
        """Whether the lead leaves no doubt."""
        return not self.near and self.nats > _SURE and len(self.words) >= _FEWEST_NEAR

    @property
    def surely_not_own(self) -> bool:
        """Whether the text is certainly not in its own language, though it may be in a near relative of the one found."""
        return self.nats > (_SURE_NEAR if self.near else _SURE) and len(self.words) >= _FEWEST_NEAR


def find_passages(text: Text, source: str = "") -> tuple[Passage, ...]:
    """The passages in another language than `text.locale`, in order; empty where the language cannot be told.

    Args:
        text: the text; its locale says what it should be in.
        source: the source text, whose words say nothing about the language of the translation.
    """
    language = model_language(text.locale)
    if text.locale is None or not language or is_cleared(text.text, text.locale, language, source):
        return ()
    evidence = find_evidence(text, words_of(source) if source else frozenset())
    if evidence.count < FEWEST or evidence.running < 2 or is_licence(text.text):  # noqa: PLR2004
        return ()
    if not is_known(language, _script(evidence)):
        return ()
    sentences = text.sentences
    if len(sentences) < 2:  # noqa: PLR2004
        verdict = _judged(evidence, language)
        return (_passage(evidence, verdict, evidence, whole=True),) if verdict else ()
    return tuple(_passages(sentences, evidence, language))


def _script(evidence: Evidence) -> str:
    """The script of the evidence: that of most of its first letters."""
    counts: dict[str, int] = {}
    for word in evidence.words[:50]:
        script = script_of(word.text[0])
        counts[script] = counts.get(script, 0) + 1
    return max(sorted(counts), key=counts.__getitem__)


def _judged(evidence: Evidence, language: str) -> Verdict | None:
    """The verdict on these words if it passes its bar."""
    count = evidence.count
    if count < FEWEST or evidence.running < 2:  # noqa: PLR2004
        return None
    verdict = find_verdict(evidence.texts, language)
    if verdict is None:
        return None
    if verdict.near:
        bar = _NEAR if count >= _FEWEST_NEAR else float("inf")
    else:
        bar = _FAR if count >= _FEWEST_NEAR else _FAR_FEWEST
    return verdict if verdict.nats > bar * (2 if language in _WEAK else 1) else None


def _passages(sentences: Sequence[tuple[int, int]], evidence: Evidence, language: str) -> list[Passage]:
    pieces = [evidence.between(start, end) for start, end in sentences]
    verdicts = [_judged(piece, language) if piece.count >= _FEWEST_NEAR else None for piece in pieces]
    found: list[str | None] = [verdict.language if verdict else None for verdict in verdicts]
    if not any(found):
        return _short_sentences(pieces, evidence, language)
    _grow(found, pieces, language)
    runs: list[tuple[int, int]] = []
    position = 0
    for foreign, group in groupby(found, key=bool):
        length = len(list(group))
        if foreign:
            runs.append((position, position + length))
        position += length
    passages: list[Passage] = []
    for first, last in runs:
        for begin, end in _same_language(found, first, last, language):
            start, stop = sentences[begin][0], sentences[end - 1][1]
            inside = evidence.between(start, stop)
            verdict = _judged(inside, language)
            if verdict is not None:
                whole = len(inside.words) >= _WHOLE * len(evidence.words)
                passages.append(_passage(inside, verdict, evidence, whole=whole, start=start, end=stop))
    return passages


def _grow(found: list[str | None], pieces: list[Evidence], language: str) -> None:
    """Let foreign passages take in their short neighbours: forward, then backward; letterless ones only between two."""
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for index in order:
            neighbour = found[index + step]
            if found[index] is None and neighbour is not None and pieces[index].words:
                if lead_of(pieces[index].texts, neighbour, language) > _LEAN:
                    found[index] = neighbour
    for index in range(1, len(found) - 1):
        if found[index] is None and not pieces[index].words:
            following = next((found[i] for i in range(index + 1, len(found)) if pieces[i].words), None)
            if found[index - 1] is not None and following is not None:
                found[index] = found[index - 1]


def _same_language(found: list[str | None], first: int, last: int, language: str) -> list[tuple[int, int]]:
    """Divide a run of foreign sentences where one language ends and an unrelated one begins."""
    del language
    cuts = [first]
    for index in range(first + 1, last):
        here, before = found[index], found[index - 1]
        if here is not None and before is not None and here != before and here not in near(before):
            cuts.append(index)
    return list(zip(cuts, [*cuts[1:], last], strict=True))


def _short_sentences(pieces: list[Evidence], evidence: Evidence, language: str) -> list[Passage]:
    """Sentences that are each too short: foreign as a whole if together they are and none leans to its own language."""
    verdict = _judged(evidence, language)
    if verdict is None or any(piece.words and lead_of(piece.texts, verdict.language, language) <= 0 for piece in pieces):
        return []
    return [_passage(evidence, verdict, evidence, whole=True)]


def _passage(
    inside: Evidence, verdict: Verdict, evidence: Evidence, *, whole: bool, start: int | None = None, end: int | None = None
) -> Passage:
    first, last = inside.words[0], inside.words[-1]
    del evidence
    return Passage(
        first.start if start is None else start,
        last.end if end is None else end,
        verdict.language,
        verdict.nats,
        verdict.near,
        tuple(inside.texts),
        whole=whole,
    )
