"""The rule rst-broken-markup."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.rest import is_rest, read_literals
from transcheck.text.markup.rest_defects import find_defects


@rule(
    "rst-broken-markup",
    needs=Feature.BACKTICK,
    absorbs=["rst-reference-mismatch", "rst-glued-markup", "markdown-mismatch", "code-changed", "url-changed"],
    messages={
        "two-ticks": "“{text}”: the text of a role stands in single backticks",
        "no-ticks": "“{text}”: the text of a role stands in backticks",
        "no-first-colon": "“{text}”: a role begins with a colon",
        "no-second-colon": "“{text}”: a colon is missing between the role and its text",
        "no-underscore": "“{text}” is no link without “_” after it",
        "no-blank": "“{text}”: a blank is missing before “<”",
        "stray": "“{text}” has no partner",
        "literal": "“{text}” is a ``literal`` in the source: two backticks on both sides",
    },
)
def rst_broken_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The markup of a reStructuredText text is broken.

    Backticks without a partner, a role without its colons or backticks, a link without its blank or underscore: Sphinx
    warns, and readers see the marks or lose the link. Only texts whose source has such markup, all of it sound, are looked at.

    Bad:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "Utilisez ``--all` avec :option:`-q`."

    Good:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "Utilisez ``--all`` avec :option:`-q`."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "`" not in source or not (is_rest(source) or read_literals(source)):
                continue
            if find_defects(source):
                continue
            found = [(one.kind, one.start, one.end) for one in find_defects(target)] or _lost_literal(source, target)
            for kind, start, end in found[:1]:
                yield ctx.finding(message, kind, Span(field, start, end), {"text": target[start:end][:60]})


def _lost_literal(source: str, target: str) -> list[tuple[str, int, int]]:
    """A literal of the source that stands between single backticks."""
    for piece in read_literals(source):
        single = f"`{piece.key}`"
        at = target.find(single)
        meant = f"`{single}" in target or single in source.replace(f"`{single}`", "")
        if at >= 0 and not meant and target[at - 1 : at] != ":":
            return [("literal", at, at + len(single))]
    return []
