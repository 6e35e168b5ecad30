"""Blocks that one version alone has."""

from collections.abc import Iterator

from transcheck.model import Certainty, Finding, Project, Scope, Severity
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.page_gaps import report_gaps


@rule(
    "block-extra",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    absorbs=("name-extra",),
    messages={
        "one": "{locale} has a block that {other} lacks: “{text}”",
        "run": "{locale} has {count} blocks that {other} lacks, from “{text}” to “{last}”",
        "many": "{locale} has {count} blocks that {other} lacks, of {total} in all",
        "here": "“{text}” stands in {locale} only",
    },
)
def block_extra(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A version of a page has a block that the others lack.

    Either the others were not brought up to date, or something was added in one language only. With three or more
    versions the block that one version alone has is reported there, be it the source. What is meant is
    declared beside the block: `# transcheck: only-in[en]: only readers abroad need this`.

    Bad:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "visit/address"
        msgstr "Inngangen er i Kirkegata."
        # file: en
        msgid "visit/address"
        msgstr "The entrance is in Kirkegata."

        msgid "visit/tours"
        msgstr "Guided tours start at noon."

    Good:
        # keyed
        # source-locale: nb
        # file: nb
        msgid "visit/address"
        msgstr "Inngangen er i Kirkegata."
        # file: en
        msgid "visit/address"
        msgstr "The entrance is in Kirkegata."

        # transcheck: only-in[en]: the tours are held in English
        msgid "visit/tours"
        msgstr "Guided tours start at noon."
    """
    yield from report_gaps(project, ctx, extra=True)
