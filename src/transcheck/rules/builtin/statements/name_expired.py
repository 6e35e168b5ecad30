"""Names used as current that are not current."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.names.validity import Validity
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.current_names import CurrentName, dated_fact, find_current_names, may_name_dated, successor_on


@rule(
    "name-expired",
    severity=Severity.WARNING,
    certainty=Certainty.CERTAIN,
    needs=Feature.NAME,
    reads=Reads.TEXTS,
    dated=True,
    messages={
        "ended": "“{name}” ended on {until}",
        "succeeded": "“{name}” ended on {until}; after it came {successor}",
        "not-begun": "“{name}” has not begun: it begins on {from}",
    },
)
def name_expired(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A name is used as current, and what it names has ended, or has not begun.

    The packs know when missions and organisations began and ended, each with its source. Only sentences that speak of
    today count: "Norway takes part in UNMIL" is found, "took part in UNMIL until 2018" and "in 2016 we have people in
    UNMIL" are not. The day is `--as-of`; such a finding changes the exit status with `--fail-on-expired` alone. A fact
    without a source that can be opened is likely, not certain.

    Bad:
        # locale: nb
        msgid "The country takes part in UNMIL and UNTSO."
        msgstr "Landet deltar i UNMIL og UNTSO."

    Good:
        # locale: nb
        msgid "The country took part in UNMIL and takes part in UNTSO."
        msgstr "Landet deltok i UNMIL, og deltar i UNTSO."
    """
    # All messages handed over at once are of one catalog.
    for message in messages if messages and may_name_dated(ctx, messages[0].catalog) else ():
        for text, locale, field in message.texts:
            for name in find_current_names(ctx, text, locale, message):
                yield from _judge(name, text, field, message, ctx)


def _judge(name: CurrentName, text: str, field: str, message: Message, ctx: RuleContext) -> Iterator[Finding]:
    entity = name.entity
    state = entity.state_on(ctx.as_of)
    if state not in (Validity.ENDED, Validity.NOT_YET):
        return
    written = text[name.start : name.end]
    after = successor_on(ctx.registry, entity, ctx.as_of)
    message_id = "not-begun" if state is Validity.NOT_YET else "succeeded" if after else "ended"
    yield ctx.finding(
        message,
        message_id,
        Span(field, name.start, name.end),
        {
            "name": written,
            "until": entity.valid_until,
            "from": entity.valid_from,
            "successor": after.label(name.locale) if after else "",
        },
        certainty=None if entity.is_certain else Certainty.LIKELY,
        evidence=Evidence(
            target=Reading(name.locale, written, entity.id, "name"),
            facts=(dated_fact(entity), *([dated_fact(after)] if after else [])),
        ),
    )
