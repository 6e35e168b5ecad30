"""The rule plural-formula-fails."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "plural-formula-fails",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    messages={
        "division-by-zero": "the formula of Plural-Forms divides by zero for n = {n}",
        "overflow": "the formula of Plural-Forms overflows for n = {n}",
        "negative": "the formula of Plural-Forms falls below zero for n = {n}",
    },
)
def plural_formula_fails(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The formula of Plural-Forms has no value for some number.

    A division by zero ends the program; a number below zero or too large points at no form.

    Bad:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n / n;\n"

    Good:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n != 1;\n"
    """
    found = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if catalog.header_message is not None and isinstance(found, PluralRule) and found.arithmetic:
        first = found.arithmetic[0]
        yield ctx.finding(catalog.header_message, first.kind, params={"n": first.n})
