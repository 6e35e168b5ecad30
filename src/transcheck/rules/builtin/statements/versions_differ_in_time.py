"""Versions that speak of different days."""

from collections.abc import Iterator, Sequence
from datetime import date

from transcheck.model import Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.names.validity import never_together
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.current_names import CurrentName, dated_fact, find_current_names, known_interval, may_name_dated


@rule(
    "versions-differ-in-time",
    scope=Scope.PROJECT,
    needs=Feature.NAME,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    dated=True,
    absorbs=["name-expired"],
    messages={
        "later": "this is true from {from} (“{begun}”) at the earliest, {other} until {until} (“{ended}”) at the latest",
        "earlier": "this is true until {until} (“{ended}”) at the latest, {other} from {from} (“{begun}”) at the earliest",
        "there": "“{name}” in {other}",
    },
)
def versions_differ_in_time(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """The versions of a text name things as current that were never current together.

    One version was brought up to date and the other was not: if each is true for some day at all, it is not the same
    day. Only what was known on the day of `--as-of` counts.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "missions/text"
        msgstr "Vi deltar i UNMC og UNTSO."
        # file: en
        msgid "missions/text"
        msgstr "We take part in MINUJUSTH and UNTSO."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "missions/text"
        msgstr "Vi deltar i UNMC og UNTSO."
        # file: en
        msgid "missions/text"
        msgstr "We take part in UNMC, UNTSO and UNMISS."
    """
    for catalog in project.targets:
        for message in catalog.translated if may_name_dated(ctx, catalog) else ():
            for source, target, field in message.pairs:
                yield from _compare(message, source, target, field, ctx)


def _compare(message: Message, source: str, target: str, field: str, ctx: RuleContext) -> Iterator[Finding]:
    catalog = message.catalog
    here = find_current_names(ctx, target, catalog.locale, message)
    there = find_current_names(ctx, source, catalog.source_locale, message) if here else ()
    own, others = {name.entity.id for name in here}, {name.entity.id for name in there}
    # What both name tells nothing apart, unless the other side has what it never met.
    for ended, begun in ((there, here), (here, there)):
        pair = _apart(ended, begun, ctx.as_of)
        if pair is not None and not {pair[0].entity.id, pair[1].entity.id} <= own & others:
            later = begun is here
            mine, theirs = (pair[1], pair[0]) if later else pair
            yield _report(message, field, (mine, theirs), (source, target), later=later, ctx=ctx)
            return


def _apart(
    ended: Sequence[CurrentName], begun: Sequence[CurrentName], day: date
) -> tuple[CurrentName, CurrentName] | None:
    """The name of the first list that ended before a name of the second began, if there is one."""
    over = [name for name in ended if (one := known_interval(name.entity, day)) and one.end is not None]
    new = [name for name in begun if (one := known_interval(name.entity, day)) and one.start is not None]
    if not over or not new:
        return None
    first = min(over, key=lambda name: name.entity.valid_until or date.max)
    last = max(new, key=lambda name: name.entity.valid_from or date.min)
    return (first, last) if never_together([first.entity.interval, last.entity.interval]) == (0, 1) else None


def _report(
    message: Message,
    field: str,
    names: tuple[CurrentName, CurrentName],
    texts: tuple[str, str],
    *,
    later: bool,
    ctx: RuleContext,
) -> Finding:
    mine, theirs = names
    source, target = texts
    written, other = target[mine.start : mine.end], source[theirs.start : theirs.end]
    begun, ended = (mine, theirs) if later else (theirs, mine)
    locale = message.catalog.source_locale or "the source"
    related = []
    if message.counterpart is not None:
        says = ctx.rule.messages["there"].format(name=other, other=locale)
        related.append(ctx.related(message.counterpart, says, Span("msgstr", theirs.start, theirs.end)))
    return ctx.finding(
        message,
        "later" if later else "earlier",
        Span(field, mine.start, mine.end),
        {
            "from": begun.entity.valid_from,
            "until": ended.entity.valid_until,
            "begun": written if later else other,
            "ended": other if later else written,
            "other": locale,
        },
        evidence=Evidence(
            source=Reading(theirs.locale, other, str(theirs.entity.interval), "name"),
            target=Reading(mine.locale, written, str(mine.entity.interval), "name"),
            facts=(dated_fact(mine.entity), dated_fact(theirs.entity)),
        ),
        related=related,
    )
