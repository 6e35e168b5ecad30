"""The rule plural-formula-broken."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.po.plural import PluralError, parse_plural_forms
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "plural-formula-broken",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    messages={
        "no-nplurals": "Plural-Forms “{value}” does not say “nplurals=”",
        "no-plural": "Plural-Forms “{value}” does not say “plural=”",
        "nplurals-range": "“{text}” in Plural-Forms gives no number of forms",
        "syntax": "the formula of Plural-Forms cannot be read from “{text}” on",
        "too-long": "the formula of Plural-Forms is too long to be one",
        "junk": "“{text}” in Plural-Forms belongs to nothing",
        "no-semicolon": "in Plural-Forms a semicolon should stand before “plural=”, and nothing else",
    },
)
def plural_formula_broken(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""Plural-Forms cannot be read.

    gettext then falls back to the two forms of Germanic languages, silently. In a catalog without plural messages this is
    an info; so is text around the parts, which gettext skips.

    Bad:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1;\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"

    Good:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    value = catalog.header.get("Plural-Forms", "")
    if catalog.header_message is None or not value or (catalog.is_template and "INTEGER" in value):
        return
    used = not catalog.is_template and bool(catalog.plurals)
    found = parse_plural_forms(value)
    if isinstance(found, PluralError):
        if "EXPRESSION" in value and not used:
            return
        params = {"value": value[:80], "text": value[found.start : found.end][:40] or value[-10:]}
        severity = None if used else Severity.INFO
        yield ctx.finding(catalog.header_message, found.kind, params=params, severity=severity)
    elif found.leading or found.trailing:
        text = (found.leading or found.trailing)[:40]
        yield ctx.finding(catalog.header_message, "junk", params={"text": text}, severity=Severity.INFO)
    elif found.between != ";":
        yield ctx.finding(catalog.header_message, "no-semicolon", severity=Severity.INFO)
