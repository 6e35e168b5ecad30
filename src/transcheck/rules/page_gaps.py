"""Findings about blocks that versions of a page lack or alone have."""

from collections.abc import Iterator

from transcheck.model import Evidence, Finding, Project, Reading
from transcheck.rules.context import RuleContext
from transcheck.rules.page import Key, Page, read_page, section_of
from transcheck.rules.page_parity import Gap, ListDifference, find_gaps, find_list_differences

# From here on single findings tell less than their number: a version that is half done, or full of holes, is one.
_MANY_OF_HALF = 4
_MANY = 10


def report_gaps(project: Project, ctx: RuleContext, *, extra: bool) -> Iterator[Finding]:
    """The findings of block-missing, or of block-extra, which share the names of their messages."""
    page = read_page(project)
    if page is None:
        return
    covered = frozenset(pair for one in find_list_differences(page) for pair in _covered(one, page))
    by_locale: dict[str, list[Gap]] = {}
    for gap in find_gaps(page, covered):
        if gap.extra == extra:
            by_locale.setdefault(gap.locale, []).append(gap)
    for locale, gaps in by_locale.items():
        total = len(page.versions[gaps[0].locale if extra else gaps[0].other].blocks)
        count = sum(len(gap.keys) for gap in gaps)
        if len(gaps) >= _MANY or (len(gaps) >= _MANY_OF_HALF and count * 2 > total):
            keys = tuple(key for gap in gaps for key in gap.keys)
            yield _report(page, Gap(locale, gaps[0].other, keys, extra), ctx, total)
        else:
            yield from (_report(page, gap, ctx, 0) for gap in gaps)


def _covered(difference: ListDifference, page: Page) -> Iterator[tuple[Key, str]]:
    """The (block, locale) pairs a list's finding already tells of."""
    for keys in difference.members.values():
        sections = {section_of(key) for key in keys} if difference.sections else set()
        for key in page.keys:
            if key in keys or section_of(key) in sections:
                yield key, difference.locale
                yield key, difference.other


def _report(page: Page, gap: Gap, ctx: RuleContext, total: int) -> Finding:
    full = gap.locale if gap.extra else gap.other
    place = page.versions[gap.locale].catalog
    message_id = "many" if total else "one" if len(gap.keys) == 1 else "run"
    texts = [page.show(key, full) for key in gap.keys]
    params = {
        "locale": gap.locale,
        "other": gap.other,
        "text": texts[0],
        "last": texts[-1],
        "count": len(gap.keys),
        "total": total,
    }
    says = ctx.rule.messages["here"]
    shown = gap.keys[1:] if gap.extra else gap.keys
    readings = tuple(Reading(full, text, kind=page.kinds[key]) for key, text in zip(gap.keys, texts, strict=True))
    return ctx.finding(
        place.by_key.get(gap.keys[0], place),
        message_id,
        params=params,
        evidence=Evidence(
            source=None if gap.extra else readings[0], target=readings[0] if gap.extra else None, others=readings[1:]
        ),
        related=[
            ctx.related(page.versions[full].blocks[key], says.format_map({**params, "text": page.show(key, full)}))
            for key in shown
        ],
    )
