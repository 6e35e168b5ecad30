"""The rule end-stop-mismatch."""

import re
from collections.abc import Iterator

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# A sentence: words, a word of small letters at the end, a stop. “Num.”, “etc.” and “e.g.” are none.
_SENTENCE_END = re.compile(r"[a-z]{4}[\"”’')]{0,2}\.\s*\Z")
_BLANKS = 3
_ABBREVIATION = re.compile(r"(?:\b(?:etc|approx|incl|resp|misc|corp|dept)|\.\w+)\.\s*\Z")
# What ends a sentence in the scripts of the world; a mark of asking or calling out, an ellipsis or a colon ends one, too.
_STOPS = ".。．｡।॥։۔။៕።᙮᠃܀꓿᱾!！?？…:：;՞؟;"
_CLOSING = " \t\n\r\f\v\u00a0\u202f\u3000\"'”’»«›“)]）」』\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_HABIT = 0.03
# Sentences end without a sign.
_WITHOUT_STOP = frozenset({"th", "lo"})


@rule(
    "end-stop-mismatch",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.STOP,
    messages={"missing": "the full stop of the source is missing, and the other sentences of the catalog have it"},
)
def end_stop_mismatch(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A sentence lost its full stop, which the rest of the catalog has.

    Whether a language or a team writes stops is read off the catalog: the rule speaks where at most three of a hundred
    sentences (or a single one) have none. Only sentences of four words and more are looked at, and every sign that ends a
    sentence anywhere counts.

    Bad:
        msgid "The file was saved."
        msgstr "Le fichier a été enregistré"

    Good:
        msgid "The file was saved."
        msgstr "Le fichier a été enregistré."
    """
    if language_of(catalog.locale) in _WITHOUT_STOP:
        return
    asked = [pair for message in ctx.messages(catalog) for pair in _with_stop(message)]
    slips = [one for one in asked if one[2][-1:].isalpha() and _is_sentence(one[1])]
    if not slips:
        return  # which is how it mostly is: the others need not be weighed
    sentences = [target for _, source, target, _ in asked if _is_sentence(source)]
    without = sum(target.rstrip(_CLOSING)[-1:] not in _STOPS for target in sentences)
    if is_meant(without, len(sentences), _HABIT):
        return
    for message, _, target, field in slips:
        if not _has_stop_near(target):
            yield ctx.finding(message, "missing", Span(field, len(target) - 1, len(target)))


def _with_stop(message: Message) -> Iterator[tuple[Message, str, str, str]]:
    """(message, source, translation without blanks at its end, its field) for the sources that end with a full stop."""
    for source, target, field in message.pairs:
        if source.rstrip()[-1:] == ".":
            yield message, source, target.rstrip(), field


def _is_sentence(source: str) -> bool:
    tail = source[-12:]
    if _SENTENCE_END.search(tail) is None or source.count(" ") < _BLANKS:
        return False
    return _ABBREVIATION.search(tail) is None


def _has_stop_near(text: str) -> bool:
    """Whether a stop stands in a last word that is a name or address: `setup.py`, `www.gnome.org`."""
    return any(sign in text.rsplit(maxsplit=1)[-1] for sign in "./:@_-")
