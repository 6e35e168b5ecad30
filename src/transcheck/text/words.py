"""Words of a text with their places, in every script."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place `[start, end)` in code points."""

    text: str
    start: int
    end: int


# Scripts written without blanks. As in UAX 29, an ideograph and a Hiragana letter are a word each and a run
# of Katakana is one; a run of Thai, Lao, Khmer or Myanmar is one, because only a dictionary could divide it.
_IDEOGRAPH = r"々〆〇\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KATAKANA = r"\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_RUN = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
# Marks stand inside words and are not \w: accents, points of Hebrew and Arabic, signs of the Indic scripts.
MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3"
    r"\u0900-\u0963\u0971-\u09e5\u0a00-\u0a65\u0a70-\u0ae5\u0af1-\u0b65\u0b70-\u0be5\u0c00-\u0c65\u0c7f-\u0ce5"
    r"\u0cf0-\u0d65\u0d7a-\u0de5\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    r"\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    r"\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u135d-\u135f\u17b4-\u17d3\u17dd"
    r"\u180b-\u180d\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ua8e0-\ua8f1\ufe00-\ufe0f\ufe20-\ufe2f"
)
_LETTER = rf"[^\W\d_{_IDEOGRAPH}{_KATAKANA}]"
# Apostrophes, hyphens, the middle dot of Catalan, gershayim, soft hyphens and joiners stand between letters.
_WORD = re.compile(
    rf"[{_IDEOGRAPH}]|[{_KATAKANA}]+|{_LETTER}+(?:(?:[{MARKS}]+|['’ʼ‑\-·״\u00ad\u200c\u200d](?={_LETTER})){_LETTER}*)*"
)
_UNSPACED = re.compile(rf"[{_IDEOGRAPH}{_KATAKANA}{_RUN}]")


def find_words(text: str) -> Iterator[Word]:
    """The words of a text, in order; digits, underscores and punctuation are none."""
    for match in _WORD.finditer(text):
        yield Word(match.group(), match.start(), match.end())


def count_words(words: Iterable[Word]) -> int:
    """How many words a reader would count; where none are written apart, 1.8 characters are one."""
    spaced = unspaced = 0
    for word in words:
        if _UNSPACED.match(word.text):
            unspaced += len(word.text)
        else:
            spaced += 1
    return spaced + round(unspaced / 1.8)
