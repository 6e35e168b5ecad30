"""figure-changed: a figure of the source has another value in the translation."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import report_figures


@rule(
    "figure-changed",
    severity=Severity.ERROR,
    # Numbers in words have no feature of their own.
    needs=Feature.DIGIT | Feature.LETTER,
    messages={
        "became": "“{from}” in {locale} became “{to}”",
        "odd": "“{value}” in {odd}; “{common}” in {others}",
    },
)
def figure_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A figure of the source has another value in the translation.

    A wrong year, a lost zero or 54 % for 45 % is a wrong statement that no reader of the translation can notice. Values
    are compared, not digits: 1,234.5 and 1.234,5, 5bn and 5 milliarder, 2021-22 and “2021 og 2022”, three and 3 are
    equal. Where a text shows examples that translators adapt the finding is a guess. On pages whose versions are edited
    apart it is a warning unless the two blocks otherwise agree.

    Bad:
        # locale: nb
        msgid "Norway has taken part since 2012."
        msgstr "Norge har deltatt siden 2016."

    Good:
        # locale: nb
        msgid "The fund holds $5bn, 12.5% of it in cash."
        msgstr "Fondet har 5 milliarder dollar, 12,5 prosent av dem i kontanter."
    """
    yield from report_figures(messages, ctx, "changed", fixed=True)
