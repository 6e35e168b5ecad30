"""The rule length-differs."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# How many letters of English one sign of these languages says, about (released catalogs, median of long texts).
_DENSE = {"zh": 3.0, "yue": 3.0, "ja": 2.0, "ko": 1.8}
# (a source of at least so many letters, the share of it that is too little), and (..., how many times as much is too much).
_SHORT = ((50, 0.15), (30, 0.08))
_LONG = ((16, 6.0), (4, 14.0))
_LONG_TARGET = 100
_NAME = re.compile(r"[a-z0-9]+(?:[-._:][a-z0-9]+)+")
_GLUED_LIST = re.compile(r"\w,\w")
# A context before the text, as GNOME wrote it (`menu|File`); in a regular expression or a choice of commands a bar is none.
_CONTEXT = re.compile(r"[A-Za-z][\w /.-]{0,40}\|(?=\S)(?!.*\|)", re.DOTALL)


@rule(
    "length-differs",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.WORDS,
    messages={
        "short": "{target} characters for the {source} of the source",
        "long": "{target} characters for the {source} of the source",
    },
)
def length_differs(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A translation is many times shorter or longer than its source.

    Something was left out, or the text belongs to another message. Only extremes are told: less than a seventh of a
    source of fifty letters, more than six times one of sixteen; signs of Chinese, Japanese and Korean count for several letters. Credits and
    glossaries are left alone.

    Bad:
        msgid "The file could not be opened because another program is using it at the moment."
        msgstr "Erreur"

    Good:
        msgid "The file could not be opened because another program is using it at the moment."
        msgstr "Impossible d’ouvrir le fichier\u00a0: un autre programme s’en sert."
    """
    for message in messages:
        for source, target, field in message.pairs:
            size, ours = len(target), len(source)
            if "|" in source and "|" not in target:
                context = _CONTEXT.match(source)
                ours -= context.end() if context else 0
            elif source.startswith("?") and not target.startswith("?"):
                ours -= source.find(":") + 1  # a note for translators, as freeciv writes it: `?unit:Bank`
            if size * 2 >= ours and size <= ours * 4:
                continue
            size *= _DENSE.get(language_of(message.catalog.locale), 1.0)  # type: ignore[assignment]
            short = any(ours >= least and size < share * ours for least, share in _SHORT)
            long = size >= _LONG_TARGET and any(ours >= least and size > times * ours for least, times in _LONG)
            if (short or long) and not _is_special(message):
                params = {"source": ours, "target": len(target)}
                yield ctx.finding(message, "short" if short else "long", Span(field, 0, len(target)), params)


def _is_special(message: Message) -> bool:
    """Credits, and the first line of glossaries."""
    source = message.msgid.lower()
    # A name for a text (`description-contentrules-controlpanel`), and lists that programs split.
    if " " not in source and _NAME.fullmatch(source) and " " in message.msgstr:
        return True
    if _GLUED_LIST.search(source) and _GLUED_LIST.search(message.msgstr):
        return True
    return "credits" in source.replace("_", "") or "translator" in source or source.startswith(("your ", "abcde"))
