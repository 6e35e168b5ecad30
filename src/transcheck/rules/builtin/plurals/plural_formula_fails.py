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

    A division by zero ends the program; a number below zero or too large points at no form. Where a step of the formula
    falls below zero and the result is a form all the same, it is a warning: C goes on with a very large number there, other
    languages with a negative one. An info in a catalog without plural messages.

    Bad:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n / n;\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"

    Good:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n != 1;\n"
    """
    found = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if catalog.header_message is None or not isinstance(found, PluralRule) or not found.arithmetic:
        return
    outside = [one for one in found.arithmetic if not _is_form(found, one.n)]
    first = (outside or found.arithmetic)[0]
    used = bool(catalog.plurals)
    severity = (None if outside else Severity.WARNING) if used else Severity.INFO
    yield ctx.finding(catalog.header_message, first.kind, params={"n": first.n}, severity=severity)


def _is_form(rule_: PluralRule, n: int) -> bool:
    """Whether the formula gives a form for n all the same."""
    value = rule_.value(n)
    return value is not None and value < rule_.nplurals
