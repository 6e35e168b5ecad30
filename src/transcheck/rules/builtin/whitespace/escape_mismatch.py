"""The rule escape-mismatch."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

_ESCAPE = re.compile(r"\\(?:[abefnrtv0\"'\\]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-7]{3})(?![A-Za-z])")

# A line break or tab directly before a word; a path or a command of TeX keeps its backslash in a translation, too.
_BEFORE_WORD = re.compile(r"(?<=[\w.,:;!?])\\[nt](?=[^\W\d_])")

_MARKS = frozenset("'\"`´‘’“”„«»")
_QUOTED = re.compile(r'\\"')


@rule(
    "escape-mismatch",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.BACKSLASH,
    messages={"lost": "“{text}” is missing", "gained": "“{text}” is not in the source"},
)
def escape_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A written-out escape such as `\n` stands on one side only.

    The two characters `\` and `n` in a text tell a shell, a regular expression or another program to do something.
    Escaped quotation marks are not compared, languages have marks of their own; only where the source has plain ones and
    no backslash at all were they escaped twice.

    Bad:
        msgid "use \\n for a new line"
        msgstr "\\t steht für eine neue Zeile"

    Good:
        msgid "use \\n for a new line"
        msgstr "\\n steht für eine neue Zeile"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "\\" in source or "\\" in target:
                yield from _compare(message, source, target, field, ctx)
                lost = _BEFORE_WORD.search(source) if "\\" not in target else None
                twice = _QUOTED.search(target) if "\\" not in source and '"' in source else None
                if twice:
                    yield ctx.finding(message, "gained", Span(field, *twice.span()), {"text": twice.group()})
                if lost:
                    yield ctx.finding(message, "lost", Span(field, 0, len(target)), {"text": lost.group()})


def _compare(message: Message, source: str, target: str, field: str, ctx: RuleContext) -> Iterator[Finding]:
    ours = [match for match in _ESCAPE.finditer(source) if match.group()[1] not in "\"'"]
    theirs = [match for match in _ESCAPE.finditer(target) if match.group()[1] not in "\"'"]
    left = Counter(match.group() for match in ours)
    right = Counter(match.group() for match in theirs)
    for text in dict.fromkeys(match.group() for match in ours):
        if text not in right:
            yield ctx.finding(message, "lost", Span(field, 0, len(target)), {"text": text})
    for match in theirs:
        if match.group() not in left and match.group() not in source and not _is_quoted(target, match):
            yield ctx.finding(message, "gained", Span(field, *match.span()), {"text": match.group()})


def _is_quoted(text: str, match: re.Match[str]) -> bool:
    """Whether the escape stands between quotation marks: the translation names it, as `'\\n'` for “newline”."""
    return text[match.start() - 1 : match.start()] in _MARKS and text[match.end() : match.end() + 1] in _MARKS
