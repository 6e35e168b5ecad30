"""The rule boilerplate-comment."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

_BOILERPLATE = re.compile(
    r"SOME DESCRIPTIVE TITLE|FIRST AUTHOR <EMAIL@ADDRESS>|YEAR THE PACKAGE'S COPYRIGHT HOLDER|license as the PACKAGE package"
)

_HINTS = ("SOME DESCRIPTIVE", "FIRST AUTHOR <", "YEAR THE PACKAGE", "the PACKAGE package")


@rule(
    "boilerplate-comment",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    messages={"boilerplate": "the comment above the header still says “{text}”"},
)
def boilerplate_comment(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The comment above the header is still the one xgettext wrote to be replaced.

    It should say what the catalog is, who holds the rights and who translated it. Templates are meant to have it; in a
    catalog where nothing is translated yet it is a guess.

    Bad:
        # SOME DESCRIPTIVE TITLE.
        msgid ""
        msgstr "Language: fr\n"

        msgid "Save"
        msgstr "Enregistrer"

    Good:
        # French translation of demo.
        msgid ""
        msgstr "Language: fr\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None or not any(map(catalog.layout.mentions, _HINTS)):
        return
    found = _BOILERPLATE.search("\n".join(header.comments))
    if found:
        certainty = None if catalog.translated else Certainty.GUESS
        yield ctx.finding(header, "boilerplate", params={"text": found.group()}, certainty=certainty)
