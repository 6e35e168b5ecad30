"""Whether the letters of a text are those of its locale."""

from dataclasses import dataclass

from transcheck.cldr.scripts import script_code, script_of, scripts_of
from transcheck.language.evidence import find_evidence, looks_like_code, words_of
from transcheck.language.exempt import is_language_list
from transcheck.language.han import wrong_han_set
from transcheck.language.kinship import model_language
from transcheck.language.script_clearing import may_be_in_wrong_script
from transcheck.text.text import Text

# Letters of the other script for one of its own.
_DOMINANT = 4
# Latin stands in texts of every script: names, units, commands. So many words in small letters are none of these.
_FEWEST_LATIN_WORDS = 3
_SHORTEST_LATIN_WORD = 3
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class WrongScript:
    """A text in another script than its locale's: what it is in (ISO 15924), the stretch, how sure."""

    script: str
    start: int
    end: int
    sure: bool


def find_wrong_script(text: Text, source: str = "") -> WrongScript | None:
    """The other script of a text whose words are not in the script of its locale; None if they are, or nothing is known.

    Words of the source, names in Latin letters, acronyms, code, quotations and masked spans do not count.
    """
    expected = scripts_of(text.locale)
    if not expected or not may_be_in_wrong_script(text.text, text.locale):
        return None
    return _dominant(text, source, expected) or _wrong_set(text, source)


def _dominant(text: Text, source: str, expected: frozenset[str]) -> WrongScript | None:
    words = find_evidence(text, words_of(source) if source else frozenset()).words
    counts: dict[str, int] = {}
    for word in words:
        for letter in word.text:
            script = script_of(letter)
            if script:
                counts[script] = counts.get(script, 0) + 1
    own = sum(count for script, count in counts.items() if script in expected)
    others = {script: count for script, count in counts.items() if script not in expected}
    if not others:
        return None
    script = max(sorted(others), key=others.__getitem__)
    if others[script] < max(_SHORTEST, _DOMINANT * own) or is_language_list(text.text):
        return None
    foreign = [word for word in words if script_of(word.text[0]) == script]
    if not foreign:
        return None
    if script == "Latn":
        telling = {
            word.text for word in foreign if not word.text[0].isupper() and len(word.text) >= _SHORTEST_LATIN_WORD
        }
        alone = not own and len(foreign) > _FEWEST_LATIN_WORDS
        if len(telling) < _FEWEST_LATIN_WORDS - alone or looks_like_code(text.prose):
            return None
    return WrongScript(script, foreign[0].start, foreign[-1].end, sure=len(foreign) > 1 or script != "Latn")


def _wrong_set(text: Text, source: str) -> WrongScript | None:
    """Simplified characters in a text that should be in traditional ones, and the other way round."""
    if model_language(text.locale) != "zh":
        return None
    known = set(source)
    prose = "".join(letter for letter in text.prose if letter not in known)
    script, characters = wrong_han_set(prose, script_code(text.locale))
    if not script:
        return None
    places = [text.prose.index(character) for character in characters]
    return WrongScript(script, min(places), max(places) + 1, sure=True)
