"""The rule unbalanced-bidi-control."""

from collections.abc import Iterator, Sequence
from itertools import islice

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_CLOSED_BY = {
    "\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c",
    "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069",
}  # fmt: skip


# These turn letters round that have a direction of their own: never what a whole line needs.
_OVERRIDES = "\u202d\u202e"
# More than these of one text tell nothing new.
_MOST = 3


@rule(
    "unbalanced-bidi-control",
    severity=Severity.WARNING,
    needs=Feature.CONTROL,
    messages={
        "unclosed": "the control {code} that changes the direction of writing is never ended",
    },
)
def unbalanced_bidi_control(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A control changes the direction of writing and is not ended in its paragraph.

    What the program writes after the text may be shown in the wrong direction. At the start of a line a control sets the
    direction of all of it and needs no end. A source that is as unbalanced is taken as deliberate. An end that nothing began does nothing
    (Unicode Standard Annex 9, X7) and is not reported.

    Bad:
        msgid "File name"
        msgstr "שם \u202aFILE"

    Good:
        msgid "File name"
        msgstr "שם \u202aFILE\u202c"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not target.isascii() and not any(_unclosed(source)):
                for at in islice(_unclosed(target), _MOST):
                    code = f"U+{ord(target[at]):04X}"
                    yield ctx.finding(message, "unclosed", Span(field, at, at + 1), {"code": code})


def _unclosed(text: str) -> Iterator[int]:
    """Offsets of the controls that nothing ends; the end of a line ends every direction."""
    if text.isascii():
        return
    start = 0
    for line in text.split("\n"):
        yield from (start + at for at in _unclosed_in_line(line))
        start += len(line) + 1


def _unclosed_in_line(line: str) -> Iterator[int]:
    waiting: list[int] = []
    for at, character in enumerate(line):
        if character in _CLOSED_BY:
            waiting.append(at)
        elif waiting and character == _CLOSED_BY[line[waiting[-1]]]:
            waiting.pop()
    # At the start of a line it sets the direction of the whole line, and the line's end ends it.
    lead = len(line) - len(line.lstrip("\u202a\u202b\u200e\u200f "))
    yield from (at for at in waiting if at > lead or line[at] in _OVERRIDES)
