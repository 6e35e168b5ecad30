"""The rule plural-forms-swapped."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_NUMBER = re.compile(r"%(?:\d+\$|\([^()]*\))?[-+#0 ']*\d*(?:hh|h|ll|l|q|j|z|t)?[diu]|\{[\w.!:]*\}|%n|%1")


@rule(
    "plural-forms-swapped",
    severity=Severity.ERROR,
    needs=Feature.PLURAL,
    messages={"swapped": "the form for one has the number “{number}” and the form for many has not"},
)
def plural_forms_swapped(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The plural forms of a message changed places.

    The source writes the number in its plural alone (“one file”, “%d files”); the translation has it in the form for one
    alone, so that many things are shown as one.

    Bad:
        msgid "one file"
        msgid_plural "%d files"
        msgstr[0] "%d fichiers"
        msgstr[1] "un fichier"

    Good:
        msgid "one file"
        msgid_plural "%d files"
        msgstr[0] "un fichier"
        msgstr[1] "%d fichiers"
    """
    for message in messages:
        if message.msgid_plural is None or len(message.msgstrs) < 2 or not all(message.msgstrs):
            continue
        if _NUMBER.search(message.msgid) or not _NUMBER.search(message.msgid_plural):
            continue
        first = _NUMBER.search(message.msgstrs[0])
        if first and not any(_NUMBER.search(form) for form in message.msgstrs[1:]):
            span = Span("msgstr[0]", *first.span())
            yield ctx.finding(message, "swapped", span, {"number": first.group()})
