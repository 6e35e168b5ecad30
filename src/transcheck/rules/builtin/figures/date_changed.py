"""date-changed: a date of the source is another day in the translation."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import report_figures


@rule(
    "date-changed",
    severity=Severity.ERROR,
    needs=Feature.DIGIT,
    messages={
        "became": "“{from}” in {locale} became “{to}”",
        "odd": "“{value}” in {odd}; “{common}” in {others}",
    },
)
def date_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A date of the source is another day in the translation.

    Readers miss a deadline or come on the wrong day. Dates are read in the language of each text: 5 March 2021,
    05.03.2021, 2021年3月5日 and 令和3年3月5日 are one day.

    Bad:
        # locale: de
        msgid "Send the form before 5 March 2021."
        msgstr "Senden Sie das Formular vor dem 5. Mai 2021."

    Good:
        # locale: de
        msgid "Send the form before 5 March 2021."
        msgstr "Senden Sie das Formular vor dem 05.03.2021."
    """
    yield from report_figures(messages, ctx, "date")
