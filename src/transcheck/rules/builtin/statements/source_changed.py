"""Keyed targets whose source changed after they were confirmed."""

from collections.abc import Iterator, Sequence

from transcheck.confirmed import find_changes, read_confirmation
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.comparing import FIGURES, NAMES

_SHOWN = 6


@rule(
    "source-changed",
    where=Where.DIRECTIVES,
    severity=Severity.WARNING,
    certainty=Certainty.CERTAIN,
    messages={
        "words": "the source has changed since it was confirmed: {changes}",
        "unknown": "the source has changed since it was confirmed",
        "became": "“{old}” became “{new}”",
        "came": "“{new}” is new",
        "went": "“{old}” is gone",
    },
    absorbs=(*FIGURES, *NAMES, "sentence-count"),
)
def source_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The source of a keyed text changed after the text was confirmed.

    In a keyed catalog a text never becomes fuzzy. `transcheck confirm` writes a hash of the source beside the text:
    `# transcheck: confirmed{4c1d0e5a} 2026-11-22`. While the source is the same, nothing is said, whatever happens to the
    wording of the target. Where a comment still has the old source, the changed words are shown.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "page/price"
        msgstr "En billett koster 120 kroner."
        # file: en
        # transcheck: confirmed{92b44fab} 2025-01-31
        # source then: En billett koster 100 kroner.
        msgid "page/price"
        msgstr "A ticket is 100 kroner."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "page/price"
        msgstr "En billett koster 100 kroner."
        # file: en
        # transcheck: confirmed{92b44fab} 2025-01-31
        msgid "page/price"
        msgstr "Tickets are 100 kroner each."
    """
    for message in messages:
        if not message.catalog.keyed or message.counterpart is None:
            continue
        confirmation = read_confirmation(message)
        if confirmation is None or confirmation.current:
            continue
        source = message.counterpart.msgstr
        changes = find_changes(confirmation.before, source) if confirmation.before is not None else []
        yield ctx.finding(
            message,
            "words" if changes else "unknown",
            Span("msgstr", 0, len(message.msgstr)),
            {"changes": ", ".join(_say(ctx, *change) for change in changes[:_SHOWN])},
            evidence=Evidence(
                source=Reading(message.catalog.source_locale, source, kind="source"),
                target=Reading(message.catalog.locale, message.msgstr, kind="target"),
                others=(Reading(message.catalog.source_locale, confirmation.before, confirmation.day, "source then"),)
                if confirmation.before is not None
                else (),
            ),
            related=[ctx.related(message.counterpart, source)],
        )


def _say(ctx: RuleContext, old: str, new: str) -> str:
    key = "became" if old and new else "came" if new else "went"
    return ctx.rule.messages[key].format(old=old, new=new)
