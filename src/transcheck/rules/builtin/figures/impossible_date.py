"""impossible-date: a date that no calendar has."""

from collections.abc import Iterator, Sequence

from transcheck.figures.compare import read
from transcheck.model import Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, Reads, RuleContext, rule


@rule(
    "impossible-date",
    needs=Feature.DIGIT,
    reads=Reads.TEXTS,
    absorbs=("date-changed", "figure-changed", "figure-missing", "figure-extra"),
    messages={"impossible": "“{date}” is no day of any year"},
)
def impossible_date(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A date that does not exist: 31.02., 32 March, 30/13/2021.

    A slip of the pen, or day and month changed places. Readers do not know which day is meant.

    Bad:
        # locale: de
        msgid "Apply before 28 February 2021."
        msgstr "Bewerben Sie sich vor dem 30.02.2021."

    Good:
        # locale: de
        msgid "Apply before 28 February 2021."
        msgstr "Bewerben Sie sich vor dem 28.02.2021."
    """
    for message in messages:
        sources = {field: source for source, _, field in message.pairs}
        for text, locale, field in message.texts:
            source = read(sources.get(field, ""), message.catalog.source_locale, message.flags)
            told = [frozenset(figure.parts) for figure in source if figure.kind == "impossible"]
            for figure in read(text, locale, message.flags):
                if figure.kind == "impossible" and frozenset(figure.parts) not in told:
                    yield ctx.finding(
                        message,
                        "impossible",
                        Span(field, figure.start, figure.end),
                        {"date": figure.text},
                        evidence=Evidence(target=Reading(locale, figure.text, figure.text, "date")),
                    )
