"""The rule zero-width-character."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# Zero width space, word joiner, byte order mark; joiners (U+200C, U+200D) are letters' business.
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff]+")
_NAMES = {"\u200b": "zero width space", "\u2060": "word joiner", "\ufeff": "byte order mark"}
# Scripts that mark where a line may break with U+200B.
_BREAKING = frozenset({"th", "lo", "km", "my", "shn", "bo", "dz", "ja", "zh", "yue", "ko", "jv", "ban", "su"})


@rule(
    "zero-width-character",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.CONTROL,
    messages={"gained": "an invisible {name} that the source does not have"},
)
def zero_width_character(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An invisible character stands in the translation and not in the source.

    It comes from web pages and editors by copying; words that hold it are not found, and commands with it fail.
    Languages that break lines with U+200B are not asked.

    Bad:
        msgid "Open"
        msgstr "Öff\u200bnen"

    Good:
        msgid "Open"
        msgstr "Öffnen"
    """
    for message in messages:
        breaking = language_of(message.catalog.locale) in _BREAKING
        for source, target, field in message.pairs:
            for match in _INVISIBLE.finditer(target):
                character = match.group()[0]
                if character in source or (breaking and character != "\ufeff"):
                    continue
                span = Span(field, match.start(), match.end())
                fix = Fix("remove it", (Edit(span, ""),))
                yield ctx.finding(message, "gained", span, {"name": _NAMES[character]}, fix=fix)
