"""The rule plural-out-of-range."""

from collections.abc import Iterator

from transcheck.cldr.plurals import accepted_plural_forms
from transcheck.model import Catalog, Finding
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules import RuleContext, Scope, Severity, rule


@rule(
    "plural-out-of-range",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    absorbs=["unusual-plural-formula"],
    messages={
        "beyond": "for n = {n} the formula gives form {form}, and nplurals promises {count}",
        "unreachable": "no number leads to form {form}, and nplurals promises {count}",
    },
)
def plural_out_of_range(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The formula of Plural-Forms and its number of forms do not fit.

    For numbers beyond, gettext shows form 0, whatever it says. A form that no number leads to is translated for nothing and
    a warning, unless CLDR counts it too (a form for fractions, which gettext never asks for). An info in a catalog without
    plural messages.

    Bad:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n==1 ? 0 : n==2 ? 1 : 2;\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"

    Good:
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n != 1;\n"
    """
    found = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    if catalog.header_message is None or not isinstance(found, PluralRule):
        return
    used = bool(catalog.plurals)
    if found.out_of_range:
        n, form = found.out_of_range[0]
        params = {"n": n, "form": form, "count": found.nplurals}
        severity = None if used else Severity.INFO
        yield ctx.finding(catalog.header_message, "beyond", params=params, severity=severity)
    elif found.unreachable and not _is_counted(catalog.locale or "", found.nplurals):
        params = {"form": found.unreachable[0], "count": found.nplurals}
        severity = Severity.WARNING if used else Severity.INFO
        yield ctx.finding(catalog.header_message, "unreachable", params=params, severity=severity)


def _is_counted(locale: str, nplurals: int) -> bool:
    """Whether a published formula of the language has as many forms and one of them for fractions alone."""
    published = (parse_plural_forms(value) for value in accepted_plural_forms(locale))
    return any(isinstance(rule, PluralRule) and rule.nplurals == nplurals and rule.unreachable for rule in published)
