"""The rule start-case-mismatch."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Edit, Finding, Fix, Message, Pair, Span
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
    needs=Feature.STARTS,
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
    small = [(message, pair) for message in ctx.messages(catalog) for pair in _titles(message) if _is_small(pair[1])]
    slips = [(message, found) for message, pair in small if (found := _first_word(*pair))]
    if not slips:
        return
    capitals = sum(target[0].isupper() for message in catalog.translated for _, target, _ in _titles(message))
    if is_meant(len(small), capitals + len(small), _HABIT):
        return
    for message, (field, upper) in slips:
        span = Span(field, 0, 1)
        yield ctx.finding(message, "small", span, fix=Fix("write a capital", (Edit(span, upper),)))


def _titles(message: Message) -> Iterator[Pair]:
    """The pairs whose source begins with a capital and goes on in small letters."""
    if message.msgid_plural is None:
        for pair in message.pairs:
            if _TITLE.match(pair[0]):
                yield pair


def _is_small(target: str) -> bool:
    return target[0].islower() and not "\u10d0" <= target[0] <= "\u10ff"  # Georgian has capitals for whole words only


def _first_word(source: str, target: str, field: str) -> tuple[str, str] | None:
    """(field, capital to write) where the first word is one of prose: it ends with a blank or comma, and is no name.

    `foo-bar`, `foo()` and `foo.c` are names, and so is what stands in the source; scripts without capitals have none.
    """
    match = _SMALL.match(target)
    word = match.group() if match else ""
    if not word.islower() or len(word[0].upper()) != 1 or word in source.lower():
        return None
    if target[len(word) : len(word) + 1] not in (" ", ","):
        return None
    caseless = any(character.isalpha() and character.upper() == character.lower() for character in target)
    return None if caseless else (field, word[0].upper())
