"""The rule invalid-header-contact."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

_ADDRESS = re.compile(r"[\w.+~-]+@(?:[\w-]+\.)+[A-Za-z]{2,}")
# An address somebody began to write.
_HALF = re.compile(r"<[^<>\s@/]*@[^<>\s.]*>")
_HIDDEN = re.compile(
    r"https?://|\(?\b(?:at|AT)\b\)?|\[at\]|none|automatic|weblate|transifex|\bbot\b|<>|anonymous", re.IGNORECASE
)


@rule(
    "invalid-header-contact",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={
        "no-address": "{field} has no mail address",
        "same": "Language-Team has the address of Last-Translator: a team of one has no list",
    },
)
def invalid_header_contact(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header names nobody who can be written to.

    Who finds a mistake in a translation cannot report it. A translator without an address is a guess where the team has one, or
    a page: platforms keep the addresses of people to themselves. What the fields say is not shown in reports.

    Bad:
        msgid ""
        msgstr "Last-Translator: A. Person\n"

    Good:
        msgid ""
        msgstr "Last-Translator: A. Person <a.person@example.org>\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    addresses: dict[str, str] = {}
    for field in read_fields(header.msgstr):
        if (
            field.name not in ("Last-Translator", "Language-Team")
            or not field.value
            or is_default(field.name, field.value)
        ):
            continue
        span = Span("msgstr", field.start, field.start + len(field.name))
        found = _ADDRESS.search(field.value)
        if found:
            addresses[field.name] = found.group().lower()
        elif _HALF.search(field.value) or (field.name == "Last-Translator" and not _HIDDEN.search(field.value)):
            begun = _HALF.search(field.value) is not None
            # Many give their name alone, on purpose.
            certainty = None if begun else Certainty.GUESS
            yield ctx.finding(header, "no-address", span, {"field": field.name}, certainty=certainty)
        if field.name == "Language-Team" and found and addresses.get("Last-Translator") == found.group().lower():
            # Translators' platforms and one-person teams do so on purpose.
            yield ctx.finding(header, "same", span, certainty=Certainty.GUESS)
