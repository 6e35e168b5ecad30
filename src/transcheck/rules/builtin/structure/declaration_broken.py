"""Declared differences that are not there."""

from collections.abc import Iterator

from transcheck.declare import Declaration, read_declarations
from transcheck.model import Certainty, Finding, Project, Scope, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.page import read_page


@rule(
    "declaration-broken",
    scope=Scope.PROJECT,
    where=Where.DIRECTIVES,
    severity=Severity.WARNING,
    certainty=Certainty.CERTAIN,
    messages={
        "elsewhere": "declared to stand in {names} only, but it stands in {locale} too",
        "nowhere": "declared to stand in {names} only, but {locale} does not have it",
        "same": "declared to differ in {names}, but it does not",
        "unknown": "declared for {names}, and there is no such version",
    },
)
def declaration_broken(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A difference is declared between the versions of a page, and it is not there.

    Somebody translated the block that one version alone was meant to have, or mended the figure that was meant to
    differ: the declaration now hides the next mistake. Delete it.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        # transcheck: only-in[nb]: the grant scheme is Norwegian
        msgid "grants/text"
        msgstr "Søk om støtte innen 1. mars."
        # file: en
        msgid "grants/text"
        msgstr "Apply for support by 1 March."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        # transcheck: only-in[nb]: the grant scheme is Norwegian
        msgid "grants/text"
        msgstr "Søk om støtte innen 1. mars."

        msgid "page/title"
        msgstr "Støtte"
        # file: en
        msgid "grants/text"
        msgstr ""

        msgid "page/title"
        msgstr "Support"
    """
    page = read_page(project)
    if page is None:
        return
    locales = list(page.versions)
    for one in read_declarations(project):
        if one.verb != "only-in":
            continue
        if not any(one.names_locale(locale) for locale in locales):
            yield _report(one, "unknown", "", ctx)
            continue
        for locale in locales:
            here = one.key in page.versions[locale].blocks
            if here and not one.names_locale(locale):
                yield _report(one, "elsewhere", locale, ctx)
            elif not here and one.names_locale(locale):
                yield _report(one, "nowhere", locale, ctx)


def _report(one: Declaration, message_id: str, locale: str, ctx: RuleContext) -> Finding:
    span = Span(one.directive.field, one.directive.start, one.directive.end)
    return ctx.finding(one.message, message_id, span, {"names": ", ".join(sorted(one.names)), "locale": locale})
