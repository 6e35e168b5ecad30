"""Texts in another language than their locale's."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Finding, Message, Severity, Span
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.foreign import find_foreign

# Rules that read a text as its locale's: in a text of another language they see ghosts.
ABSORBED = ("foreign-acronym", "punctuation", "terminology", "style", "figure-format", "consistency")


@rule(
    "wrong-language",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    needs=Feature.WORDS | Feature.CASELESS,
    reads=Reads.TEXTS,
    absorbs=("foreign-passage", *ABSORBED),
    messages={"is": "the text is {found}, not {expected}"},
)
def wrong_language(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The text is in another language than its locale.

    A block was pasted from a sibling locale or never translated, and readers get a language they may not know.
    The words that the source does not have are weighed in some sixty languages; at least three (four for near
    relatives such as Danish and Norwegian) must be there. It is an error where two independent identifiers
    agree on unrelated languages, else a warning. Variants of one language (pt and pt_BR, nb and nn, hr and bs)
    are never held against one another; `# transcheck: language[es]: reason` declares what is meant.

    Bad:
        # locale: fr
        msgid "The file could not be saved because the disk is full."
        msgstr "Die Datei konnte nicht gespeichert werden, weil die Platte voll ist."

    Good:
        # locale: fr
        msgid "The file could not be saved because the disk is full."
        msgstr "Le fichier n’a pas pu être enregistré car le disque est plein."
    """
    for foreign in find_foreign(messages, ctx, whole=True):
        yield ctx.finding(
            foreign.message,
            "is",
            Span(foreign.sourced.field, foreign.passage.start, foreign.passage.end),
            foreign.params,
            severity=foreign.severity,
            certainty=foreign.certainty,
            evidence=foreign.evidence,
        )
