"""Blocks that a version lacks."""

from collections.abc import Iterator

from transcheck.model import Certainty, Finding, Project, Scope, Severity
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.document_pages import HolePage, find_hole_pages
from transcheck.rules.page_gaps import report_gaps

_WIDTH = 60


@rule(
    "block-missing",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    messages={
        "one": "{locale} lacks a block that {other} has: “{text}”",
        "run": "{locale} lacks {count} blocks that {other} has, from “{text}” to “{last}”",
        "many": "{locale} lacks {count} of the {total} blocks that {other} has",
        "here": "“{text}” stands in {other} only",
        "source": "blocks of {page} that show in {other}: {count} of {total}, here “{text}”",
    },
)
def block_missing(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A version of a page lacks a block that the others have.

    Readers of that language are not told what the others are told. Neighbouring blocks of one section are one
    finding; items of a list whose length differs are shown by `list-length`. What is meant is declared beside
    the block: `# transcheck: only-in[nb]: the grant scheme is Norwegian`.

    In bilingual catalogs a page is a document that references name (`#: manual.xml:12`, as po4a and Sphinx write them). One that
    is translated but for a few blocks is one finding: its readers meet the source language in the middle of it.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "hours/weekdays"
        msgstr "Vi har åpent fra mandag til fredag."

        msgid "hours/holidays"
        msgstr "Julaften er det stengt."
        # file: en
        msgid "hours/weekdays"
        msgstr "We are open from Monday to Friday."

        msgid "hours/holidays"
        msgstr ""

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "hours/weekdays"
        msgstr "Vi har åpent fra mandag til fredag."
        # file: en
        msgid "hours/weekdays"
        msgstr "We are open from Monday to Friday."
    """
    yield from report_gaps(project, ctx, extra=False)
    for catalog in project.targets if not project.keyed else ():
        for page in find_hole_pages(catalog):
            yield _report(page, ctx)


def _report(page: HolePage, ctx: RuleContext) -> Finding:
    first, *others = page.missing
    texts = [" ".join(message.msgid.split()) for message in page.missing]
    shown = [text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + "…" for text in texts]
    return ctx.finding(
        first,
        "source",
        params={
            "page": page.name,
            "other": first.catalog.source_locale or "the source language",
            "count": len(page.missing),
            "total": page.total,
            "text": shown[0],
        },
        related=[ctx.related(message, text) for message, text in zip(others, shown[1:], strict=True)],
    )
