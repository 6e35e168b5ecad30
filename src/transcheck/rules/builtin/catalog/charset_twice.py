"""The rule charset-twice."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.rules.problems import find_problems


@rule(
    "charset-twice",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={"differs": "the header declares “{second}” after it declared “{first}”; only one can be right"},
)
def charset_twice(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header declares two charsets.

    gettext takes the first, other tools the last: one of them shows garbage.

    Bad:
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Type: text/plain; charset=ISO-8859-1\n"

    Good:
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"
    """
    yield from find_problems(catalog, ctx)
