"""Headings of another level."""

from collections.abc import Iterator

from transcheck.model import Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.headings import kind_level, read_levels
from transcheck.rules.page import Page, read_page
from transcheck.rules.page_parity import odd_ones

# How a heading begins in the file of a catalog; one without any is not read.
_MARKS = ("<h", "<H", '"#', "\\n#", '"=', "\\n=")


@rule(
    "heading-level",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    messages={
        "level": "heading of level {level} in {locale}, of level {expected} in {other}",
        "there": "“{text}” in {other}",
    },
    absorbs=["tag-missing", "tag-extra", "markdown-mismatch"],
)
def heading_level(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A heading has another level than in the other versions.

    A section becomes part of another one, or the table of contents loses it; people who listen to a page go
    from heading to heading. The level is read from markup (`<h2>`, `## `, `== `), else from the kind of the block in its
    own catalog (`#. heading 2`). Texts with another number of headings are left to the rules on markup.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "hours/heading"
        msgstr "## Åpningstider"
        # file: en
        msgid "hours/heading"
        msgstr "### Opening hours"

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "hours/heading"
        msgstr "## Åpningstider"
        # file: en
        msgid "hours/heading"
        msgstr "## Opening hours"
    """
    if project.keyed:
        page = read_page(project)
        if page is not None:
            yield from _compare_versions(page, ctx)
        return
    for catalog in project.targets:
        for message in catalog.translated if any(map(catalog.layout.mentions, _MARKS)) else ():
            for source, target, field in message.pairs:
                there = read_levels(source)
                if there:
                    found = _differing(there, read_levels(target))
                    if found is not None:
                        yield _report(message, message, field, (source, *found), ctx)


def _compare_versions(page: Page, ctx: RuleContext) -> Iterator[Finding]:
    for key in page.keys:
        blocks = {locale: one.blocks[key] for locale, one in page.versions.items() if key in one.blocks}
        levels = {locale: levels for locale, message in blocks.items() if (levels := _levels(message))}
        if len({len(one) for one in levels.values()}) > 1:
            continue
        plain = {locale: tuple(level for level, _, _ in one) for locale, one in levels.items()}
        for locale, other in odd_ones(plain, page.source_locale).items():
            found = _differing(levels[other], levels[locale])
            if found is not None:
                yield _report(blocks[locale], blocks[other], "msgstr", (blocks[other].msgstr, *found), ctx)


_Levels = tuple[tuple[int, int, int], ...]


def _levels(message: Message) -> _Levels:
    marked = read_levels(message.msgstr)
    level = kind_level(message) if not marked else None
    return ((level, 0, len(message.msgstr)),) if level is not None else marked


def _differing(there: _Levels, here: _Levels) -> tuple[int, int, int, int] | None:
    """The first heading of another level: its level, that in the other version, and its place; None without one."""
    if len(there) != len(here):
        return None
    for one, other in zip(here, there, strict=True):
        if one[0] != other[0]:
            return one[0], other[0], one[1], one[2]
    return None


def _report(
    message: Message, other: Message, field: str, found: tuple[str, int, int, int, int], ctx: RuleContext
) -> Finding:
    text, level, expected, start, end = found
    locale, name = message.catalog.locale or "", other.catalog.locale or ""
    if message is other:
        name = message.catalog.source_locale or "the source"
    shown = " ".join(text.split())[:60]
    related = (
        [] if message is other else [ctx.related(other, ctx.rule.messages["there"].format(text=shown, other=name))]
    )
    return ctx.finding(
        message,
        "level",
        Span(field, start, end),
        {"level": level, "expected": expected, "locale": locale, "other": name},
        evidence=Evidence(
            source=Reading(name, shown, str(expected), "heading"),
            target=Reading(locale, message.field_text(field)[start:end], str(level), "heading"),
        ),
        related=related,
    )
