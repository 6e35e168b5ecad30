"""The rule not-normalized."""

import re
import unicodedata
from collections.abc import Iterator

from transcheck.model import Catalog, Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_crowd

# A letter with a combining accent of Latin, Greek or Cyrillic: the ones that have one character for both.
_COMBINED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿḀ-ỿἀ-῿][\u0300-\u0345]+")


@rule(
    "not-normalized",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    needs=Feature.COMBINING,
    messages={
        "decomposed": "“{text}” is written with a separate accent",
        "habit": "{count} texts have letters with a separate accent, the first is “{text}”",
    },
)
def not_normalized(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A letter and its accent are two characters where Unicode has one (NFC).

    It looks the same, but searching, sorting and counting treat it as another word; some fonts misplace the accent.
    One finding a text, at the first such letter. A catalog with more than a few is told once, with their number, and the texts
    with `--min-certainty guess`; `--fix` mends them all then.

    Bad:
        msgid "Coffee"
        msgstr "Cafe\u0301"

    Good:
        msgid "Coffee"
        msgstr "Café"
    """
    found: list[tuple[Message, tuple[Edit, ...]]] = []
    for message in ctx.messages(catalog):
        if not message.msgstr.isascii() or len(message.msgstrs) > 1:
            for source, target, field in message.pairs:
                edits = _find_edits(target, field, source)
                if edits:
                    found.append((message, edits))
    crowd = is_crowd(len(found))
    if crowd:
        message, edits = min(found, key=lambda one: one[0].start)
        params = {"count": len(found), "text": _shown(message, edits)}
        yield ctx.finding(catalog, "habit", params=params, location=catalog.layout.locate(message, edits[0].span))
    for message, edits in found:
        fix = Fix("write one character a letter", edits)
        certainty = Certainty.GUESS if crowd else None
        params = {"text": _shown(message, edits)}
        yield ctx.finding(message, "decomposed", edits[0].span, params, certainty=certainty, fix=fix)


def _find_edits(text: str, field: str, source: str) -> tuple[Edit, ...]:
    """What to write instead of each letter that Unicode has with its accent."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return ()
    return tuple(
        Edit(Span(field, *match.span()), composed)
        for match in _COMBINED.finditer(text)
        if (composed := unicodedata.normalize("NFC", match.group())) != match.group() and match.group() not in source
    )


def _shown(message: Message, edits: tuple[Edit, ...]) -> str:
    span = edits[0].span
    return message.field_text(span.field)[span.start : span.end]
