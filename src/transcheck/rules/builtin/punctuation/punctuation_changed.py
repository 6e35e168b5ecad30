"""The rule punctuation-changed."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

_SIGNS = re.compile(r"[^\w\s]+")


@rule(
    "punctuation-changed",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.PUNCTUATION_END,
    messages={"letters": "the source is the sign “{source}” alone, and the translation has words"},
)
def punctuation_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The source is a sign without words, and its translation has words.

    Such texts are separators and bullets that programs put between others. Signs of another script or typography are
    right; context messages and labels of keys are left alone.

    Bad:
        msgid "/"
        msgstr "oder so"

    Good:
        msgid ", "
        msgstr "、"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if (
                len(source) > 4
                or source != source.strip()
                or not _SIGNS.fullmatch(source.strip())
                or not any(map(str.isalpha, target))
            ):
                continue
            explained = message.msgctxt is not None or message.comments or message.extracted
            if not explained and not {"%", "#"}.intersection(source):
                yield ctx.finding(message, "letters", Span(field, 0, len(target)), {"source": source})
