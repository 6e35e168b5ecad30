"""Blocks with far more or fewer sentences than their source."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.rules import RuleContext, rule

# Shorter texts tell too little; texts of many lines are screens, listings and licences.
_LEAST_LENGTH = 80
_MOST_LINES = 3
# A catalog of fewer texts than this has no usual length of its own.
_LEAST_TEXTS = 10
_NOTE = re.compile(r"\[\[.*?\]\]", re.DOTALL)
# “Translators can use this paragraph to ...”: what stands there instead says something else.
_TO_TRANSLATORS = re.compile(r"\W*(?:(?:notes?|instructions?) (?:to|for) )?translators?\b", re.IGNORECASE)
# What translators explain to readers of their language is no part of the text.
_TRANSLATORS_NOTE = re.compile(
    r"[(（\[［〔][^()（）\[\]［］〔〕]*(?:訳注|译注|譯註|역주|N\.?\s?d\.?\s?[TlrR]\.?|przyp\. tłum|prim\. prev|прим\. пер|"
    r"Anm\. d\. Übers|fordítói megj)[^()（）\[\]［］〔〕]*[)）\]］〕]"
)


@rule(
    "sentence-count",
    scope=Scope.PROJECT,
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    messages={
        "fewer": "sentences: {count} in {locale}, {expected} in {other}; something may be lost",
        "more": "sentences: {count} in {locale}, {expected} in {other}; something was added, or stands twice",
    },
    options={"difference": 2, "ratio": 1.5},
)
def sentence_count(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A text has far fewer or far more sentences than its source.

    Translators split and join sentences, so a number alone says nothing. This speaks where two sentences or
    more are gone (or came), a third at least, and the text is by a third shorter (or longer) than this catalog's
    texts usually are: cut off, half updated, or with the old and the new wording one after the other.

    Options: `difference`, the least number of sentences; `ratio`, how many times as many sentences, and how many
    times as long, one of the two must be.

    Bad:
        # locale: sv
        msgid "The museum opens at ten. Tickets are sold at the door. Children pay half the price. Dogs are not allowed."
        msgstr "Museet öppnar klockan tio."

    Good:
        # locale: sv
        msgid "The museum opens at ten. Tickets are sold at the door. Children pay half the price. Dogs are not allowed."
        msgstr "Museet öppnar klockan tio, och biljetter säljs vid entrén. Barn betalar halva priset, hundar får inte följa med."
    """
    for catalog in project.targets:
        yield from _check(catalog, ctx)


def _check(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    pairs = [(message, *pair) for message in catalog.translated for pair in message.pairs]
    ratios = [len(target) / len(source) for _, source, target, _ in pairs if len(source) >= _LEAST_LENGTH / 2]
    from statistics import median

    usual = median(ratios) if len(ratios) >= _LEAST_TEXTS else 1.0
    factor = float(ctx.options["ratio"])
    for message, source, target, field in pairs:
        if max(len(source), len(target)) < _LEAST_LENGTH or max(source.count("\n"), target.count("\n")) > _MOST_LINES:
            continue
        if 1 / factor < len(target) / len(source) / usual < factor:
            continue
        # A source in one word is a key, such as translator-credits.
        if not (source.isascii() and source.split(None, 1) == [source]) and not _TO_TRANSLATORS.match(source):
            yield from _compare(message, (_NOTE.sub("", source), target, field), usual, ctx)


def _compare(message: Message, pair: tuple[str, str, str], usual: float, ctx: RuleContext) -> Iterator[Finding]:
    source, target, field = pair
    if not source.strip():
        return
    catalog = message.catalog
    target = _TRANSLATORS_NOTE.sub("", target)
    length = len(target) / len(source) / usual
    there = len(ctx.text(source, catalog.source_locale, message.flags).sentences)
    here = len(ctx.text(target, catalog.locale, message.flags).sentences)
    factor, least = float(ctx.options["ratio"]), int(ctx.options["difference"])
    fewer = there - here >= least and there >= here * factor and length * factor <= 1
    more = here - there >= least and here >= there * factor and length >= factor
    if fewer or more:
        other = catalog.source_locale or "the source"
        yield ctx.finding(
            message,
            "fewer" if fewer else "more",
            Span(field, 0, len(message.field_text(field))),
            {"count": here, "expected": there, "locale": catalog.locale or "", "other": other},
            evidence=Evidence(
                source=Reading(catalog.source_locale, source, str(there), "sentences"),
                target=Reading(catalog.locale, target, str(here), "sentences"),
            ),
        )
