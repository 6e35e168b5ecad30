"""The rule context-in-translation."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule

# `menu|File` as GNOME wrote it before msgctxt, and `_: comment\n` as KDE did.
# Small words and a bar are one where what follows begins with a capital: `yes|no` and `trace on|off` are to choose from.
_BAR = re.compile(
    r"(?=[^|]* )[A-Z][\w /.-]{1,40}\|(?=\S)|[A-Z][\w/.-]{1,40}\|(?=[^\sa-z])"
    r"|(?=[^|]* )[a-z][\w /.-]{1,40}\|(?=[A-Z0-9%])|[a-z][a-z-]{1,20}\|(?=[A-Z][a-z])"
)
_KDE = re.compile(r"_: [^\n]{1,200}\n")
# Left where it was, in other words: nothing but a comment begins so.
_KDE_TRANSLATED = re.compile(r"_: ?[^\n]{1,200}\n")


@rule(
    "context-in-translation",
    certainty=Certainty.LIKELY,
    needs=Feature.BAR | Feature.UNDERSCORE,
    messages={"kept": "the context “{text}” of the source is no part of the text"},
)
def context_in_translation(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The translation repeats a context that the source carries in front of its text.

    Before there was msgctxt, programs wrote `menu|File` and `_: comment\n`; what stands before the bar or the line break is
    for translators alone and is shown to readers if it is kept. A translation that is
    the source as it stands is left alone: some programs remove the context from both.

    Bad:
        msgid "Month name|January"
        msgstr "Month name|Januar"

    Good:
        msgid "Month name|January"
        msgstr "Januar"
    """
    for message in messages:
        if "|" not in message.msgid and not message.msgid.startswith("_: "):
            continue
        for source, target, field in message.pairs:
            context = _KDE.match(source) or (_BAR.match(source) if source.count("|") == 1 else None)
            if context is None or target == source:
                continue
            kept = _KDE_TRANSLATED.match(target) if source.startswith("_: ") else None
            if kept is not None or target.startswith(context.group()):
                span = Span(field, 0, kept.end() if kept else context.end())
                fix = Fix("remove the context", (Edit(span, ""),))
                yield ctx.finding(message, "kept", span, {"text": context.group().strip("|\n")[:40]}, fix=fix)
