"""The rule plural-count-mismatch."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "plural-count-mismatch",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PLURALS,
    messages={
        "fewer": "{found} plural forms where the header promises {wanted}",
        "more": "{found} plural forms where the header promises {wanted}",
    },
)
def plural_count_mismatch(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A message has another number of plural forms than the header promises.

    `msgfmt --check` refuses the catalog. For numbers whose form is missing programs show nothing or the source.

    Bad:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"

    Good:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    rule_ = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if catalog.is_template or not isinstance(rule_, PluralRule):
        return
    for message in catalog.plurals:
        if len(message.msgstrs) == rule_.nplurals or not message.translated:
            continue
        found = len(message.msgstrs)
        params = {"found": found, "wanted": rule_.nplurals}
        if found > rule_.nplurals:
            span = Span(f"msgstr[{rule_.nplurals}]", 0, len(message.msgstrs[rule_.nplurals]))
            yield ctx.finding(message, "more", span, params)
        else:
            yield ctx.finding(message, "fewer", params=params)
