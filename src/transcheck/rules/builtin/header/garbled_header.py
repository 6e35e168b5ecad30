"""The rule garbled-header."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule

# Lost letters, control characters, and the two letters that each one of UTF-8 became when it was read as Latin-1.
_GARBLED = re.compile("\ufffd+|[\x00-\x08\x0b-\x1f\x7f-\x9f]|[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u0192\u2018-\u2122]")


@rule(
    "garbled-header",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"garbled": "“{text}” in the header stands where a letter was lost or misread"},
)
def garbled_header(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A letter of the header was lost or read in a wrong encoding.

    Mostly it is a translator's name, which credits and mails then show so. One finding a catalog, at the first place.

    Bad:
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Last-Translator: Ren� Person <rene@star-maps.org>\n"

    Good:
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Last-Translator: René Person <rene@star-maps.org>\n"
    """
    header = catalog.header_message
    if header is None or header.msgstr.isascii():
        return
    for match in _GARBLED.finditer(header.msgstr):
        if _is_misread(match.group()):
            span = Span("msgstr", match.start(), match.end())
            yield ctx.finding(header, "garbled", span, {"text": match.group()})
            return


def _is_misread(text: str) -> bool:
    """Whether two letters are one that was read in a wrong encoding; what is no pair always counts."""
    if len(text) != len("Ã©") or "\ufffd" in text:
        return True
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8").isalpha()
        except UnicodeError:
            continue
    return False
