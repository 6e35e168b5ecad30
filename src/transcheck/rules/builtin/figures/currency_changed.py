"""currency-changed: an amount of money kept its figure but not its currency."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import report_figures


@rule(
    "currency-changed",
    severity=Severity.ERROR,
    needs=Feature.DIGIT,
    messages={
        "became": "“{from}” in {locale} became “{to}”: the same amount in other money",
        "odd": "“{value}” in {odd}; “{common}” in {others}",
    },
)
def currency_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An amount of money kept its figure but not its currency.

    Five billion dollars are not five billion kroner. Small sample amounts with a bare sign, which translators often give
    in the money of their readers, are guesses.

    Bad:
        # locale: nb
        msgid "The fund lost 5 billion dollars."
        msgstr "Fondet tapte 5 milliarder kroner."

    Good:
        # locale: nb
        msgid "The fund lost 5 billion dollars."
        msgstr "Fondet tapte 5 milliarder USD."
    """
    yield from report_figures(messages, ctx, "currency")
