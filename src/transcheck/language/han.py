"""What the characters alone say in texts of Han: simplified or traditional, Chinese or Japanese."""

from functools import lru_cache

from transcheck.language.identify import Verdict

# So many characters that the other set lacks, against at most one of its own kind, are no accident.
_FEWEST = 3
_OWN_AT_MOST = 1
# Syllables of Japanese among the letters of a Chinese text; の alone is decoration.
_FEWEST_KANA = 3
_KANA_SHARE = 0.15
# Leads that stand for certainty where characters decide and no model is asked.
_CERTAIN = 100.0


# No sentence of Japanese runs on like this without a syllable of kana.
_LONGEST_WITHOUT_KANA = 20


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


@lru_cache(maxsize=16384)
def _can(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=16384)
def han_set(character: str) -> str:
    """`Hans` or `Hant` if a Han character belongs to one set alone, else empty.

    GB 2312 lists the simplified characters and Big5 the traditional ones; a character that one of them has and
    the other lacks is of one set. Rare ones beyond Big5's frequent plane say nothing.
    """
    if not "\u4e00" <= character <= "\u9fff":
        return ""
    simplified, traditional = _can(character, "gb2312"), _can(character, "big5")
    if simplified and not traditional and not _can(character, "big5hkscs"):
        return "Hans"
    if traditional and not simplified and character.encode("big5") < b"\xc9\x40":
        return "Hant"
    return ""


def wrong_han_set(text: str, script: str) -> tuple[str, str]:
    """The other set and its characters in a text that should be in `script` (`Hans`, `Hant`); empty if it is in its own."""
    other = {"Hans": "Hant", "Hant": "Hans"}.get(script, "")
    if not other:
        return "", ""
    kinds = [(character, han_set(character)) for character in dict.fromkeys(text)]
    foreign = [character for character, kind in kinds if kind == other]
    own = sum(kind == script for _, kind in kinds)
    return (other, "".join(foreign)) if len(foreign) >= _FEWEST and own <= _OWN_AT_MOST else ("", "")


def east_asian_verdict(letters: str, language: str) -> Verdict | None:
    """Japanese under Chinese by its kana, Chinese under Japanese by characters that JIS lacks; None if neither shows."""
    if language == "zh":
        kana = sum("\u3041" <= letter <= "\u309f" or "\u30a1" <= letter <= "\u30fa" for letter in letters)
        if kana >= _FEWEST_KANA and kana >= _KANA_SHARE * len(letters):
            return Verdict("ja", _CERTAIN, near=False)
    if language == "ja":
        if any("\u3041" <= letter <= "\u30ff" for letter in letters):
            return None
        simplified = {letter for letter in letters if han_set(letter) == "Hans" and not _can(letter, "euc_jp")}
        if len(simplified) >= _FEWEST or sum(map(_is_han, letters)) > _LONGEST_WITHOUT_KANA:
            return Verdict("zh", _CERTAIN, near=False)
    return None
