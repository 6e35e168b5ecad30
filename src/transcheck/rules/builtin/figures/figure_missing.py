"""figure-missing: a figure of the source stands nowhere in the translation, in digits or in words."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import Certainty, Feature, RuleContext, rule
from transcheck.rules.figure_pairs import report_figures


@rule(
    "figure-missing",
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    messages={"lost": "“{from}” in {locale} is missing"},
)
def figure_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A figure of the source stands nowhere in the translation, in digits or in words.

    Often half a sentence is missing with it. Figures that languages leave to words (0, 1, 2), repeated ones, and names
    with digits such as UTF-8 are reported as information only.

    Bad:
        # locale: es
        msgid "The network has 150 members."
        msgstr "La red tiene muchos miembros."

    Good:
        # locale: es
        msgid "Wait 3 days."
        msgstr "Espere tres días."
    """
    yield from report_figures(messages, ctx, "missing", "lost")
