"""File names that show as text."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Reads, RuleContext, rule

# The name of a picture, film or sound alone in its line. Documents are left out: a link may well show their name.
_FILE_NAME = re.compile(
    r"^[ \t]*(?P<name>[\w@%+~()\[\].-]{1,200}"
    r"\.(?:png|jpe?g|gif|svg|webp|avif|heic|bmp|tiff?|ico|eps|psd|mp4|m4v|mov|avi|webm|mp3|wav|ogg))[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
# Kinds of blocks whose text is meant to be a file's name.
_FILE_KINDS = re.compile(r"file|path|src|url|href|source of", re.IGNORECASE)


@rule(
    "file-name-shown",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    reads=Reads.TEXTS,
    messages={"shown": "the file name “{name}” shows as text"},
)
def file_name_shown(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The name of a picture's file stands on the page as if it were text.

    It comes from a picture without a description, or from a copy that took the file's name along. People see
    it, and screen readers spell it. Write what the picture shows, or leave the text empty.

    In a catalog of messages a translation that is a file name is right where its source is one too.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "card/picture"
        msgstr "hovedbilde_2@2x.png"

        msgid "card/text"
        msgstr "Skolen har fire bygg."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "card/picture"
        msgstr "Skolen sett fra gaten"

        msgid "card/text"
        msgstr "Lagre bildet som skole.png og send det til oss."
    """
    for message in messages:
        if message.catalog.keyed:
            if message.extracted and _FILE_KINDS.search(message.extracted[0]):
                continue
        elif _FILE_NAME.search(message.msgid):
            continue
        for text, locale, field in message.texts:
            for match in _FILE_NAME.finditer(text) if "." in text else ():
                start, end = match.span("name")
                yield ctx.finding(
                    message,
                    "shown",
                    Span(field, start, end),
                    {"name": match["name"]},
                    evidence=Evidence(target=Reading(locale, match["name"], kind="file name")),
                )
