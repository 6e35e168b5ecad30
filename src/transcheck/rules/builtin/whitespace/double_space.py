"""The rule double-space."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# Inside a line; after a full stop typists of many languages write two, and blanks before signs alone draw something.
_DOUBLE = re.compile(r"(?<=[\w,\"'”’»)\]}])(?<![.!?:;…][\"'”’»)\]]) {2,3}(?=[^\W_]|[\"'“‘«„(%{<$@]\S)")

# After a sentence typists of English write two.
_AFTER_SENTENCE = re.compile(r"(?<=[.!?:;)\"']) {2}(?=\S)")


@rule(
    "double-space",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.SPACES,
    messages={"gained": "two blanks between two words"},
)
def double_space(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Two blanks stand between two words of a translation, and nowhere in its source.

    A slip that shows in print and on web pages alike. Texts that align columns, have several lines or whose source has
    a double blank elsewhere than after a sentence are left alone, and so are blanks after the end of a sentence.

    Bad:
        msgid "Open a file"
        msgstr "Öppna  en fil"

    Good:
        msgid "Open a file"
        msgstr "Öppna en fil"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "  " not in target or "\n" in target or "\t" in target or ("  " in source and not _only_typed(source)):
                continue
            for match in _DOUBLE.finditer(target):
                if target[match.start() - 1 : match.end() + 1] in source:
                    continue
                span = Span(field, match.start(), match.end())
                yield ctx.finding(message, "gained", span, fix=Fix("write one blank", (Edit(span, " "),)))


def _only_typed(source: str) -> bool:
    """Whether the source has double blanks after sentences only."""
    return "\n" not in source and "  " not in _AFTER_SENTENCE.sub(" ", source)
