"""The rule charset-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.rules.problems import find_problems


@rule(
    "charset-missing",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={
        "missing": "the header declares no charset; it needs “Content-Type: text/plain; charset=UTF-8”",
        "placeholder": "“CHARSET” was never replaced; write the charset of the file, such as UTF-8",
    },
)
def charset_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header does not say in which charset the texts are.

    Programs then guess, and show garbage for every letter outside of ASCII. Templates may leave the charset open.

    Bad:
        msgid ""
        msgstr "Content-Type: text/plain; charset=CHARSET\n"

        msgid "Save"
        msgstr "Enregistrer"

    Good:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Save"
        msgstr "Enregistrer"
    """
    # Without a translation it is a template, whatever its name.
    if not catalog.is_template and any(any(message.msgstrs) for message in catalog.messages):
        yield from find_problems(catalog, ctx)
