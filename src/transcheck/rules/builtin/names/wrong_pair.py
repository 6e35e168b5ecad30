"""Names put beside one another that do not belong together."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.acronyms import placed_pattern
from transcheck.names.compare import belongs, pairs_of
from transcheck.names.registry import Entity, Registry
from transcheck.names.tolerant import forms_of
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.name_pairs import make_fact, may_name, read_side

# An acronym, or a script that has no capitals and writes them as words: before the first of them nothing is loaded.
_MAYBE = re.compile(r"[A-ZА-Я]{4}|[\u0600-\u06ff]{4}")


@rule(
    "wrong-pair",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    needs=Feature.CAPITALS | Feature.CASELESS,
    reads=Reads.TEXTS,
    messages={"wrong": "“{name}” does not belong to “{place}”, but to {places}"},
)
def wrong_pair(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A mission or an office is put beside a place that it does not belong to.

    "Haiti (MINUSMA)" is wrong in every language: MINUSMA was the mission in Mali. What belongs where is told by the
    packs, each fact with its source; a fact without one makes the finding likely, not certain.

    Bad:
        # locale: nb
        msgid "Police officers serve in Cyprus (UNFICYP)."
        msgstr "Politifolk tjenestegjør i Libanon (UNFICYP)."

    Good:
        # locale: nb
        msgid "Police officers serve in Cyprus (UNFICYP)."
        msgstr "Politifolk tjenestegjør på Kypros (UNFICYP)."
    """
    waiting = True
    for message in messages:
        keyed = message.catalog.keyed
        for text, locale, field in message.texts:
            if waiting and not (may_name(text, 1) if keyed else _MAYBE.search(text)):
                continue
            waiting = False
            acronyms = placed_pattern(ctx.registry, locale)
            if not keyed and not (acronyms and acronyms.search(text)):
                continue
            side = read_side(ctx, text, locale, message)
            for pair in pairs_of(ctx.registry, side):
                first = pair.first.entity.kind in ("un-mission", "office")
                name, place = (pair.first, pair.second) if first else (pair.second, pair.first)
                if belongs(ctx.registry, name.entity, place.entity) is not False:
                    continue
                places = show_places(ctx.registry, name.entity, "en")
                written = text[pair.start : pair.end]
                yield ctx.finding(
                    message,
                    "wrong",
                    Span(field, pair.start, pair.end),
                    {
                        "name": text[name.start : name.end],
                        "place": text[place.start : place.end],
                        "places": places,
                    },
                    certainty=None if name.entity.is_certain else Certainty.LIKELY,
                    evidence=Evidence(
                        target=Reading(side.locale, written, f"{name.entity.id}/{place.entity.id}", "pair"),
                        facts=(make_fact(name.entity, f"{name.entity.id}: {places}"),),
                    ),
                )


def show_places(registry: Registry, entity: Entity, locale: str | None) -> str:
    """Where an entity works, in the words of the locale."""
    shown = []
    for name in entity.places:
        place = registry.entity(name)
        forms = (forms_of(registry, place, locale) or forms_of(registry, place, "en")) if place else ()
        shown.append(forms[0] if forms else name)
    return ", ".join(shown)
