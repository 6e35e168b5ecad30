"""The rule start-case-mismatch."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# A sentence or a label of several words that begins with a capital and goes on in small letters.
_TITLE = re.compile(r"[A-Z][a-z]+(?:'[a-z]+)?,? \w+ \w")
_SMALL = re.compile(r"[^\W\d_]+")
# More than one of so many exceptions is a habit.
_HABIT = 0.01


@rule(
    "start-case-mismatch",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.WORDS,
    messages={"small": "the source begins with a capital, and so do the other texts of the catalog"},
)
def start_case_mismatch(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A text begins with a small letter where the source has a capital.

    It looks like a part of a sentence. What a catalog does is read off the catalog: the rule speaks only where no more than
    one of a hundred such texts (or a single one) begins small. Texts of fewer than three words are left alone, and so is a
    first word that the source has in small letters (`git`, `iPhone`).

    Bad:
        # locale: de
        msgid "Open the file now"
        msgstr "öffnen Sie jetzt die Datei"

    Good:
        # locale: de
        msgid "Open the file now"
        msgstr "Öffnen Sie jetzt die Datei"
    """
    asked = 0
    small: list[Message] = []
    for message in catalog.translated:
        if message.msgid_plural is None and _TITLE.match(message.msgid):
            first = message.msgstr[0]
            if first.isupper():
                asked += 1
            elif first.islower() and not "\u10d0" <= first <= "\u10ff":  # Georgian has capitals for whole words only
                asked += 1
                small.append(message)
    if is_meant(len(small), asked, _HABIT):
        return
    for message in small:
        match = _SMALL.match(message.msgstr)
        word = match.group() if match else ""
        upper = word[:1].upper()
        if word and len(upper) == 1 and word.islower() and _is_prose(message, word):
            span = Span("msgstr", 0, 1)
            yield ctx.finding(message, "small", span, fix=Fix("write a capital", (Edit(span, upper),)))


def _is_prose(message: Message, word: str) -> bool:
    """Whether the word ends with a blank or comma (`foo-bar`, `foo()` and `foo.c` are names) and is no name of the source."""
    text = message.msgstr
    if text[len(word) : len(word) + 1] not in (" ", ",") or word in message.msgid.lower():
        return False
    return not any(character.isalpha() and character.upper() == character.lower() for character in text)
