"""The rule header-field-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.po.fields import REQUIRED
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

# Names of people and projects may be left empty on purpose; these say how to read the file.
_NEED_VALUE = frozenset({"Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"})
_ABOUT_PEOPLE = frozenset({"Project-Id-Version", "PO-Revision-Date", "Last-Translator"})


@rule(
    "header-field-missing",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={
        "missing": "the header has no {fields}",
        "no-header": "the catalog has no header: nobody knows its charset and its plural forms",
    },
)
def header_field_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A field that tools and translators rely on is missing in the header.

    `msgfmt --check-header` asks for Project-Id-Version, PO-Revision-Date, Last-Translator, Language-Team, Language,
    MIME-Version, Content-Type and Content-Transfer-Encoding, and refuses a catalog that has no header at all. Templates are not asked, nor catalogs whose header has none
    of the fields about people: their project keeps them elsewhere. Report-Msgid-Bugs-To and POT-Creation-Date are the
    template's. Where nothing is translated yet it is a guess.

    Bad:
        msgid ""
        msgstr ""
        "Project-Id-Version: demo 1.0\n"
        "PO-Revision-Date: 2026-01-05 12:00+0100\n"
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"

    Good:
        msgid ""
        msgstr ""
        "Project-Id-Version: demo 1.0\n"
        "PO-Revision-Date: 2026-01-05 12:00+0100\n"
        "Last-Translator: A. Person <a.person@example.org>\n"
        "Language-Team: French <fr@example.org>\n"
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
    """
    if catalog.is_template:
        return
    if catalog.header_message is None:
        live = next((message for message in catalog.messages if not message.obsolete), None)
        if live is not None:
            yield ctx.finding(live, "no-header", certainty=None if catalog.translated else Certainty.GUESS)
        return
    header = catalog.header
    missing = [name for name in REQUIRED if name not in header or (name in _NEED_VALUE and not header[name])]
    if any(name.lower() == "language-code" for name in header):
        missing = [name for name in missing if name != "Language"]  # Zope's own field says it
    if missing and not _ABOUT_PEOPLE.isdisjoint(header):
        certainty = None if catalog.translated else Certainty.GUESS
        yield ctx.finding(catalog.header_message, "missing", params={"fields": ", ".join(missing)}, certainty=certainty)
