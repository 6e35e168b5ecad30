"""What stands beside a figure: percent, money, scale and units of measure, before it and after it."""

import re
from typing import NamedTuple

from transcheck.cldr.numbers import clean_word
from transcheck.figures.vocabulary import Meaning, load_vocabulary, meaning_of
from transcheck.text.words import MARKS

_SIGN = r"[%٪％﹪‰$€£¥₹₽₩₺₴₪₫฿₦₱￥￡]|°\s?[CFcf](?![^\W\d_])|[℃℉]"
# A word with its marks; full stops and apostrophes inside it only.
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|[.'’](?=[^\W\d_]))*"
_AFTER = re.compile(
    rf"[ \t\u00a0\u202f\u2009\n-]{{0,2}}(?:(?P<sign>{_SIGN})|(?P<word>{_LETTERS}(?:/[a-z]{{1,3}}|[²³23](?!\d))?\$?))"
)
_BEFORE = re.compile(
    rf"(?:(?P<sign>[A-Z]{{0,3}}\$|{_SIGN})|(?<![^\W_])(?P<word>{_LETTERS})\.?)[ \u00a0\u202f\u2009]{{0,2}}$"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
# Words between a scale and what is counted: "5 milliards de dollars", "5 million US dollars".
_LINKS = frozenset("de d di of da do af av des us american américains amerikanske kanadische".split())
_LOOK_BACK = 24
# "9 milers de milions": a thousand may count millions.
_THOUSANDS = 3


class Beside(NamedTuple):
    """What the words beside a figure say: its unit, scale (power of ten), whether the scale is certain, and the end."""

    unit: str
    power: int
    certain: bool
    start: int
    end: int
    ordinal: bool = False


def read_beside(text: str, start: int, end: int, locale: str | None) -> Beside:
    """What the words beside `text[start:end]` say of it."""
    unit, power, certain = "", 0, True
    first, last, ordinal = start, end, False
    if match := _ORDINAL.match(text, end):
        end, ordinal = match.end(), True
    at = end
    for _ in range(4):
        found = _meaning_after(text, at, locale)
        if found is None:
            break
        meaning, stop = found
        if meaning.kind == "^" and not power:
            power, certain = meaning.power, meaning.certain
        elif meaning.kind == "^" and power == _THOUSANDS and meaning.power > power:
            power += meaning.power
        elif meaning.kind not in {"^", ""} and not unit:
            unit = meaning.unit
        elif meaning.kind != "" or at == end:
            break
        at = stop
        if meaning.kind:
            last = stop
        if unit:
            break
    if not unit or not power:
        left = _meaning_before(text, start, locale)
        if left is not None and left[0].kind in "%¤" and not unit:
            unit, first = left[0].unit, left[1]
        elif (
            left is not None and left[0].kind == "^" and not power and left[0].certain and locale and locale[:2] == "sw"
        ):
            power, first = left[0].power, left[1]
            before = _meaning_before(text, first, locale)
            if before is not None and before[0].kind == "¤":
                unit, first = before[0].unit, before[1]
    return Beside(unit, power, certain or unit.startswith("¤"), first, last, ordinal)


def _meaning_after(text: str, at: int, locale: str | None) -> tuple[Meaning, int] | None:
    match = _AFTER.match(text, at)
    if match is None:
        return None
    if match["sign"]:
        sign = match["sign"].replace(" ", "").replace("\u00a0", "").casefold()
        meaning = meaning_of(sign, locale)
        return (meaning, match.end()) if meaning else None
    word = match["word"]
    following = _AFTER.match(text, match.end())
    if following is not None and following["word"]:
        phrase = clean_word(word + " " + following["word"])
        meaning = load_vocabulary(locale).get(phrase)
        if meaning is not None:
            return meaning, following.end()
    cleaned = clean_word(word)
    if word == "M":
        return Meaning("^", "", 6, certain=False), match.end()  # no metre
    if len(word) == 1 and word.isupper() and word.isascii() and word not in "KMBT":
        return None
    if cleaned in _LINKS:
        return Meaning("", ""), match.end()
    meaning = meaning_of(cleaned, locale)
    if meaning is None:
        return None
    if not word.isascii() and len(word) > 1 and locale and locale[:2] in {"ja", "zh", "ko", "yu", "th"}:
        size = next(
            (
                n
                for n in range(min(8, len(word)), 0, -1)
                if meaning_of(word[:n], locale) == meaning and (n == 1 or meaning_of(word[: n - 1], locale) != meaning)
            ),
            len(word),
        )
        return meaning, match.start("word") + size
    return meaning, match.end()


def _meaning_before(text: str, start: int, locale: str | None) -> tuple[Meaning, int] | None:
    low = max(0, start - _LOOK_BACK)
    match = _BEFORE.search(text[low:start])
    if match is None:
        return None
    if match["sign"]:
        sign = match["sign"].casefold()
        meaning = meaning_of(sign, locale) or (meaning_of("$", locale) if sign.endswith("$") else None)
    else:
        meaning = meaning_of(clean_word(match["word"]), locale)
    return (meaning, low + match.start()) if meaning else None
