"""The rule not-normalized."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

# A letter with a combining accent of Latin, Greek or Cyrillic: the ones that have one character for both.
_COMBINED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿ][\u0300-\u0345]+")


@rule(
    "not-normalized",
    severity=Severity.INFO,
    needs=Feature.COMBINING,
    messages={"decomposed": "“{text}” is written with a separate accent"},
)
def not_normalized(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A letter and its accent are two characters where Unicode has one (NFC).

    It looks the same, but searching, sorting and counting treat it as another word; some fonts misplace the accent.
    One finding a text, at the first such letter.

    Bad:
        msgid "Coffee"
        msgstr "Cafe\u0301"

    Good:
        msgid "Coffee"
        msgstr "Café"
    """
    for message in messages:
        for _, target, field in message.pairs:
            if target.isascii() or unicodedata.is_normalized("NFC", target):
                continue
            edits = [
                Edit(Span(field, *match.span()), composed)
                for match in _COMBINED.finditer(target)
                if (composed := unicodedata.normalize("NFC", match.group())) != match.group()
            ]
            if edits:
                span = edits[0].span
                fix = Fix("write one character a letter", tuple(edits))
                yield ctx.finding(message, "decomposed", span, {"text": target[span.start : span.end]}, fix=fix)
