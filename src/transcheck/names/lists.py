"""Names that stand together: enumerations, and names put beside one another as a pair."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.cldr.territories import conjunctions
from transcheck.names.find import Found, is_unspaced, normalise

# What separates the things of a list in any script; a line break does where every line has its bullet or name.
_SEPARATOR = re.compile(r"[,;、，；،؛/•・·|&+]|\s[–—-]\s|\n")
# What stands before a thing of a list on its own line: a bullet, 1. or a)
_BULLET = re.compile(r"[;.,]?[ \t]*\n\s*(?:[-*•·–—]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟](?=\s|$|[\"'”»])|:")
_BRACKETS = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_WORDS = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(r"\s")
# A list that goes on: dots behind it.
_DOTS = re.compile(r"…|\.\.\.")
# In these a preposition may be left out: an inflected place stands right behind the name.
_LONGEST_GAP = 90
_NOT_BESIDE = frozenset("not nor or vs ikke eller no ni kein nicht pas ou или не ani".split())
_UNSPACED_LINKS = frozenset(("の", "的", "在", "にある", "における", "での", "에", "의", "에서", "(", "의 "))


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Two or more names in a row, `[start, end)`; open if the text says that there are more ("including").

    `is_example` says that the names are examples ("e.g."), which each version may choose for its readers.
    """

    members: tuple[Found, ...]
    start: int
    end: int
    is_open: bool
    is_example: bool


class Pair(NamedTuple):
    """Two names put beside one another: "Haiti (UNMIL)", "UNMIL in Haiti"."""

    first: Found
    second: Found
    start: int
    end: int


def find_enumerations(text: str, names: Sequence[Found], locale: str | None) -> Iterator[Enumeration]:
    """The enumerations of a text, each of two names at least.

    A name in brackets behind another one belongs to the list, and is no thing of it on its own.

    Args:
        text: the text.
        names: the names in it, in order.
        locale: the language the text is in.
    """
    plain = normalise(text)
    run: list[Found] = []
    separated = False
    for name in names:
        kind = _join(plain[run[-1].end : name.start], locale) if run else ""
        if kind == "list" and _is_path(plain, run[-1], name):
            kind = ""
        if not kind:
            if separated:
                yield _enumeration(plain, run, locale)
            run, separated = [name], False
            continue
        run.append(name)
        separated = separated or kind == "list"
    if separated:
        yield _enumeration(plain, run, locale)


def _is_path(text: str, first: Found, second: Found) -> bool:
    """Whether two names are one path, as time zones are: Europe/Jersey, US/Samoa."""
    return text[first.end : second.start] in ("/", "∕") and (first.entity.id.isdigit() or _BLANK.search(text) is None)


def find_pairs(text: str, names: Sequence[Found], locale: str | None) -> Iterator[Pair]:
    """Neighbours that are put beside one another by a bracket or a small word, in order."""
    plain = normalise(text)
    for first, second in pairwise(names):
        gap = plain[first.end : second.start]
        if is_beside(gap, locale):
            end = second.end + (plain[second.end : second.end + 1] == ")")
            yield Pair(first, second, first.start, end)


def is_beside(gap: str, locale: str | None) -> bool:
    """Whether what stands between two names pairs them: an opening bracket, or a small word that is no "and"."""
    stripped = gap.strip()
    if stripped in ("(", "[", "") or stripped in _UNSPACED_LINKS:
        return len(gap) <= 4 and "\n" not in gap and bool(stripped or gap)
    # The letters of an ending may come first: "FNs", "UNMISS:n".
    match = _SMALL_WORDS.fullmatch(gap)
    if match is None:
        return False
    words = match.group().lower().split()
    return not any(word in joining_words(locale) or word in _NOT_BESIDE for word in words)


_SMALL_WORDS = re.compile(r"\s+(?:[^\W\d_]{1,4}\s+){1,2}(?:[^\W\d_]{1,2}')?")


