"""How sure it is that a passage is in another language, with the second opinion asked."""

from transcheck.language.kinship import model_language
from transcheck.language.passages import Passage
from transcheck.language.vote import agrees
from transcheck.model import Certainty

# Three words are enough to suspect, not to say so.
_FEWEST_SHOWN = 4
# Leads in nats that outweigh a disagreeing vote, and that do without one between near relatives.
_OVER_A_VOTE = 30.0
_WITHOUT_A_VOTE = 20.0


def certainty_of(passage: Passage, locale: str | None, *, engine: str = "py3langid") -> Certainty:
    """Certain where two engines agree on unrelated languages and the lead is large; a guess where they disagree.

    Args:
        passage: what py3langid (or langdetect, if it is the engine) found.
        locale: the locale the text should be in.
        engine: py3langid or langdetect.
    """
    if engine == "langdetect":
        return Certainty.LIKELY
    if passage.count < _FEWEST_SHOWN:
        return Certainty.GUESS
    vote = agrees(" ".join(passage.words), model_language(locale), passage.language)
    if vote is False and passage.nats < _OVER_A_VOTE:
        return Certainty.GUESS
    if vote is None and passage.near and passage.nats < _WITHOUT_A_VOTE:
        return Certainty.GUESS
    return Certainty.CERTAIN if vote and passage.sure and not passage.near else Certainty.LIKELY
