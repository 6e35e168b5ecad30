"""The rule unusual-plural-formula."""

from collections.abc import Iterator
from functools import lru_cache

from transcheck.cldr.plurals import accepted_plural_forms
from transcheck.model import Catalog, Evidence, Finding, Reading
from transcheck.po.plural import LIMIT, PluralRule, parse_plural_forms
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "unusual-plural-formula",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    messages={"unusual": "the plural formula is none of those in use for {locale}: {example}"},
)
def unusual_plural_formula(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The plural formula groups numbers in a way no formula of the language does.

    Unicode CLDR's rules and those GNU gettext publishes are both right, and so are older ones that many good catalogs carry;
    how the forms are numbered does not matter. Silent in catalogs without plural messages and for languages nobody
    published a formula for.

    Bad:
        # locale: cs
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n != 1;\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d soubor"
        msgstr[1] "%d soubory"

    Good:
        # locale: cs
        msgid ""
        msgstr "Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d soubor"
        msgstr[1] "%d soubory"
        msgstr[2] "%d souborů"
    """
    value, locale = catalog.header.get("Plural-Forms", ""), catalog.locale or ""
    found = parse_plural_forms(value)
    if catalog.header_message is None or not isinstance(found, PluralRule) or found.arithmetic:
        return
    if not any(message.translated for message in catalog.plurals):
        return
    accepted = accepted_plural_forms(locale)
    if not accepted or _groups(value) in {_groups(other) for other in accepted}:
        return
    evidence = Evidence(target=Reading(locale, value, kind="plural formula"), facts=())
    params = {"locale": locale, "example": _shortest(accepted)}
    yield ctx.finding(catalog.header_message, "unusual", params=params, evidence=evidence)


@lru_cache(maxsize=1024)
def _groups(value: str) -> frozenset[frozenset[int]]:
    """Which numbers share a form."""
    found = parse_plural_forms(value)
    if not isinstance(found, PluralRule):
        return frozenset()
    groups: dict[int, set[int]] = {}
    for n, form in enumerate(found.table[: LIMIT + 1]):
        groups.setdefault(form, set()).add(n)
    # A millionth of the texts shows a million: CLDR's own form for it is not asked for.
    return frozenset(map(frozenset, groups.values()))


def _shortest(formulas: tuple[str, ...]) -> str:
    return min(formulas, key=lambda formula: (len(formula), formula)).rstrip(";")