@lru_cache(maxsize=512)
def joining_words(locale: str | None) -> frozenset[str]:
    """The words for "and" and "or" of a locale, in lower case."""
    if not locale:
        return frozenset()
    more = _words(language_of(locale)).get("and", "").split()
    return frozenset(word.lower() for word in (*conjunctions(locale), *more))


def _join(gap: str, locale: str | None) -> str:
    """How what stands between two names joins them: "list", "beside", or not at all ("")."""
    if len(gap) > _LONGEST_GAP:
        return ""
    phrases = _phrases(language_of(locale))
    gap = phrases.sub(",", gap) if phrases else gap
    gap = _BULLET.sub("\n", gap) if "\n" in gap else gap
    if is_beside(gap, locale):
        return "beside"
    # Brackets are remarks on a thing of the list; one may be open where the first of the names stands.
    bare = _BRACKETS.sub(" ", gap)
    before, closing, after = bare.partition(")")
    bare = after if closing and "(" not in before else bare
    if _SENTENCE_END.search(bare):
        return ""
    pieces = [piece for part in _SEPARATOR.split(bare) for piece in _split_at_and(part, locale)]
    if len(pieces) < 2:
        return ""
    edges = all(_is_small(piece) for piece in (pieces[0], pieces[-1]))
    return "list" if edges and all(len(_WORDS.findall(piece)) <= 4 for piece in pieces) else ""


def _split_at_and(part: str, locale: str | None) -> Iterator[str]:
    start = 0
    joining = joining_words(locale)
    for match in _WORDS.finditer(part):
        if match.group().lower() in joining:
            yield part[start : match.start()]
            start = match.end()
    yield part[start:]


def _is_small(piece: str) -> bool:
    """Articles, prepositions, an opening bracket: what may stand between a separator and a name."""
    words = _WORDS.findall(piece)
    return len(words) <= 2 and all(len(word) <= (3 if is_unspaced(word) else 6) for word in words)


def _words(language: str) -> Mapping[str, str]:
    """What a language writes in lists; see the table for the keys."""
    return _table().get({"no": "nb"}.get(language, language), {})


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(Path(__file__).with_name("lists.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=512)
def _phrases(language: str) -> re.Pattern[str] | None:
    words = _words(language).get("phrases")
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None


@lru_cache(maxsize=512)
def _pattern(language: str, key: str) -> re.Pattern[str] | None:
    """The words under `open` or `examples`; None for a language without."""
    words = _words(language).get(key)
    if words is None:
        return None
    edge = "" if language in ("ja", "zh", "ko", "th") else r"\b"
    return re.compile(rf"{edge}(?:{words})", re.IGNORECASE)


def is_open(text: str, start: int, end: int, locale: str | None) -> bool:
    """Whether words just before or after a list say that it names only some things."""
    if _DOTS.match(text, end) or _DOTS.match(text, end + 1):
        return True
    pattern = _pattern(language_of(locale), "open")
    if pattern is None:
        return False
    return (
        pattern.search(text[max(0, start - 30) : start]) is not None
        or pattern.match(text[end : end + 20].lstrip(" ,")) is not None
    )


def has_examples(text: str, start: int, locale: str | None) -> bool:
    """Whether words just before a place say that what comes is an example."""
    pattern = _pattern(language_of(locale), "examples")
    return pattern is not None and pattern.search(text[max(0, start - 40) : start]) is not None


def _enumeration(text: str, run: Sequence[Found], locale: str | None) -> Enumeration:
    start, end = run[0].start, run[-1].end
    example = has_examples(text, start, locale)
    return Enumeration(tuple(run), start, end, example or is_open(text, start, end, locale), example)


def count_items(text: str, start: int, end: int, locale: str | None) -> int:
    """How many things a list in `[start, end)` names: what separators and the words for "and" leave."""
    bare = _BRACKETS.sub(lambda match: " " * len(match.group()), text)[start:end]
    phrases = _phrases(language_of(locale))
    bare = phrases.sub(",", bare) if phrases else bare
    pieces = [piece for part in _SEPARATOR.split(bare) for piece in _split_at_and(part, locale)]
    return sum(1 for piece in pieces if _WORDS.search(piece) or re.search(r"\d", piece))
