"""The rule consecutive-punctuation."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# The same sign twice, or two that exclude each other; three dots are an ellipsis, "::" and ".." belong to programs, but for
# two stops at the end of a sentence.
_TWICE = re.compile(
    r"(?<=\w)(?:,,(?!,)|;;(?=\s)|,\.(?![.\w])|:\.(?=\s|\Z)|。。(?!。)|，，|、、|։։|।।|(?<=[^\W\d_]{3})\.\.(?=\s*\Z))"
)
_ANY = re.compile("[,;:.。，、։।]{2}")


@rule(
    "consecutive-punctuation",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.LIST | Feature.COLON | Feature.STOP,
    messages={"twice": "“{text}” has one sign too many"},
)
def consecutive_punctuation(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Two signs of punctuation stand where one should.

    A slip that spelling checkers do not see. Signs the source has together are left alone.

    Bad:
        msgid "Yes, always."
        msgstr "Oui,, toujours."

    Good:
        msgid "Yes, always."
        msgstr "Oui, toujours."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if _ANY.search(target) is None:
                continue
            match = _TWICE.search(target)
            if match and match.group() not in source and "&" not in target and not _is_name(target, match, source):
                yield ctx.finding(message, "twice", Span(field, *match.span()), {"text": match.group()})


def _is_name(target: str, match: re.Match[str], source: str) -> bool:
    """Whether the first sign belongs to a word of the source, as the colon of `From:`."""
    return target[: match.start() + 1].rsplit(maxsplit=1)[-1] in source
