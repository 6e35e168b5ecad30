"""Names listed as current that never were current together."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.validity import never_together
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.current_names import CurrentName, dated_fact, find_current_names, known_interval, may_name_dated


@rule(
    "never-coexisted",
    severity=Severity.WARNING,
    certainty=Certainty.CERTAIN,
    needs=Feature.NAME,
    reads=Reads.TEXTS,
    dated=True,
    absorbs=["name-expired"],
    messages={
        "never": "“{ended}” ended on {until}, “{begun}” began on {from}: there was no day on which both were current",
    },
)
def never_coexisted(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Names are listed as current that were never current on one day.

    The list was brought up to date in part: it was true on no day at all. Only what was known on the day of `--as-of`
    counts. The expiry of the two names is kept as evidence.

    Bad:
        # locale: es
        msgid "Officers serve in MINUJUSTH and UNMC."
        msgstr "Hay agentes que prestan servicio en la MINUJUSTH y la UNMC."

    Good:
        # locale: es
        msgid "Officers serve in MINUSMA and UNMISS."
        msgstr "Hay agentes que prestan servicio en la MINUSMA y la UNMISS."
    """
    # All messages handed over at once are of one catalog.
    for message in messages if messages and may_name_dated(ctx, messages[0].catalog) else ():
        for text, locale, field in message.texts:
            names = find_current_names(ctx, text, locale, message)
            if len(names) < 2:
                continue
            known = [
                (name, interval) for name in names if (interval := known_interval(name.entity, ctx.as_of)) is not None
            ]
            pair = never_together([interval for _, interval in known])
            if pair is not None:
                ended, begun = known[pair[0]][0], known[pair[1]][0]
                yield _report(message, (text, field), (ended, begun), names, ctx)


def _report(
    message: Message,
    place: tuple[str, str],
    pair: tuple[CurrentName, CurrentName],
    names: Sequence[CurrentName],
    ctx: RuleContext,
) -> Finding:
    text, field = place
    ended, begun = pair
    first, last = sorted(pair, key=lambda name: name.start)
    between = any(first.end <= name.start and name.end <= last.start for name in names)
    span = Span(field, last.start if between else first.start, last.end)
    return ctx.finding(
        message,
        "never",
        span,
        {
            "ended": text[ended.start : ended.end],
            "until": ended.entity.valid_until,
            "begun": text[begun.start : begun.end],
            "from": begun.entity.valid_from,
        },
        certainty=None if ended.entity.is_certain and begun.entity.is_certain else Certainty.LIKELY,
        evidence=Evidence(
            target=Reading(last.locale, text[first.start : last.end], f"{ended.entity.id}/{begun.entity.id}", "names"),
            facts=(dated_fact(ended.entity), dated_fact(begun.entity)),
        ),
    )
