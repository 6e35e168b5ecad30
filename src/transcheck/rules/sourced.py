"""The texts of a message beside their sources, and what may be in another language by declaration."""

from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.model import Message


class SourcedText(NamedTuple):
    """A text of a message, its locale and field, and the source text it was made from (empty for a source text)."""

    text: str
    locale: str | None
    field: str
    source: str


def find_sourced(message: Message) -> tuple[SourcedText, ...]:
    """Every text of a message (`Message.texts`) with its source."""
    if is_plain_pair(message):
        text = message.msgstr
        return (SourcedText(text, message.catalog.locale, "msgstr", message.msgid),) if message.translated else ()
    sources = {field: source for source, _, field in message.pairs}
    return tuple(SourcedText(text, locale, field, sources.get(field, "")) for text, locale, field in message.texts)


def is_plain_pair(message: Message) -> bool:
    """Whether a message is one source text and one translation: nearly all are."""
    catalog = message.catalog
    return message.msgid_plural is None and not (catalog.keyed or message.carries_source or catalog.is_template)


def declares_language(message: Message, locale: str) -> bool:
    """Whether a comment declares that passages of the message are in this language (`language[es]`)."""
    from transcheck.suppress import read_directives

    wanted = language_of(locale)
    return any(
        directive.verb == "language" and any(language_of(name) == wanted for name in directive.names)
        for directive in read_directives(message)
    )
