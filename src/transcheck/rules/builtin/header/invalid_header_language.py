"""The rule invalid-header-language."""

import re
from collections.abc import Iterator

from transcheck.cldr.locales import is_locale
from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import read_fields
from transcheck.rules import RuleContext, Scope, Severity, rule

# ISO 639-3 has 7,900 codes, tables of libraries have fewer; a variant such as `de_Formal` has five letters or more (BCP 47).
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|\d{3}))?(?:@[a-z0-9]+)?")
_VARIANT = re.compile(r"[-_][A-Za-z0-9]{5,8}$")


@rule(
    "invalid-header-language",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "name": "Language “{value}” is no code of a language",
        "variant": "Language “{value}”: a currency does not change a translation",
        "charset": "Language “{value}” names a charset: write “{wanted}”",
    },
)
def invalid_header_language(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The Language field is no locale.

    Tools choose the plural formula, the spelling dictionary and the file name by this field. It holds a code such as `fr`,
    `pt_BR` or `sr@latin`, not the name of a language, and no charset.

    Bad:
        msgid ""
        msgstr "Language: French\n"

    Good:
        msgid ""
        msgstr "Language: fr\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    for field in read_fields(header.msgstr):
        if field.name != "Language" or not field.value:
            continue
        span = Span("msgstr", field.start, field.end)
        if "." in field.value:
            params = {"value": field.value[:30], "wanted": re.sub(r"\.[\w-]+", "", field.value)[:30]}
            yield ctx.finding(header, "charset", span, params)
        elif "@euro" in field.value:
            yield ctx.finding(header, "variant", span, {"value": field.value[:30]}, severity=Severity.INFO)
        elif not is_locale(_VARIANT.sub("", field.value)) and (
            not _CODE.fullmatch(field.value) or _is_short(field.value)
        ):
            yield ctx.finding(header, "name", span, {"value": field.value[:30]})


def _is_short(value: str) -> bool:
    """Whether the language has two letters: of these all are known (ISO 639-1)."""
    return re.match(r"[a-z]{2}(?![a-z])", value) is not None
