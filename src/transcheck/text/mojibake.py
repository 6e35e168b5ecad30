"""Letters of UTF-8 that were read in an older encoding: “Ã©”, “Р№”, “Ĺˇ”, “√©” for “é”, “й”, “š”, “é”."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from transcheck.cldr.scripts import script_of, scripts_of

# What the lead bytes of UTF-8 look like in Latin-1 and Windows-1252, each followed by continuation bytes. The first of
# these is none that words and sentences end with (a no-break space, a quotation mark, an ellipsis).
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_FIRST = "\x80-\x9f¡-©¬-¶¸¹¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"
_SUSPECT = re.compile(
    f"(?:[\xc2-\xdf][{_FIRST}]|[\xe0-\xef][{_FIRST}»][{_TAIL}]|[\xf0-\xf4][{_FIRST}][{_TAIL}]{{2}}|(?<=[a-z\xdf-\xff])\xc3\xa0)+"
)
# What every such place has: one class of letters is found much faster than the alternatives above.
_HINT = re.compile(f"[{_FIRST}»](?<=[\xc2-\xf4].)|\xa0(?<=[a-z\xdf-\xff]\xc3.)")

# Encodings of Central Europe, Cyrillic, Greek, Turkish and Baltic, of DOS and of the Macintosh.
_OTHERS = (
    "cp1250",
    "iso8859-2",
    "cp1251",
    "koi8-r",
    "cp866",
    "cp1253",
    "cp1254",
    "cp1257",
    "mac_roman",
    "cp437",
    "cp850",
)
_NO_LETTERS = frozenset("Cc Lm Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So No".split())
# A letter of Latin beside one of Greek or Cyrillic, a capital of Windows-1250 inside a word, “а” read as Windows-1251.
# One class is looked for first: in a Cyrillic text few letters are Latin.
_STRANGE = re.compile(
    r"[A-Za-z\u0102\u0139°™ƒ](?:(?<=[A-Za-z])(?=[\u0370-\u04ff])|(?<=[\u0370-\u04ff][A-Za-z])"
    r"|(?<=[A-Za-z][\u0102\u0139])|(?<=[РС][°™])|(?<=[a-z]ƒ))"
)
# Latin letters stand in texts of all languages, and so do marks, which have no script.
_ANYWHERE = frozenset({"Latn", ""})
# So many letters in a row are no chance.
_LONG_RUN = 3
# Signs that stand beside a letter in right texts, too: they prove nothing.
_COMMON = frozenset("\u00a0«»“”„‘’‚…–—·•№°§%‰€™®©²³¹¼½¾")


class Garbled(NamedTuple):
    """`[start, end)` of letters read in a wrong encoding, and what they were; `sure` if no other encoding says otherwise."""

    start: int
    end: int
    meant: str
    sure: bool = False


def find_mojibake(text: str, locale: str | None = None) -> Iterator[Garbled]:
    """The runs of letters that were read in a wrong encoding.

    What they were is Latin or in a script of the locale: “Úž” of Czech and “íž“” are no letters of Arabic and Korean.
    Two letters in the shape of Latin-1 and Windows-1252 are sign enough; of the other encodings a text must have two letters or
    more, all of one script, and a sign that stands beside no letter.
    """
    if text.isascii():
        return
    found: list[Garbled] = []
    if _HINT.search(text) is not None:
        repaired = ((match.start(), match.end(), _repair(match.group())) for match in _SUSPECT.finditer(text))
        found = [Garbled(*one, sure=True) for one in repaired if one[2]]
    signs = not found and not _all_signs().isdisjoint(text)
    if not found and ((signs and _hint_of_others().search(text)) or _STRANGE.search(text)):
        found = max((_find_in(text, encoding) for encoding in _OTHERS), key=_count_letters)
    own = scripts_of(locale)
    for one in found:
        if not own or all(script_of(letter) in own | _ANYWHERE for letter in one.meant):
            yield one


def _repair(text: str) -> str:
    """The letters the text was before, empty if it was not read in a wrong encoding."""
    for encoding in ("cp1252", "latin-1"):
        try:
            meant = text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        # A letter before a no-break space or a quotation mark ("Â »") may be meant; two letters out of one are not.
        return meant if all(character.isalpha() or character in "’“”‘–—…«»" for character in meant) else ""
    return ""


def _find_in(text: str, encoding: str) -> list[Garbled]:
    """The runs that this encoding explains; none if it explains a single letter, several scripts or no telling sign.

    A no-break space begins none, French has it before signs; and raised letters, which words do not have, end none.
    """
    found: list[Garbled] = []
    for match in _pattern(encoding).finditer(text):
        try:
            meant = match.group().encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if meant.isalpha() and not any(unicodedata.category(letter) == "Lm" for letter in meant):
            found.append(Garbled(match.start(), match.end(), meant))
    letters = "".join(one.meant for one in found)
    if len(letters) < 2 or not _is_one_script(letters):
        return []
    runs = frozenset("".join(text[one.start : one.end] for one in found))
    long = any(len(one.meant) >= _LONG_RUN for one in found)
    proved = (
        long
        or not _signs(encoding).isdisjoint(runs)
        or sum(_stands_in_word(text, one) for one in found) > len(found) / 2
    )
    return found if proved else []


def _stands_in_word(text: str, one: Garbled) -> bool:
    """Whether a run stands in a word as none can: a capital behind a small letter (“enllaĂ§”), another script (“cГІpia”)."""
    before, after = text[one.start - 1 : one.start], text[one.end : one.end + 1]
    if text[one.start] == "ƒ" and before.islower():
        return True
    if text[one.start].isupper() and (before.islower() or (before.isupper() and after.islower())):
        return True
    beside = [letter for letter in (before, after) if letter.isalpha()]
    ours, theirs = _script(one.meant[0]), _script(text[one.start])
    return ours != theirs and any(_script(letter) == ours for letter in beside)


def _count_letters(found: list[Garbled]) -> tuple[int, int]:
    """(letters, small ones among them): several encodings may explain a text, and most letters are small."""
    meant = "".join(one.meant for one in found)
    return len(meant), sum(map(str.islower, meant))


def _is_one_script(letters: str) -> bool:
    return len(set(map(_script, letters))) == 1


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split(maxsplit=1)[0]


@lru_cache(maxsize=16)
def _signs(encoding: str) -> frozenset[str]:
    """The bytes of UTF-8 that are no letters in this encoding, without those that stand beside letters."""
    read = _read(encoding, 0x80, 0xBF) + _read(encoding, 0xC2, 0xDF)
    return frozenset(one for one in read if unicodedata.category(one) in _NO_LETTERS) - _COMMON


@lru_cache(maxsize=16)
def _pattern(encoding: str) -> re.Pattern[str]:
    tail = re.escape(_read(encoding, 0x80, 0xBF))
    two, three = (re.escape(_read(encoding, *leads).replace("\u00a0", "")) for leads in ((0xC2, 0xDF), (0xE0, 0xEF)))
    return re.compile(f"(?:[{two}][{tail}]|[{three}][{tail}]{{2}})+")


@lru_cache(maxsize=1)
def _all_signs() -> frozenset[str]:
    return frozenset().union(*(_signs(encoding) for encoding in _OTHERS))


@lru_cache(maxsize=1)
def _hint_of_others() -> re.Pattern[str]:
    signs = _all_signs()
    leads = frozenset().union(*(_read(encoding, 0xC2, 0xEF) for encoding in _OTHERS))
    telling, all_leads = re.escape("".join(sorted(signs))), re.escape("".join(sorted(leads)))
    own = re.escape("".join(sorted(signs & leads)))
    return re.compile(f"[{telling}](?<=[{all_leads}].)|[{own}](?=[^\\x00-\\x7f])")


def _read(encoding: str, first: int, last: int) -> str:
    """The characters that these bytes are in an encoding, without those it does not define."""
    return bytes(range(first, last + 1)).decode(encoding, "ignore")
