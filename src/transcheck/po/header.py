"""The header of a catalog: the message without msgid whose text is a list of fields."""

from collections.abc import Iterable

from transcheck.model import Catalog, Message
from transcheck.po.plural import PluralRule, parse_plural_forms


def is_header(message: Message) -> bool:
    """Whether a message is a header."""
    return message.msgid == "" and message.msgctxt is None and not message.obsolete


def adopt_header(catalog: Catalog, more_lines: Iterable[str] = ()) -> None:
    """Move the first header out of the messages and read its fields.

    Args:
        catalog: a catalog whose messages are complete.
        more_lines: lines of the header that did not get into its text.
    """
    messages = catalog.messages
    place = next((index for index, message in enumerate(messages) if is_header(message)), None)
    if place is None:
        return
    catalog.header_message = messages.pop(place)
    for line in (*catalog.header_message.msgstr.split("\n"), *more_lines):
        name, colon, value = line.partition(":")
        if colon:
            catalog.header.setdefault(name.strip(), value.strip())
    if "Plural-Forms" not in catalog.header:
        # gettext looks for the two words anywhere in the header, whatever the field is called.
        line = next((line for line in catalog.header_message.msgstr.split("\n") if "nplurals=" in line), "")
        if "plural=" in line.replace("nplurals=", ""):
            catalog.header["Plural-Forms"] = line[line.index("nplurals=") :].strip()
    rule = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if isinstance(rule, PluralRule):
        catalog.singular_forms = rule.singular_forms
