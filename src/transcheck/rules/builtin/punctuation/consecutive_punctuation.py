"""The rule consecutive-punctuation."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# The same sign twice, or two that exclude each other; three dots are an ellipsis, "::" and ".." belong to programs.
_TWICE = re.compile(r"(?<=\w)(?:,,(?!,)|;;(?=\s)|,\.(?![.\w])|:\.(?=\s|\Z)|。。(?!。)|，，|、、|։։|।।)")
_PAIRS = (",,", ";;", ",.", ":.", "。。", "，，", "、、", "։։", "।।")


@rule(
    "consecutive-punctuation",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.LETTER,
    enabled=False,
    messages={"twice": "“{text}” has one sign too many"},
)
def consecutive_punctuation(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Two signs of punctuation stand where one should.

    A slip that spelling checkers do not see. Signs the source has together are left alone. Off by default: it is found once in
    ten thousand messages, and looking costs more than that is worth in every run.

    Bad:
        msgid "Yes, always."
        msgstr "Oui,, toujours."

    Good:
        msgid "Yes, always."
        msgstr "Oui, toujours."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not any(signs in target for signs in _PAIRS):
                continue
            match = _TWICE.search(target)
            if match and match.group() not in source and "&" not in target:
                yield ctx.finding(message, "twice", Span(field, *match.span()), {"text": match.group()})
