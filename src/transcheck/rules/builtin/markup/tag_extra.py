"""The rule tag-extra."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.compare import compare_tags
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.tags import HTML, Kind, Tag, read_pair

_PROSE = 80
_CREDITS = frozenset({"translator-credits", "translator_credits", "Your names", "Your emails"})


@rule(
    "tag-extra",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.TAG,
    messages={"extra": "{tags} is not in the source"},
)
def tag_extra(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation has a tag that its source does not have.

    Where the program shows the text as it is, readers see the tag. Often it is meant: a word is emphasised or quoted
    that the source does not mark; hence an info, and a guess in texts of more than a line.

    Bad:
        msgid "New split"
        msgstr "<b>Neuer Teil</b>"

    Good:
        msgid "New split"
        msgstr "Neuer Teil"
    """
    for message in messages:
        if message.msgid in _CREDITS:
            continue
        for source, target, field in message.pairs:
            if "<" not in target:
                continue
            ours, theirs = read_pair(source, target)
            # The source may have it as a word in brackets, or without its end.
            extra = tuple(
                tag for tag in compare_tags(ours, theirs).extra if target.count(tag.text) > source.count(tag.text)
            )
            if extra and (ours.tags or _is_markup(extra)):
                span = Span(field, extra[0].start, extra[0].end)
                # In prose translators quote and emphasise where the source does not.
                certainty = Certainty.GUESS if len(source) > _PROSE and theirs.well_formed else None
                params = {"tags": quote_all(tag.plain for tag in extra)}
                yield ctx.finding(message, "extra", span, params, certainty=certainty)


def _is_markup(tags: Sequence[Tag]) -> bool:
    """Whether these are tags although the source has none: a pair, or an element of HTML."""
    return any(tag.kind is Kind.CLOSE for tag in tags) or all(tag.name.lower() in HTML for tag in tags)
