"""Sentences of a text with their places, in every script."""

import re
from collections.abc import Iterator

# A sentence ends at . ! ? or their kin before a blank, at the full stops of East Asia, and at a line break.
_STOP = r"[.!?…؟۔।॥։။។៕]"
_END = re.compile(
    rf"""(?<!{_STOP})(?P<stop>{_STOP}++)(?P<close>["'”’»)\]]*+)(?P<blank>[ \t\u00a0\u2000-\u200b\u202f]++|(?=\n)|\Z)
      | [。！？｡]+[」』）”’"]*
      | \n+""",
    re.VERBOSE,
)
_LINE_OPENS = re.compile(r"[ \t]*(?:[-*•·–—‣◦#>]|\(?[0-9]{1,3}[.)]|\(?[A-Za-z][.)])[ \t]")
_LAST = re.compile(r"[^\s\"'“”‘’«»()\[\]]+\Z")
# Abbreviations that stand before a word in capitals; a stop before a small letter never ends a sentence.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof st hr fr frk vs no nr art pp fig cf etc ca bl.a f.eks t.d dvs jf pkt kap e.g i.e z.b u.a d.h
    bzw abs str sr sra srta dña ee.uu p.ej av bd mme mlle m p.ex ex núm pág sig sig.ra dott ing tj tzn np tzv napr mj
    например т.е т.к г ул им стр рис гл sv bl t.ex m.m s.k osv kl ggf inkl exkl mm ltd inc co corp jr ph.d u.s u.n""".split()
)
_ORDINAL = re.compile(r"\d{1,2}\Z")
_WINDOW = 24


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each sentence, in order, without the blanks around it.

    A stop does not end a sentence before a small letter, after an initial or a common abbreviation, or
    after a number of one or two digits (ordinals; list numbers). Lines are joined where the text was
    wrapped: a line break ends a sentence unless the next line goes on in small letters.
    """
    start = 0
    for match in _END.finditer(text):
        if _ends(text, start, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    if match["stop"] is None:
        return not match.group().startswith("\n") or not _goes_on(text, match)
    if match.end() == len(text):
        return True
    following = text[match.end()]
    if following.islower():
        return False
    if match["stop"] != "." or match["close"]:
        return True
    word = _LAST.search(text[max(start, match.start() - _WINDOW) : match.start()])
    if word is None:
        return True
    last = word.group()
    initial = len(last) == 1 and last.isupper()
    return not (initial or _ORDINAL.match(last) or last.lower() in _ABBREVIATIONS)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a single line break only wraps a sentence: small letter after it, no stop before it."""
    if len(match.group()) > 1 or match.end() == len(text) or match.start() == 0:
        return False
    following = text[match.end()]
    before = text[match.start() - 1]
    return following.islower() and (before.isalnum() or before in ",;-") and not _LINE_OPENS.match(text, match.end())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end
