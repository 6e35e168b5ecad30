"""Declared differences that are not there."""

import re
from collections.abc import Iterator, Sequence

from transcheck.declare import Declaration, read_declarations
from transcheck.model import Certainty, Finding, Project, Scope, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.page import read_page

# Where a quotation may begin or end.
_CLAUSE = re.compile(r"[\"“”„«»‘’‹›「」『』.!?;:,()\[\]\n–—]+|(?<!\w)'|'(?!\w)")
_WORD = re.compile(r"[^\W\d_]+")
# A quotation may stand in a clause without marks: so many words that lean so much (nats) may be one.
_RUN = 3
_RUN_LEAD = 4.0


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
        "translated": "a passage is declared to be in {names}, and there is none any more",
        "gone": "a passage is declared to be in {names}, and the text is gone",
    },
)
def declaration_broken(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A difference is declared between the versions of a page, and it is not there.

    Somebody translated the block that one version alone was meant to have, or mended the figure that was meant to
    differ, or translated the quotation: the declaration now hides the next mistake. Delete it.

    `language[es]` is told of where the text is gone, or where all of it is surely in another language, each of its
    clauses; of short texts and near languages nothing is said.

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
    declared = read_declarations(project)
    yield from _find_languages(project, [one for one in declared if one.verb == "language" and one.names], ctx)
    page = read_page(project) if declared else None
    if page is None:
        return
    locales = list(page.versions)
    for one in declared:
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


def _find_languages(project: Project, declared: Sequence[Declaration], ctx: RuleContext) -> Iterator[Finding]:
    """Passages declared to be in another language that no version has any more."""
    for one in declared:
        catalogs = [catalog for locale, catalog in project.catalogs.items() if one.locale in (None, locale)]
        texts = [
            (text, catalog.locale, message.flags)
            for catalog in catalogs
            if (message := catalog.by_key.get(one.key)) is not None and message.translated
            for text in message.msgstrs
            if text
        ]
        if not texts:
            # A bilingual message without a translation has its source: it says nothing of what will come.
            if project.keyed and one.message.catalog.locale:
                yield _report(one, "gone", "", ctx)
        elif all(_is_elsewhere(text, locale, flags, one, ctx) for text, locale, flags in texts):
            yield _report(one, "translated", "", ctx)


def _is_elsewhere(text: str, locale: str | None, flags: frozenset[str], one: Declaration, ctx: RuleContext) -> bool:
    """Whether no part of a text is in a declared language, as far as the models are sure."""
    if locale is None or one.names_locale(locale):
        return False
    for name in one.names:
        passages = ctx.passages(text, name)
        if not passages or not all(passage.whole and passage.sure and not passage.near for passage in passages):
            return False
        if any(_leans(clause, name, locale) for clause in _CLAUSE.split(ctx.text(text, locale, flags).prose)):
            return False
    return True


def _leans(clause: str, declared: str, own: str) -> bool:
    """Whether a clause, or some words of it, may be in the declared language rather than in the text's own."""
    from transcheck.language.identify import lead_of
    from transcheck.language.kinship import model_language

    words = [word.lower() for word in _WORD.findall(clause)]
    there, here = model_language(declared), model_language(own)
    runs = [" ".join(words[index : index + _RUN]) for index in range(len(words) - _RUN + 1)]
    if words and lead_of(" ".join(words), there, here) > 0:
        return True
    return any(lead_of(run, there, here) > _RUN_LEAD for run in runs)


def _report(one: Declaration, message_id: str, locale: str, ctx: RuleContext) -> Finding:
    span = Span(one.directive.field, one.directive.start, one.directive.end)
    return ctx.finding(one.message, message_id, span, {"names": ", ".join(sorted(one.names)), "locale": locale})
