"""Blocks in another order."""

from collections.abc import Iterator

from transcheck.model import Certainty, Evidence, Finding, Project, Reading, Scope, Severity
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.page import Key, Page, read_page, section_of
from transcheck.rules.page_parity import Move, find_moves


@rule(
    "block-order",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    messages={
        "one": "“{text}” stands elsewhere on the page than in {other}",
        "several": "{count} blocks stand in another order than in {other}: {texts}",
        "there": "“{text}” in {other}",
    },
)
def block_order(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """The blocks of a page stand in another order in one version.

    Often meant, sometimes the trace of an edit that reached one language only. Needs a place of its own for every block of
    every version (`#: nb.txt:20 en.txt:51`): catalogs alone stand in the order of their template.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        #: nb.txt:1 en.txt:2
        msgid "page/prices"
        msgstr "Billetter koster 100 kroner."

        #: nb.txt:2 en.txt:1
        msgid "page/hours"
        msgstr "Vi åpner klokken ti."
        # file: en
        #: nb.txt:1 en.txt:2
        msgid "page/prices"
        msgstr "Tickets are 100 kroner."

        #: nb.txt:2 en.txt:1
        msgid "page/hours"
        msgstr "We open at ten."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        #: nb.txt:1 en.txt:1
        msgid "page/prices"
        msgstr "Billetter koster 100 kroner."

        #: nb.txt:2 en.txt:2
        msgid "page/hours"
        msgstr "Vi åpner klokken ti."
        # file: en
        #: nb.txt:1 en.txt:1
        msgid "page/prices"
        msgstr "Tickets are 100 kroner."

        #: nb.txt:2 en.txt:2
        msgid "page/hours"
        msgstr "We open at ten."
    """
    page = read_page(project)
    if page is None:
        return
    for move in find_moves(page):
        yield _report(page, move, ctx)


def _report(page: Page, move: Move, ctx: RuleContext) -> Finding:
    here = [_head(page, move, key, move.locale) for key in move.moved]
    there = [_head(page, move, key, move.other) for key in move.moved]
    texts = [page.show(key, move.locale) for key in here]
    says = ctx.rule.messages["there"]
    return ctx.finding(
        page.versions[move.locale].blocks[here[0]],
        "one" if len(here) == 1 else "several",
        params={
            "text": texts[0],
            "texts": ", ".join(f"“{text}”" for text in texts),
            "count": len(here),
            "other": move.other,
        },
        evidence=Evidence(
            target=Reading(move.locale, texts[0], kind="block"),
            others=tuple(Reading(move.locale, text, kind="block") for text in texts[1:]),
        ),
        related=[
            ctx.related(
                page.versions[move.other].blocks[key], says.format(text=page.show(key, move.other), other=move.other)
            )
            for key in there
        ],
    )


def _head(page: Page, move: Move, key: Key, locale: str) -> Key:
    """The block that stands for a moved one: itself, or the heading of a moved section."""
    if move.section or not section_of(key):
        return key
    return page.head(section_of(key), locale) or key
