"""The second opinion: the one module that asks langdetect."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from transcheck.language.identify import Verdict
from transcheck.language.kinship import model_language, near, variants

# langdetect's names for codes of `kinship.model_language`.
_NAMES = {"zh": ("zh-cn", "zh-tw"), "nn": ("no",), "bs": ("hr",), "sr": (), "ms": ("id",)}
_LONGEST = 2000


class _Probabilities:
    """Langdetect's table from letters to their share in each language, a row made when it is first asked for.

    Its own factory makes all of them, which takes longer than reading the profiles and far more memory.
    """

    def __init__(self, profiles: list[dict[str, Any]]) -> None:
        self._profiles = [(profile["freq"], (0, *profile["n_words"])) for profile in profiles]
        self._rows: dict[str, list[float]] = {}

    def __contains__(self, letters: str) -> bool:
        return bool(self[letters])

    def __getitem__(self, letters: str) -> list[float]:
        row = self._rows.get(letters)
        if row is None:
            known = any(letters in counts for counts, _ in self._profiles)
            shares = (counts.get(letters, 0) / totals[len(letters)] for counts, totals in self._profiles)
            row = self._rows[letters] = list(shares) if known else []
        return row


@lru_cache(maxsize=1)
def _factory() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    DetectorFactory.seed = 0  # read by every detector: without it labels change from run to run
    factory: Any = DetectorFactory()
    paths = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file() and path.name[0] != ".")
    profiles = [json.loads(path.read_bytes()) for path in paths]
    factory.langlist = [profile["name"] for profile in profiles]
    factory.word_lang_prob_map = _Probabilities(profiles)
    return factory


@lru_cache(maxsize=4096)
def opinion(text: str) -> dict[str, float]:
    """Langdetect's probabilities by its own language names, empty where it sees nothing."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.append(text[:_LONGEST])
    try:
        return {found.lang: float(found.prob) for found in detector.get_probabilities()}
    except LangDetectException:
        return {}


def agrees(text: str, own: str, found: str) -> bool | None:
    """Whether langdetect too thinks that a text is not in its own language; None if it does not know that one.

    Args:
        text: the evidence words in one string.
        own: the language the text should be in (code of `kinship.model_language`).
        found: the language it was found to be in; where langdetect lacks `own`, its knowing `found` is a vote.
    """
    names = _NAMES.get(own, (own,))
    known = frozenset(_factory().langlist)
    probabilities = opinion(text)
    if not probabilities:
        return None
    if known.isdisjoint(names) and (not found or found in near(own)):
        return None
    if known.isdisjoint(names):
        others = _NAMES.get(found, (found,))
        return True if any(probabilities.get(name, 0.0) > 0.9 for name in others) else None
    return sum(probabilities.get(name, 0.0) for name in names) < 0.1


# As the only engine langdetect is asked about long passages only: its probabilities are near 1 also where it errs.
_FEWEST_ALONE = 13
_ALONE_NATS = 16.0


def find_vote_verdict(words: str, count: int, language: str) -> Verdict | None:
    """Langdetect's verdict where it is the only engine: on long passages, when it all but excludes their own language."""
    if count < _FEWEST_ALONE or agrees(words, language, "") is not True:
        return None
    probabilities = opinion(words)
    name = max(sorted(probabilities), key=probabilities.__getitem__)
    found = model_language(name)
    if probabilities[name] < 0.99 or found in variants(language):
        return None
    return Verdict(found, _ALONE_NATS, found in near(language))
