"""The rule tag-extra."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transcheck.language.exempt import is_credit
from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.habits import is_crowd
from transcheck.text.markup.compare import closest_source, compare_tags
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.tags import HTML, OPTIONAL_END, Kind, Markup, Tag, read_pair, scan_tags
from transcheck.text.markup.vocabularies import BREAKS, WRAPPERS, is_document_element, marks_words

_PROSE = 80


@rule(
    "tag-extra",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.TAG,
    messages={"extra": "{tags} is not in the source"},
)
def tag_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation has a tag that its source does not have.

    Where the program shows the text as it is, readers see the tag. Often it is meant: a word is emphasised or quoted
    that the source does not mark; hence an info, and a guess in long texts, in
    those that have markup already, and where only documents know the element (`<quote>`).

    Bad:
        msgid "New split"
        msgstr "<b>Neuer Teil</b>"

    Good:
        msgid "New split"
        msgstr "Neuer Teil"
    """
    found = list(_find_extra(messages))
    # Words that a catalog sets apart throughout, foreign ones in italics, are its way of writing.
    habit = is_crowd(sum(one.sets_apart for one in found))
    for one in found:
        span = Span(one.field, one.tags[0].start, one.tags[0].end)
        certainty = Certainty.GUESS if one.shown or (habit and one.sets_apart) else None
        params = {"tags": quote_all(tag.plain for tag in one.tags)}
        yield ctx.finding(one.message, "extra", span, params, certainty=certainty)


class _Extra(NamedTuple):
    """Tags that a source does not have; `shown` if the text is one of markup, `sets_apart` if they only mark words."""

    message: Message
    field: str
    tags: tuple[Tag, ...]
    shown: bool
    sets_apart: bool


def _find_extra(messages: Sequence[Message]) -> Iterator[_Extra]:
    for message in messages:
        if is_credit(message.msgid, message.msgctxt):
            continue
        for given, target, field in message.pairs:
            if "<" not in target:
                continue
            source = given
            if message.msgid_plural is not None:
                source = closest_source(given, (message.msgid, message.msgid_plural), target)
            ours, theirs = read_pair(source, target)
            extra = _without_known(compare_tags(ours, theirs).extra, source, target)
            if not extra or not (ours.tags or _is_markup(extra)) or _mends(ours, extra, theirs):
                continue
            shown = _is_shown(message, source, ours, theirs, extra)
            yield _Extra(message, field, extra, shown, theirs.well_formed and all(map(marks_words, extra)))


def _without_known(extra: tuple[Tag, ...], source: str, target: str) -> tuple[Tag, ...]:
    """Without those that the source has as a word in brackets, or without its end."""
    if not extra:
        return ()
    known = Counter(tag.text for tag in scan_tags(source))
    known.subtract(tag.text for tag in scan_tags(target))
    return tuple(tag for tag in extra if known[tag.text] < 0)


def _is_markup(tags: Sequence[Tag]) -> bool:
    """Whether these are tags although the source has none: a pair, or an element of HTML."""
    return any(tag.kind is Kind.CLOSE for tag in tags) or all(tag.name.lower() in HTML for tag in tags)


def _mends(ours: Markup, extra: Sequence[Tag], theirs: Markup) -> bool:
    """Whether they only close what the source leaves open."""
    if not theirs.well_formed or any(tag.kind is not Kind.CLOSE for tag in extra):
        return False
    return not ours.well_formed or all(tag.name.lower() in OPTIONAL_END or tag.name in ours.words for tag in extra)


def _is_shown(message: Message, source: str, ours: Markup, theirs: Markup, extra: Sequence[Tag]) -> bool:
    """Whether the text is one of markup as it seems, where translators quote and emphasise on their own."""
    if not theirs.well_formed:
        return False
    if len(source) > _PROSE or all(is_document_element(tag.name) for tag in extra):
        return True
    rich = bool(ours.tags) or (message.msgctxt or "").startswith("@")
    return rich and all(marks_words(tag) or tag.name.lower() in BREAKS | WRAPPERS for tag in extra)
