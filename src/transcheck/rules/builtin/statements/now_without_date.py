"""Today beside a figure that has no date."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.tense import find_cues, find_years, knows_language
from transcheck.rules import Feature, Reads, RuleContext, rule

_FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,\u00a0\u202f]\d+)*(?!\w)")


@rule(
    "now-without-date",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    reads=Reads.TEXTS,
    dated=True,
    enabled=False,
    options={"years": 3},
    messages={
        "undated": "“{word}” beside “{figure}”, and nothing says when that was",
        "old": "“{word}” beside “{figure}”, and the year told is {year}",
    },
)
def now_without_date(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A figure is true "today" or "now", and the text does not say which day that is.

    Such a figure is wrong one day, and no reader can tell since when. Off by default: it asks for a habit, not for a
    repair. Option `years`: how many years a date may be old beside a word like "today".

    Bad:
        # locale: nb
        msgid "Today the school has 412 pupils."
        msgstr "I dag har skolen 412 elever."

    Good:
        # locale: nb
        msgid "In the autumn of 2026 the school has 412 pupils today."
        msgstr "Høsten 2026 har skolen 412 elever."
    """
    for message in messages:
        for text, locale, field in message.texts:
            spoken = ctx.reading_locale(text, locale) if message.catalog.keyed else locale
            if not knows_language(spoken):
                continue
            if not any(cue.kind == "now" for cue in find_cues(text, spoken)):
                continue
            known = ctx.text(text, locale, message.flags)
            for start, end in known.sentences:
                yield from _judge(known.prose[start:end], start, spoken, (message, field), ctx)


def _judge(
    sentence: str, offset: int, locale: str | None, place: tuple[Message, str], ctx: RuleContext
) -> Iterator[Finding]:
    cue = next((one for one in find_cues(sentence, locale) if one.kind == "now"), None)
    years = find_years(sentence)
    figures = [match for match in _FIGURE.finditer(sentence) if match.group() not in map(str, years)]
    if cue is None or not figures or (years and max(years) > ctx.as_of.year - int(ctx.options["years"])):
        return
    message, field = place
    figure = figures[0].group()
    yield ctx.finding(
        message,
        "old" if years else "undated",
        Span(field, offset + cue.start, offset + cue.end),
        {"word": sentence[cue.start : cue.end], "figure": figure, "year": max(years, default="")},
        evidence=Evidence(target=Reading(locale, figure, kind="figure")),
    )
