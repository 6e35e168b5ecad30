"""unit-changed: a measure kept its figure but not its unit."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Feature, RuleContext, Severity, rule
from transcheck.rules.figure_pairs import report_figures


@rule(
    "unit-changed",
    severity=Severity.ERROR,
    needs=Feature.DIGIT,
    messages={
        "became": "“{from}” in {locale} became “{to}”: the same figure in another unit",
        "odd": "“{value}” in {odd}; “{common}” in {others}",
    },
)
def unit_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A measure kept its figure but not its unit.

    180 km are 112 miles, not 180 miles; a dose in grams is not one in milligrams. Conversions are recomputed and are
    right within rounding.

    Bad:
        # locale: es
        msgid "The camp is 180 km from the border."
        msgstr "El campamento está a 180 millas de la frontera."

    Good:
        # locale: es
        msgid "The camp is 180 km from the border."
        msgstr "El campamento está a 112 millas de la frontera."
    """
    yield from report_figures(messages, ctx, "unit")
