"""The rule charset-cannot-hold-language."""

import re
from collections.abc import Iterator

from transcheck.cldr.letters import sample_letters
from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import read_fields
from transcheck.rules import RuleContext, Scope, Severity, rule

_CHARSET = re.compile(r"charset=([\w-]+)", re.IGNORECASE)
_ASCII = frozenset({"us-ascii", "ascii", "ansi_x3.4-1968"})
_UNICODE = frozenset({"utf-8", "utf8", "utf-7", "utf-16", "utf-32", "gb18030"})


@rule(
    "charset-cannot-hold-language",
    scope=Scope.CATALOG,
    messages={"lacks": "{charset} has no “{letter}”, which the language needs: use UTF-8"},
)
def charset_cannot_hold_language(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The charset of the catalog lacks letters of its language.

    Translators cannot write those words, or write them without their accents. The names of the months and days, as CLDR has
    them in the language, are the test: a charset that cannot hold these cannot hold the language. A catalog without translations is
    not asked.

    Bad:
        # locale: pl
        msgid ""
        msgstr "Language: pl\nContent-Type: text/plain; charset=ISO-8859-1\n"

        msgid "Save"
        msgstr "Zapisz"

    Good:
        # locale: pl
        msgid ""
        msgstr "Language: pl\nContent-Type: text/plain; charset=ISO-8859-2\n"
    """
    header = catalog.header_message
    if header is None or catalog.is_template or not catalog.translated:
        return
    if "charset=UTF-8" in header.msgstr:
        return
    for field in read_fields(header.msgstr):
        declared = _CHARSET.search(field.value) if field.name == "Content-Type" else None
        letter = _lacking(declared[1], catalog.locale) if declared else ""
        if declared and letter:
            params = {"charset": declared[1], "letter": letter}
            # Who writes ASCII alone does so on purpose: letters are spelled out, or commands of TeX make them.
            severity = Severity.INFO if declared[1].lower() in _ASCII else None
            yield ctx.finding(header, "lacks", Span("msgstr", field.start, field.end), params, severity=severity)


def _lacking(charset: str, locale: str | None) -> str:
    """The first letter of the language's months that the charset cannot encode, empty if there is none."""
    if charset.lower() in _UNICODE:
        return ""
    for letter in sorted(sample_letters(locale)):
        try:
            letter.encode(charset)
        except UnicodeError:
            return letter
        except LookupError:
            return ""
    return ""
