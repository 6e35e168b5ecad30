"""Dated statements that are no longer, or not yet, true."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Fact, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, Reads, RuleContext, Where, rule
from transcheck.rules.kinds.claim import Claim, find_claim, may_name
from transcheck.text.patterns import PatternTooSlow

_TAG = re.compile(r"<[^<>]{0,200}>")


@rule(
    "statement-expired",
    severity=Severity.WARNING,
    certainty=Certainty.CERTAIN,
    needs=Feature.LETTER,
    where=Where.CLAIMS,
    reads=Reads.TEXTS,
    dated=True,
    messages={
        "ended": "true until {until}; {says}",
        "not-begun": "not true before {from}; {says}",
    },
)
def statement_expired(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A statement is no longer true, or not yet.

    The statements are `[[claim]]` tables of packs that the configuration switches on, as in
    `packs = ["claims/norway"]`. Each combines a name, cue words and a period within one sentence, and says what holds
    afterwards. The day is `--as-of`; such a finding changes the exit status with `--fail-on-expired` alone.

    Bad (with the pack `claims/norway`):
        # locale: en
        # packs: claims/norway
        msgid "page/goal"
        msgstr "Norway seeks a seat on the Security Council in 2021-2022."

    Good:
        # locale: en
        # packs: claims/norway
        msgid "page/goal"
        msgstr "Norway sought a seat on the Security Council in 2021-2022."
    """
    claims = [claim for claim in ctx.packs.claims if not claim.valid_on(ctx.as_of)]
    if not claims or not messages:
        return
    # All messages handed over at once are of one catalog; most catalogs name nothing that a claim is about.
    if not messages[0].catalog.keyed:
        by_locale: dict[str | None, list[str]] = {}
        for message in messages:
            for text, locale, _ in message.texts:
                by_locale.setdefault(locale, []).append(text)
        claims = [one for one in claims if any(_may_state(one, "\n".join(some), at) for at, some in by_locale.items())]
    for message in messages if claims else ():
        for text, locale, field in message.texts:
            if not message.catalog.keyed and not any(_may_state(claim, text, locale) for claim in claims):
                continue
            known = ctx.text(text, locale, message.flags)
            spoken = ctx.reading_locale(text, locale) if message.catalog.keyed else locale
            for claim in claims:
                try:
                    for start, end in find_claim(claim, known.prose, spoken, known.sentences):
                        yield _report(claim, message, Span(field, start, end), spoken, ctx)
                except PatternTooSlow:
                    ctx.note(locale, claim.id, "a pattern took too long")


def _may_state(claim: Claim, text: str, locale: str | None) -> bool:
    """Whether a text, or some joined by line breaks, has the name of a claim; a tag in it is a blank."""
    return may_name(claim, _TAG.sub(" ", text) if "<" in text else text, locale)


def _report(claim: Claim, message: Message, span: Span, locale: str | None, ctx: RuleContext) -> Finding:
    text = message.field_text(span.field)
    ended = claim.ended_on(ctx.as_of)
    return ctx.finding(
        message,
        "ended" if ended else "not-begun",
        span,
        {
            "until": claim.valid_until,
            "from": claim.valid_from,
            "says": claim.says_on(ctx.as_of) or claim.summary.rstrip("."),
        },
        certainty=None if claim.is_certain else Certainty.LIKELY,
        evidence=Evidence(
            target=Reading(locale, text[span.start : span.end], claim.id, "statement"),
            facts=(
                Fact(
                    claim.id,
                    claim.says_on(ctx.as_of) or claim.summary.rstrip("."),
                    claim.source,
                    claim.checked,
                    claim.valid_from,
                    claim.valid_until,
                    said=tuple(sorted(claim.said_on(ctx.as_of).items())),
                ),
            ),
        ),
    )
