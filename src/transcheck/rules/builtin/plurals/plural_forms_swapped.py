"""The rule plural-forms-swapped."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules import Feature, RuleContext, Severity, rule

# The digit one of the scripts that have their own, alone.
_ONE = re.compile(r"(?<![\d%{.,:])[1\u0661\u06f1\u0967\u09e7\u0e51\uff11](?![\d}$])")
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
    alone, so that many things are shown as one. The same holds where the form for many says “1”. Which form is for one is read
    off Plural-Forms.

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
        forms = message.msgstrs
        if message.msgid_plural is None or len(forms) < 2 or not all(forms) or not _NUMBER.search(message.msgid_plural):
            continue
        formula = parse_plural_forms(message.catalog.header.get("Plural-Forms", ""))
        # A formula that leaves a form out is wrong itself: translators then number their forms as others do.
        one = formula.index(1) if isinstance(formula, PluralRule) and not formula.unreachable else 0
        number = _NUMBER.search(forms[one]) if one < len(forms) else None
        others = [form for index, form in enumerate(forms) if index != one]
        if number is None or any(map(_NUMBER.search, others)):
            continue
        # Where the source has the number for one as well, the digit has to say which form was meant for one.
        if not _NUMBER.search(message.msgid) or (all(map(_ONE.search, others)) and not _ONE.search(forms[one])):
            yield ctx.finding(message, "swapped", Span(f"msgstr[{one}]", *number.span()), {"number": number.group()})
