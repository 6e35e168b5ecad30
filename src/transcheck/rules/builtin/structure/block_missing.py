"""Blocks that a version lacks."""

from collections.abc import Iterator

from transcheck.model import Certainty, Finding, Project, Scope, Severity
from transcheck.rules import RuleContext, rule
from transcheck.rules.page_gaps import report_gaps


@rule(
    "block-missing",
    scope=Scope.PROJECT,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    messages={
        "one": "{locale} lacks a block that {other} has: “{text}”",
        "run": "{locale} lacks {count} blocks that {other} has, from “{text}” to “{last}”",
        "many": "{locale} lacks {count} of the {total} blocks that {other} has",
        "here": "“{text}” stands in {other} only",
    },
)
def block_missing(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A version of a page lacks a block that the others have.

    Readers of that language are not told what the others are told. Neighbouring blocks of one section are one
    finding; items of a list whose length differs are shown by `list-length`. What is meant is declared beside
    the block: `# transcheck: only-in[nb]: the grant scheme is Norwegian`.

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
