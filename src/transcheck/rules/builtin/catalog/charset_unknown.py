"""The rule charset-unknown."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule


@rule(
    "charset-unknown",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={
        "unknown": "“{charset}” is not a charset that texts of a catalog can be in; use UTF-8",
        "not-portable": "“{charset}” is no name of a charset that gettext knows on every system; use UTF-8",
    },
)
def charset_unknown(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header declares a charset that nobody knows or that does not hold ASCII.

    gettext cannot convert the texts, and programs show them as they are or not at all. The texts are read as UTF-8. A name
    that only some systems know (`utf8`, `macintosh`) is a warning.

    Bad:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-99\n"

    Good:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"
    """
    for problem in catalog.problems:
        if problem.rule == ctx.rule.id:
            severity = Severity.WARNING if problem.message_id == "not-portable" else None
            yield ctx.finding(
                catalog, problem.message_id, params=problem.params, location=problem.location, severity=severity
            )
