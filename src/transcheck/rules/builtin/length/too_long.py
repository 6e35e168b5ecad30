"""The rule too-long."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import RuleContext, rule

# Weblate's flags, and what Android and Chromium write for translators: `max-length:20`, `[CHAR LIMIT=20]`.
_LIMIT = re.compile(
    r"\bmax-(?P<what>length|lines|words|bytes)\s*:\s*(?P<count>[0-9]{1,6})\b"
    r"|\b(?:CHAR(?:ACTER)?[ _-]?LIMIT|MAX[ _-]?LENGTH)\s*[=:]\s*(?P<limit>[0-9]{1,6})\b",
)
_WORDS = (
    *("max-length:", "max-lines:", "max-words:", "max-bytes:"),
    *(
        f"{one}{between}{other}"
        for one, other in (("CHAR", "LIMIT"), ("CHARACTER", "LIMIT"), ("MAX", "LENGTH"))
        for between in "_ -"
    ),
    "MAXLENGTH",
)
_RARE = ("max-", "LIMIT", "LENGTH")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@rule(
    "too-long",
    messages={
        "length": "{count} characters where {limit} fit",
        "lines": "{count} lines where {limit} fit",
        "words": "{count} words where {limit} fit",
        "bytes": "{count} bytes where {limit} fit",
    },
    options={"max-length": 0, "max-lines": 0, "max-words": 0, "max-bytes": 0},
)
def too_long(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A text is longer than its place.

    The limit is the one the message states: a flag `max-length:20`, `max-lines:2`, `max-words:5` or `max-bytes:64`, or
    `[CHAR LIMIT=20]` in a comment for translators. Options of the same names set one for all messages. Tags do not count as
    characters or words, bytes are those of UTF-8. A limit that the source itself breaks is not held against its translation.

    Bad:
        #, max-length:10
        msgid "Save"
        msgstr "Enregistrer le fichier"

    Good:
        #, max-length:30
        msgid "Save"
        msgstr "Enregistrer le fichier"
    """
    general = {name.removeprefix("max-"): int(limit) for name, limit in ctx.options.items() if limit}
    # Comments are read message by message: most catalogs state no limit at all.
    mentions = messages[0].catalog.layout.mentions
    if not general and not (any(map(mentions, _RARE)) and any(map(mentions, _WORDS))):
        return
    for message in messages:
        limits = {**general, **_stated(message)}
        if limits:
            for source, target, field in message.pairs:
                yield from _judge(message, (source, target, field), limits, ctx)


def _stated(message: Message) -> dict[str, int]:
    """The limits a message states."""
    found: dict[str, int] = {}
    for text in (*sorted(message.flags), *message.extracted, *message.comments):
        for match in _LIMIT.finditer(text):
            if match["limit"]:
                found["length"] = int(match["limit"])
            else:
                found[match["what"].lower()] = int(match["count"])
    return found


def _judge(message: Message, pair: tuple[str, str, str], limits: dict[str, int], ctx: RuleContext) -> Iterator[Finding]:
    source, target, field = pair
    for what, limit in sorted(limits.items()):
        count = _measure(target, what)
        if limit and count > limit >= _measure(source, what):
            start = min(limit, len(target) - 1) if what == "length" and "<" not in target else 0
            yield ctx.finding(message, what, Span(field, start, len(target)), {"count": count, "limit": limit})


def _measure(text: str, what: str) -> int:
    if what == "bytes":
        return len(text.encode("utf-8", "surrogatepass"))
    if what == "lines":
        return text.rstrip("\n").count("\n") + 1
    bare = _TAG.sub("", text) if "<" in text else text
    return len(bare.split()) if what == "words" else len(bare)
