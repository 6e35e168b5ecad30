"""The rule charset-unknown."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.rules.problems import find_problems


@rule(
    "charset-unknown",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={"unknown": "“{charset}” is not a charset that texts of a catalog can be in; use UTF-8"},
)
def charset_unknown(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header declares a charset that nobody knows or that does not hold ASCII.

    gettext cannot convert the texts, and programs show them as they are or not at all. The texts are read as UTF-8.

    Bad:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-99\n"

    Good:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"
    """
    yield from find_problems(catalog, ctx)
