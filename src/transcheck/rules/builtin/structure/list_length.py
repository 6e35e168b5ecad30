"""Lists of another length."""

from collections.abc import Iterator

from transcheck.model import Certainty, Evidence, Finding, Project, Reading, Scope, Severity
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.page import Key, Page, read_page, section_of
from transcheck.rules.page_parity import ListDifference, find_list_differences


@rule(
    "list-length",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    messages={
        "items": "items in the list “{list}”: {count} in {locale}, {expected} in {other}",
        "sections": "sections “{list}” of the page: {count} in {locale}, {expected} in {other}",
        "only": "only {locale} has “{text}”",
    },
)
def list_length(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A list has more items in one version of a page than in another.

    Readers of one language get a promise, a step or a link that the others do not. What only one version
    has is shown beside the finding. A difference that is meant is declared at the heading of the list or at the item:
    `# transcheck: only-in[nb]: reason`, or `# transcheck: may-differ[list-length]: reason`.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        #. list item
        msgid "steps/apply"
        msgstr "send søknaden"

        #. list item
        msgid "steps/pay"
        msgstr "betal gebyret"
        # file: en
        #. list item
        msgid "steps/apply"
        msgstr "send the application"

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        #. list item
        msgid "steps/apply"
        msgstr "send søknaden"

        # transcheck: only-in[nb]: applicants abroad pay nothing
        #. list item
        msgid "steps/pay"
        msgstr "betal gebyret"
        # file: en
        #. list item
        msgid "steps/apply"
        msgstr "send the application"
    """
    page = read_page(project)
    if page is None:
        return
    for difference in find_list_differences(page):
        yield _report(page, difference, ctx)


def _report(page: Page, difference: ListDifference, ctx: RuleContext) -> Finding:
    locale, other = difference.locale, difference.other
    name = difference.name if difference.sections else page.heading(difference.name, locale)
    params = {
        "list": name,
        "locale": locale,
        "other": other,
        "count": difference.counts[locale],
        "expected": difference.counts[other],
    }
    only = [(one, key) for one in (other, locale) for key in _shown(page, difference, one)]
    says = ctx.rule.messages["only"]
    return ctx.finding(
        page.versions[locale].blocks[difference.anchor],
        "sections" if difference.sections else "items",
        params=params,
        evidence=Evidence(
            source=Reading(other, page.heading(difference.name, other), str(difference.counts[other]), "list"),
            target=Reading(locale, page.heading(difference.name, locale), str(difference.counts[locale]), "list"),
            others=tuple(Reading(one, page.show(key, one), kind="only here") for one, key in only),
        ),
        related=[
            ctx.related(page.versions[one].blocks[key], says.format(locale=one, text=page.show(key, one)))
            for one, key in only
        ],
    )


def _shown(page: Page, difference: ListDifference, locale: str) -> Iterator[Key]:
    """What only this version has: items, or the heading of each section."""
    if not difference.sections:
        yield from difference.members[locale]
        return
    for section in dict.fromkeys(section_of(key) for key in difference.members[locale]):
        head = page.head(section, locale)
        if head is not None:
            yield head
