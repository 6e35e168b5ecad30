"""Aligned blocks that tell of different things."""

import re
from collections import Counter
from collections.abc import Iterator

from transcheck.model import Certainty, Evidence, Finding, Project, Reading, Scope, Severity, Span
from transcheck.names.find import Found, find_names
from transcheck.names.tolerant import Presence, presence
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.comparing import FIGURES, NAMES
from transcheck.rules.name_pairs import Sides, find_sides

_FIGURE = re.compile(r"(?<![\d.,])\d{2,}(?:[.,\u00a0 ]\d{3})*")
_NOT_DIGIT = re.compile(r"\D")


@rule(
    "text-differs",
    scope=Scope.PROJECT,
    where=Where.KEYED,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    absorbs=(*NAMES, *FIGURES),
    messages={
        "differs": "this text and that of {source_locale} share none of their names and figures: {here} here, {there} there"
    },
)
def text_differs(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """Two aligned blocks of a page tell of different things.

    Their names and figures have nothing in common but what the whole page is about: one version was rewritten, or the blocks do
    not belong together. One finding says so; what differs in detail is its evidence.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "network/text"
        msgstr "Nettverket ble stiftet i Kenya i 2013 og har 150 medlemmer."
        # file: en
        msgid "network/text"
        msgstr "The association of Danish and Polish towns met in Denmark in 2015."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "network/text"
        msgstr "Nettverket ble stiftet i Kenya i 2013 og har 150 medlemmer."
        # file: en
        msgid "network/text"
        msgstr "The network was founded in Kenya in 2013 and has 150 members."
    """
    if not project.keyed:
        return
    for catalog in project.targets:
        pairs = list(find_sides(catalog.translated, ctx, either=True))
        spread = _spread(pairs, ctx)
        for sides in pairs:
            there, here = _facts(sides, ctx, spread)
            if there and here and len(there) + len(here) >= 3 and not _shares(sides, ctx, spread):
                yield _finding(sides, ctx, here, there)


def _finding(sides: Sides, ctx: RuleContext, here: list[str], there: list[str]) -> Finding:
    values = {"here": ", ".join(here), "there": ", ".join(there), "source_locale": sides.source.locale or ""}
    return ctx.finding(
        sides.message,
        "differs",
        Span(sides.field, 0, len(sides.target.text)),
        values,
        evidence=Evidence(
            source=Reading(sides.source.locale, values["there"], values["there"], "names"),
            target=Reading(sides.target.locale, values["here"], values["here"], "names"),
        ),
        related=[ctx.related(sides.message.counterpart, values["there"])] if sides.message.counterpart else [],
    )


def _spread(pairs: list[Sides], ctx: RuleContext) -> Counter[str]:
    """How many blocks of the page name each thing."""
    spread: Counter[str] = Counter()
    for sides in pairs:
        names = (*_names(sides, ctx)[0], *_names(sides, ctx)[1])
        spread.update({name.entity.id for name in names})
    return spread


def _names(sides: Sides, ctx: RuleContext) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    return (
        find_names(ctx.registry, sides.source.text, sides.source.locale),
        find_names(ctx.registry, sides.target.text, sides.target.locale),
    )


def _facts(sides: Sides, ctx: RuleContext, spread: Counter[str]) -> tuple[list[str], list[str]]:
    """What each side tells beside what the whole page is about: names as written, figures."""
    told = []
    for side, names in zip((sides.source, sides.target), _names(sides, ctx), strict=True):
        facts = [side.text[name.start : name.end] for name in names if not _is_theme(name, spread)]
        facts += [match.group() for match in _FIGURE.finditer(side.text)]
        told.append(list(dict.fromkeys(facts)))
    return told[0], told[1]


def _is_theme(name: Found, spread: Counter[str]) -> bool:
    """Whether a name stands all over the page: it tells nothing of a block."""
    return spread[name.entity.id] >= 3 and spread[name.entity.id] * 4 > spread.most_common(1)[0][1]


def _shares(sides: Sides, ctx: RuleContext, spread: Counter[str]) -> bool:
    figures = [{_NOT_DIGIT.sub("", hit) for hit in _FIGURE.findall(side.text)} for side in (sides.source, sides.target)]
    if figures[0] & figures[1]:
        return True
    for names, here, there in zip(
        _names(sides, ctx), (sides.source, sides.target), (sides.target, sides.source), strict=True
    ):
        for name in names:
            written = here.text[name.start : name.end]
            if _is_theme(name, spread):
                continue
            if presence(ctx.registry, name.entities, there.text, there.locale, written) is not Presence.ABSENT:
                return True
    return False
