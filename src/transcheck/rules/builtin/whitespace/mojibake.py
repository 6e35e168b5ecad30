"""The rule mojibake."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.mojibake import find_mojibake


@rule(
    "mojibake",
    severity=Severity.ERROR,
    certainty=Certainty.LIKELY,
    needs=Feature.MISREAD | Feature.MIXED,
    messages={"decoded-twice": "“{text}” was “{meant}” before it was read in a wrong encoding"},
)
def mojibake(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Letters were read in a wrong encoding: “Ã©” stands where “é” stood.

    The file was UTF-8, somebody read it as Latin-1, Windows-1252 or another old encoding and saved it as UTF-8 again.

    Bad:
        msgid "Coffee"
        msgstr "CafÃ©"

    Good:
        msgid "Coffee"
        msgstr "Café"
    """
    for message in messages:
        for source, target, field in message.pairs:
            for one in find_mojibake(target, message.catalog.locale):
                text = target[one.start : one.end]
                if text not in source:
                    span = Span(field, one.start, one.end)
                    fix = Fix("restore the letters", (Edit(span, one.meant),)) if one.sure else None
                    severity = None if one.sure else Severity.WARNING
                    params = {"text": text, "meant": one.meant}
                    yield ctx.finding(message, "decoded-twice", span, params, severity=severity, fix=fix)
