"""The rule encoding-error."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.rules.problems import find_problems


@rule(
    "encoding-error",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={
        "bom": "the file begins with a byte order mark, which gettext cannot read; save it as UTF-8 without one",
        "undecodable": "the byte {byte} is not {charset}; lines with such bytes: {lines}",
        "utf-8-after-all": "the header declares “{charset}”, but the texts are in UTF-8",
        "wide": "the file is in {charset}, which gettext cannot read; save it as UTF-8",
    },
)
def encoding_error(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The bytes of the catalog are not in the charset that its header declares.

    gettext refuses such a file, or programs show garbage: “Ã©tÃ©” instead of “été”. Texts with bytes that belong to
    no charset we know are read with � in their place.

    Bad:
        msgid ""
        msgstr "Content-Type: text/plain; charset=ISO-8859-1\n"

        msgid "Summer"
        msgstr "Été"

    Good:
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Summer"
        msgstr "Été"
    """
    yield from find_problems(catalog, ctx)
