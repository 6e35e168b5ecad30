"""A project of one message, for hosts that have two texts and no files."""

from transcheck.model import Catalog, Location, Message, Previous, Project, Reference, Span


class _NoFile:
    """The layout of a message that stands in no file."""

    def comments(self, message: Message) -> tuple[str, ...]:
        del message
        return ()

    def extracted(self, message: Message) -> tuple[str, ...]:
        del message
        return ()

    def references(self, message: Message) -> tuple[Reference, ...]:
        del message
        return ()

    def previous(self, message: Message) -> Previous | None:
        del message
        return None

    def mentions(self, words: str) -> bool:
        del words
        return False

    def locate(self, message: Message, span: Span | None) -> Location:
        if span is None:
            return Location(message.catalog.path, 1, 1, 1, 1)
        return Location(message.catalog.path, 1, span.start + 1, 1, span.end + 1)


def single_project(source: str, target: str, *, source_locale: str, locale: str, flags: frozenset[str]) -> Project:
    """A bilingual project with one message in one catalog, whose path is `message`."""
    catalog = Catalog("message", _NoFile(), locale=locale, domain="message", source_locale=source_locale)
    message = Message(
        catalog=catalog,
        msgctxt=None,
        msgid=source,
        msgid_plural=None,
        msgstrs=(target,),
        flags=flags,
        obsolete=False,
        line=1,
        start=0,
        end=0,
    )
    catalog.messages.append(message)
    return Project("message", None, {locale: catalog}, source_locale, keyed=False)
