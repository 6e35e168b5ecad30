"""count-mismatch: a stated number and the list after it differ."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.figures.stated import Stated, find_stated, may_state
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.names.lists import count_items, is_open
from transcheck.rules import Feature, Reads, RuleContext, rule

_NO_CODE = frozenset("(%{<=")
_SEPARATOR = re.compile("[,;、，；،]")
_WORD = re.compile(r"[^\W\d_]+")
# Longer members are clauses with commas and conjunctions of their own: nobody can count those.
_LONGEST_MEMBER = 6
_FEWEST = 2
# In these "and" is written in one with a word, so that one member more may stand there.
_JOINED_AND = frozenset("ja zh yue ko th lo km my he ar fa ur ckb".split())
# Room for "including" at the beginning of a list.
_OPENING = 12


@rule(
    "count-mismatch",
    certainty=Certainty.LIKELY,
    needs=Feature.LIST | Feature.COLON | Feature.NEWLINE,
    reads=Reads.TEXTS,
    messages={"differs": "“{stated}” are announced, and {found} follow"},
)
def count_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A number is stated of a list, and the list has more or fewer members.

    A member was added to the list or taken from it, or lost in translation, and the number was forgotten. Silent after
    “including” and its like, and where a member is a clause of its own.

    Bad:
        # locale: nb
        msgid "Norway takes part in three operations: MINUSMA, UNMISS and UNTSO."
        msgstr "Norge deltar i tre operasjoner: UNMISS og UNTSO."

    Good:
        # locale: nb
        msgid "Norway takes part in three operations: MINUSMA, UNMISS and UNTSO."
        msgstr "Norge deltar i tre operasjoner: MINUSMA, UNMISS og UNTSO."
    """
    for message in messages:
        sources = {field: source for source, _, field in message.pairs}
        for text, locale, field in message.texts:
            source = sources.get(field, text)
            if not may_state(text) and not may_state(text, source):
                continue
            for found in _read(text, locale, message, ctx):
                models = _read(source, message.catalog.source_locale, message, ctx) if source != text else []
                count = found.most if _differs(found, models) else 0
                if count:
                    figure = found.stated.figure
                    listed = text[found.stated.start : found.stated.end]
                    yield ctx.finding(
                        message,
                        "differs",
                        Span(field, figure.start, figure.end),
                        {"stated": figure.text, "found": count},
                        evidence=Evidence(
                            source=Reading(found.locale, figure.text, figure.value, "number"),
                            target=Reading(found.locale, listed, str(count), "list"),
                        ),
                    )


class _Counted(NamedTuple):
    """A stated number, and how many members its list has at least and at most: "and" may stand inside of one."""

    stated: Stated
    number: int
    fewest: int
    most: int
    locale: str | None


def _read(text: str, locale: str | None, message: Message, ctx: RuleContext) -> list[_Counted]:
    shared = ctx.text(text, locale, message.flags)
    read_in = ctx.reading_locale(text, locale) if message.catalog.keyed else locale
    counted = (_count(text, stated, read_in) for stated in find_stated(shared.prose, read_in, shared.masks))
    return [one for one in counted if one is not None]


def _count(text: str, stated: Stated, locale: str | None) -> _Counted | None:
    """The members that follow, None if nobody can tell: clauses have commas and conjunctions of their own."""
    listed = text[stated.start : stated.end]
    pieces = [piece for piece in _SEPARATOR.split(listed) if piece.strip()]
    most = count_items(text, stated.start, stated.end, locale) + (language_of(locale) in _JOINED_AND)
    opening = stated.start + _OPENING
    if (
        most < _FEWEST
        or not _NO_CODE.isdisjoint(listed)
        or any(is_open(text, at, stated.end, locale) for at in (stated.start, opening))
    ):
        return None
    if any(len(_WORD.findall(piece)) > _LONGEST_MEMBER for piece in pieces):
        return None
    return _Counted(stated, int(stated.figure.value), len(pieces), most, locale)


def _differs(found: _Counted, models: list[_Counted]) -> bool:
    """Whether the list has another length; the source's list of the same number tells how to count."""
    for model in models:
        if model.number == found.number:
            return model.most == model.number and not min(found.fewest, found.most) <= found.number <= found.most
    return len(models) == 0 and not found.fewest <= found.number <= found.most and found.fewest > 1
