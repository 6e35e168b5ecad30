"""The cheap test that clears most messages without a model."""

import re
from collections.abc import Iterable
from functools import lru_cache

from transcheck.cldr.scripts import scripts_of
from transcheck.language.function_words import bits_of, telling, telling_letters, tokens, words_as_written
from transcheck.language.kinship import alternatives, is_modelled, model_language, variants

# Fewer words than this say nothing.
FEWEST = 3
# Longer texts may hold a passage: they are cleared sentence by sentence.
_SHORT = 60
_SENTENCE = re.compile(r"[.!?…:;؟۔।](?:\s+|(?=<))|\n\s*\n")
# A word of another language ("die", "on") is an accident where so many of its own stand beside it.
_HITS_FOR_STRANGER = 5
# In a long sentence at least every so manieth word must be a known one.
_WORDS_FOR_HIT = 12
# One word that no other language has may be enough; a letter needs another, or a word, beside it.
_FEWEST_SIGNS = 2
# Scripts of one language (and its variants) in practice: letters of it are proof, whatever the words.
_ALONE = {
    "Grek": "\u0370-\u03ff\u1f00-\u1fff", "Armn": "\u0530-\u058f", "Geor": "\u10a0-\u10ff\u2d00-\u2d2f", "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff", "Khmr": "\u1780-\u17ff", "Mymr": "\u1000-\u109f", "Sinh": "\u0d80-\u0dff", "Taml": "\u0b80-\u0bff",
    "Telu": "\u0c00-\u0c7f", "Knda": "\u0c80-\u0cff", "Mlym": "\u0d00-\u0d7f", "Gujr": "\u0a80-\u0aff", "Guru": "\u0a00-\u0a7f",
    "Orya": "\u0b00-\u0b7f", "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", "Kana": "\u3041-\u30ff",
}  # fmt: skip
_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
# Letters written without blanks: in a text of another script they are not counted by words.
_UNSPACED = re.compile("[\u0e01-\u0ec6\u1000-\u109f\u1780-\u17b3\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{4}")
# A headline in Japanese may do without kana; a sentence does not.
_LONGEST_WITHOUT_KANA = 12
_HAN_LANGUAGES = frozenset({"zh", "yue", "wuu", "ja"})
# Three words of letters of another kind in a row: a passage, or a name; the model decides.
_LATIN_LETTERS = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LATIN_RUN = rf"[{_LATIN_LETTERS}]{{2,}}[^\w\n]{{1,3}}[{_LATIN_LETTERS}]{{2,}}[^\w\n]{{1,3}}[{_LATIN_LETTERS}]{{2,}}"


# Placeholders and tags.
@lru_cache(maxsize=1)
def _masked() -> re.Pattern[str]:
    return re.compile(r"%\([^()]*\)[a-z]|%[0-9.$l-]*[a-zA-Z]|\{[^{}]*\}|</?[a-zA-Z][^<>]*>|_(?=\w)(?<!\w_)")


