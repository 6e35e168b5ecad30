"""The rule option-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import find_options, missing_tokens, new_tokens


@rule(
    "option-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.HYPHEN,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def option_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An option of a program is missing in the translation.

    A translated option does not work. Only long options (`--verbose`) are compared, each once.

    Bad:
        msgid "Use --verbose to see more."
        msgstr "Utilisez --verbeux pour en voir plus."

    Good:
        msgid "Use --verbose to see more."
        msgstr "Utilisez --verbose pour en voir plus."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = find_options(source)
            if not ours:
                continue
            theirs = find_options(target)
            missing = missing_tokens(ours, theirs, target)
            if not missing:
                continue
            new = new_tokens(ours, theirs, source)
            params = {"old": quote_all(one.text for one in missing)}
            if new:
                params["new"] = quote_all(one.text for one in new)
            span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
            evidence = Evidence(source=Reading(message.catalog.source_locale, missing[0].text, kind="option"))
            yield ctx.finding(message, "changed" if new else "missing", span, params, evidence=evidence)
