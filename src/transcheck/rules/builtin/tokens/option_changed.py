"""The rule option-changed."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import Token, find_options, missing_tokens, new_tokens

# Directly after the option, or after the end of its markup: `--root=`, `--root[=`, `B<--root>=`, `--root</option>=`.
_VALUE = re.compile(r"(?:</[a-z]+>|[>`*'\[])?=")


@rule(
    "option-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.HYPHEN,
    messages={
        "changed": "{old} became {new}",
        "missing": "{old} is missing",
        "value": "“{old}” lost what stands after its “=”",
    },
)
def option_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An option of a program is missing in the translation.

    A translated option does not work. Only long options (`--verbose`) are compared, each once, and whether a value follows
    (`--format=TYPE`); the value itself may be translated.

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
                for option in _without_value(source, ours, target, theirs):
                    yield ctx.finding(message, "value", Span(field, option.start, option.end), {"old": option.text})
                continue
            new = new_tokens(ours, theirs, source)
            params = {"old": quote_all(one.text for one in missing)}
            if new:
                params["new"] = quote_all(one.text for one in new)
            span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
            evidence = Evidence(source=Reading(message.catalog.source_locale, missing[0].text, kind="option"))
            yield ctx.finding(message, "changed" if new else "missing", span, params, evidence=evidence)


def _without_value(source: str, ours: list[Token], target: str, theirs: list[Token]) -> Iterator[Token]:
    """The options that have a value after “=” wherever the source has them and nowhere in the translation."""
    if "=" not in source or _has_values(target, theirs):
        return
    for text in dict.fromkeys(option.text for option in ours):
        mine = [option for option in ours if option.text == text]
        if len(_valued(source, mine)) == len(mine):
            yield from [option for option in theirs if option.text == text][:1]


def _has_values(text: str, options: list[Token]) -> bool:
    return "=" in text and bool(_valued(text, options))


def _valued(text: str, options: list[Token]) -> list[Token]:
    return [option for option in options if _VALUE.match(text, option.end)]