@lru_cache(maxsize=64)
def _tests(script: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Letters of a script, and what is neither that nor a word or two of Latin."""
    letters = _ALONE[script] + ("\u3400-\u9fff\uf900-\ufaff" if script == "Hang" else "")
    return re.compile(f"[{_ALONE[script]}]"), re.compile(rf"{_LATIN_RUN}|[^\W\d_{letters}{_LATIN_LETTERS}]{{2}}")


_OTHER_THAN_HAN = re.compile(rf"{_LATIN_RUN}|[\u0370-\u10ff\u1200-\u1cff\u1f00-\u1fff\uac00-\ud7af]{{2}}")


@lru_cache(maxsize=1024)
def _alone_in(locale: str) -> str:
    """The script that no other language of the table uses, if the locale has one."""
    return next((script for script in sorted(scripts_of(locale)) if script in _ALONE), "")


def is_plain(text: str, locale: str | None, source: str = "") -> bool:
    """The cheap test: whether nothing can be said of a text, or nothing need be asked (`is_cleared`)."""
    language = model_language(locale)
    return locale is None or not is_modelled(language) or is_cleared(text, locale, language, source)


def is_cleared(text: str, locale: str, language: str, source: str = "") -> bool:
    """Whether a text is so plainly in its language, or so short, that no model need be asked.

    It says yes only on words and letters that together no other language has, and never where a function word
    of another language stands: a message filled from another locale is not cleared (benchmarks/language.py).

    Args:
        text: the unescaped text.
        locale: the locale it should be in.
        language: the language of the locale (code of `kinship.model_language`).
        source: the source text, whose words say nothing.
    """
    if is_told_by_letters(locale, language):
        return is_in_own_letters(text, locale, language)
    if is_unspaced(text):
        return False
    return is_short(text) or are_plain(spoken_sentences(text), language, source)


def is_told_by_letters(locale: str, language: str) -> bool:
    """Whether the letters of a text show whether it is in this locale: no other language of the table has them."""
    return language in _HAN_LANGUAGES or bool(_alone_in(locale))


def is_in_own_letters(text: str, locale: str, language: str) -> bool:
    """Whether a text is in the letters of a locale that is told by them, with at most two words in a row in others."""
    if language in _HAN_LANGUAGES:
        return _OTHER_THAN_HAN.search(text) is None and _is_plain_han(text, language)
    own, other = _tests(_alone_in(locale))
    return own.search(text) is not None and other.search(text) is None


def is_unspaced(text: str) -> bool:
    """Whether there are letters in a row of scripts that do without blanks."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def is_short(text: str) -> bool:
    """Whether a text has one or two words at most."""
    return text.count(" ") < FEWEST - 1 and text.isprintable()


def spoken_sentences(text: str) -> list[list[str]]:
    """The words of each sentence, in small letters; a short text is one sentence, and short sentences join the next."""
    return [tokens(text)] if len(text) < _SHORT else _joined(map(tokens, _SENTENCE.split(text)))


def _joined(sentences: Iterable[list[str]]) -> list[list[str]]:
    """Sentences of which each but the last has enough words to say something."""
    found: list[list[str]] = [[]]
    for words in sentences:
        if len(found[-1]) < FEWEST:
            found[-1] += words
        else:
            found.append(words)
    return found


def are_plain(sentences: list[list[str]], language: str, source: str) -> bool:
    """Whether each sentence (`spoken_sentences`) is plainly in its language, or has hardly a word besides the source's."""
    mine, others = _bits(language)
    for words in sentences:
        if len(words) >= FEWEST and not _is_plain(words, mine, others) and not (source and _is_little(words, source)):
            return False
    return True


@lru_cache(maxsize=1024)
def _bits(language: str) -> tuple[int, int]:
    return bits_of(variants(language)), bits_of(alternatives(language))


def unclear_parts(text: str, language: str, source: str) -> list[list[str]]:
    """The words, as they stand, of the sentences that a model must be asked about, without masked spans.

    Words of the source and acronyms are left out, and sentences that have too few words without them.
    """
    known = frozenset(tokens(source))
    mine, others = _bits(language)
    bare = _masked().sub(" ", text)
    parts = []
    for words in _joined(map(words_as_written, [bare] if len(text) < _SHORT else _SENTENCE.split(bare))):
        lower = [word.lower() for word in words]
        heard = [word for word, small in zip(words, lower, strict=True) if small not in known and not _is_acronym(word)]
        if len(heard) >= FEWEST and not _is_plain(lower, mine, others):
            parts.append(heard)
    return parts


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _is_little(words: list[str], source: str) -> bool:
    """Whether too few words are left without those of the source."""
    return len(set(words).difference(tokens(source))) < FEWEST


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, int], frozenset[str], dict[str, int], frozenset[str]]:
    words, letters = telling(), {letter: bits for letter, bits in telling_letters().items() if letter > "\x7f"}
    return words, frozenset(words), letters, frozenset(letters)


def _is_plain(words: list[str], mine: int, others: int) -> bool:
    """Whether the function words and letters of a sentence leave no other language, and hardly any is of another."""
    bits_of_word, telling_ones, bits_of_letter, letters = _tables()
    left = others
    hits = strangers = 0
    for word in telling_ones.intersection(words):
        bits = bits_of_word[word]
        if bits & mine:
            left &= bits
            hits += words.count(word)
        elif bits & others:
            strangers += words.count(word)
    if strangers * _HITS_FOR_STRANGER > hits:
        return False
    if hits and not left:
        return hits * _WORDS_FOR_HIT >= len(words)
    for letter in letters.intersection("".join(words)):
        bits = bits_of_letter[letter]
        if not bits & mine:
            return False
        left &= bits
        hits += 1
    return not left and hits >= _FEWEST_SIGNS


def _is_plain_han(text: str, language: str) -> bool:
    if _KANA.search(text):
        return language == "ja"
    if language != "ja":
        return True
    characters = _HAN.findall(text)
    return len(characters) <= _LONGEST_WITHOUT_KANA and all(_in_jis(character) for character in characters)


@lru_cache(maxsize=16384)
def _in_jis(character: str) -> bool:
    try:
        character.encode("euc_jp")
    except UnicodeEncodeError:
        return False
    return True
