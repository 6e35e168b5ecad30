"""The rule header-field-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.po.fields import REQUIRED
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "header-field-missing",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={"missing": "the header has no {fields}"},
)
def header_field_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A field that tools and translators rely on is missing in the header.

    `msgfmt --check-header` asks for Project-Id-Version, PO-Revision-Date, Last-Translator, Language-Team, Language,
    MIME-Version, Content-Type and Content-Transfer-Encoding. Templates are not asked, nor catalogs whose header has none
    of the fields about people: their project keeps them elsewhere.

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
    if catalog.is_template or catalog.header_message is None:
        return
    missing = [name for name in REQUIRED if name not in catalog.header]
    if "Language" in catalog.header and not catalog.header["Language"].strip():
        missing.append("Language")
    if missing and not {"Project-Id-Version", "PO-Revision-Date", "Last-Translator"}.isdisjoint(catalog.header):
        yield ctx.finding(catalog.header_message, "missing", params={"fields": ", ".join(missing)})
