"""The rule blank-translation."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule


@rule(
    "blank-translation",
    severity=Severity.ERROR,
    needs=Feature.BLANK_EDGE | Feature.CONTROL,
    absorbs=["edge-space-mismatch", "newline-mismatch", "untranslated"],
    messages={"blank": "the translation holds nothing but blanks"},
)
def blank_translation(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation holds nothing but blanks, and its source has a text.

    Programs show nothing where a word should be; an empty translation would show the source. A blank for a few words is a
    warning, and likely only: translators write one where their language needs nothing there (“Every” before a number).

    Bad:
        msgid "Save the file now"
        msgstr " "

    Good:
        msgid "Save the file now"
        msgstr "Enregistrer le fichier maintenant"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not _visible(target) and _visible(source) and len(source.strip()) > _ENDING:
                span = Span(field, 0, len(target))
                if len(source.split()) >= _SENTENCE:
                    yield ctx.finding(message, "blank", span)
                else:
                    yield ctx.finding(message, "blank", span, severity=Severity.WARNING, certainty=Certainty.LIKELY)


# “st” and “rd” after a number have no counterpart in most languages, and an empty translation would show them.
_ENDING = 2
# So many words say something in every language.
_SENTENCE = 4


def _visible(text: str) -> bool:
    """Whether anything of the text can be seen."""
    return bool(text.strip().strip("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff").strip())
