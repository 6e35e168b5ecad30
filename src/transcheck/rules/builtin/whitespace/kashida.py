"""The rule kashida."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

# Between two letters; at a word's edge or alone it shows a form of a letter, as grammars do.
_KASHIDA = re.compile(r"(?<=[\u0620-\u06d3])\u0640+(?=[\u0620-\u065f\u066e-\u06d3])")


@rule(
    "kashida",
    severity=Severity.INFO,
    needs=Feature.NON_ASCII,
    locales=["ar", "fa", "ur", "ckb", "ug", "ps", "ku", "sd", "azb"],
    messages={"stretched": "a word stretched with kashida"},
)
def kashida(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A word is stretched with kashida (tatweel, U+0640).

    Stretching is decoration: programs do it themselves where lines are justified, and searching does not find the word.

    Bad:
        # locale: ar
        msgid "File"
        msgstr "مـلـف"

    Good:
        # locale: ar
        msgid "File"
        msgstr "ملف"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "\u0640" in target and "\u0640" not in source:
                spans = [
                    Span(field, match.start(), match.end()) for match in _KASHIDA.finditer(target) if not _joins(match)
                ]
                if spans:
                    fix = Fix("remove it", tuple(Edit(span, "") for span in spans))
                    yield ctx.finding(message, "stretched", spans[0], fix=fix)


def _joins(match: re.Match[str]) -> bool:
    """Whether it ties a prefix to a word in other letters: `الــHTML`."""
    after = match.string[match.end() :].lstrip("\u0640")[:1]
    return after.isascii() and after.isalnum()
