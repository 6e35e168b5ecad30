"""The rule mail-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.tokens import find_mail_addresses, is_example, missing_tokens, new_tokens


@rule(
    "mail-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.AT,
    messages={"changed": "“{old}” became “{new}”", "missing": "“{old}” is missing"},
)
def mail_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A mail address of the source is missing, or another one stands in its place.

    Letters end up nowhere or with strangers. Examples (`you@example.com`) are not compared, and neither are credits.

    Bad:
        msgid "Write to bugs@gnome.org."
        msgstr "Écrivez à bugs@gnome.or."

    Good:
        msgid "Write to bugs@gnome.org."
        msgstr "Écrivez à bugs@gnome.org."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = [one for one in find_mail_addresses(source) if not is_example(one)]
            if not ours:
                continue
            theirs = find_mail_addresses(target)
            new = new_tokens(ours, theirs, source)
            for index, old in enumerate(missing_tokens(ours, theirs, target)):
                evidence = Evidence(source=Reading(message.catalog.source_locale, old.text, kind="mail"))
                if index < len(new):
                    span = Span(field, new[index].start, new[index].end)
                    params = {"old": old.text, "new": new[index].text}
                    yield ctx.finding(message, "changed", span, params, evidence=evidence)
                else:
                    span = Span(field, 0, len(target))
                    yield ctx.finding(message, "missing", span, {"old": old.text}, evidence=evidence)
