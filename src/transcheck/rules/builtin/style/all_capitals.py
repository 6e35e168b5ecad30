"""The rule all-capitals."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

_ENOUGH = 6
_SENTENCE = 4


@rule(
    "all-capitals",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.CAPITALS,
    messages={"shouts": "the whole text is in capitals, the source is not"},
)
def all_capitals(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A translation of several words is written in capitals, and its source is not.

    It shouts, and screen readers may spell it out. Texts of one word may be acronyms or names of keys and are left alone.

    Bad:
        msgid "Open the file now"
        msgstr "OUVRIR LE FICHIER MAINTENANT"

    Good:
        msgid "OPEN THE FILE NOW"
        msgstr "OUVRIR LE FICHIER MAINTENANT"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not target.isupper() or not any(map(str.islower, source)) or any(map(_is_caseless, target)):
                continue
            words = [word for word in target.split() if sum(map(str.isupper, word)) > 1 and word not in source]
            if (
                len(words) > 1
                and sum(map(str.isupper, target)) >= _ENOUGH
                and sum(map(str.islower, source)) > len(source) / 2
            ):
                # A few words are a name, a label or arguments of a command, which many languages write so.
                certainty = None if len(source.split()) >= _SENTENCE and source == source.strip() else Certainty.GUESS
                yield ctx.finding(message, "shouts", Span(field, 0, len(target)), certainty=certainty)


def _is_caseless(character: str) -> bool:
    return character.isalpha() and not character.isupper()
