"""The rule empty-element."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.tags import Kind, Markup, Tag, read_pair


@rule("empty-element", needs=Feature.TAG, messages={"empty": "“{tag}” has no text in it"})
def empty_element(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An element of the translation has no text, and none of the source is empty.

    The words were moved out of the tags, or forgotten: a link without text cannot be clicked.

    Bad:
        msgid "Press <b>Enter</b>"
        msgstr "<b></b>Appuyez sur Entrée"

    Good:
        msgid "Press <b>Enter</b>"
        msgstr "Appuyez sur <b>Entrée</b>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "></" not in target and "> </" not in target:
                continue
            ours, theirs = read_pair(source, target)
            empty = {tag.name for tag in ours.tags if tag.kind is Kind.EMPTY}
            if not ours.tags or any(_empty_pairs(source, ours)):
                continue
            for start, end in _empty_pairs(target, theirs):
                if start.name in empty:
                    continue
                span = Span(field, start.start, end.end)
                yield ctx.finding(message, "empty", span, {"tag": start.text + end.text})


def _empty_pairs(text: str, markup: Markup) -> Iterator[tuple[Tag, Tag]]:
    for first, second in pairwise(markup.tags):
        pair = first.kind is Kind.OPEN and second.kind is Kind.CLOSE and first.name == second.name
        if pair and not text[first.end : second.start].strip():
            yield first, second
