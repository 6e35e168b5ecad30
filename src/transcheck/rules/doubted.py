"""Which messages of a batch the rules on language look at: one cheap survey of each message serves them all."""

from collections.abc import Sequence

from transcheck.language.doubts import surveyor
from transcheck.model import Message
from transcheck.rules.context import RuleContext
from transcheck.rules.sourced import find_sourced, is_plain_pair


def find_doubted(messages: Sequence[Message], ctx: RuleContext, doubt: int) -> list[Message]:
    """The messages of which some text has this doubt (a bit of `language.doubts`), in order."""
    known: dict[Message, int] = ctx.shared.memo.setdefault("doubts", {})
    found = []
    for message in messages:
        doubts = known.get(message)
        if doubts is None:
            doubts = known[message] = _survey(message)
        if doubts & doubt:
            found.append(message)
    return found


def _survey(message: Message) -> int:
    catalog = message.catalog
    if is_plain_pair(message):
        return surveyor(catalog.locale, catalog.source_locale)(message.msgstrs[0], message.msgid)
    doubts = 0
    for text, locale, _, source in find_sourced(message):
        doubts |= surveyor(locale, catalog.source_locale)(text, source)
    return doubts


def find_locales(messages: Sequence[Message]) -> list[str | None]:
    """The locales of the texts of some messages: those of their catalogs, and of the source where one is carried."""
    found = {catalog.locale for catalog in {message.catalog for message in messages} if not catalog.is_template}
    found |= {message.catalog.source_locale for message in messages if message.carries_source} - {None}
    return sorted(found, key=str)
