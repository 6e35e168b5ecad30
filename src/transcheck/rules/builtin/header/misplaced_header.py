"""The rule misplaced-header."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "misplaced-header",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "late": "the header stands after other messages",
        "fuzzy": "the header is marked fuzzy",
        "second": "a second header: an empty msgid without context",
    },
)
def misplaced_header(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The header is not the first message, is there twice, or is marked fuzzy.

    Tools look for it at the top only: the charset and the plural forms are then guessed. A fuzzy header means that nobody
    has filled it in; msgfmt uses it all the same, hence an info. It is a guess where the rule `header-boilerplate` says so
    better, or nothing is translated yet. Templates have fuzzy headers.

    Bad:
        msgid "Save"
        msgstr "Enregistrer"

        msgid ""
        msgstr "Language: fr\n"

    Good:
        msgid ""
        msgstr "Language: fr\n"

        msgid "Save"
        msgstr "Enregistrer"
    """
    header = catalog.header_message
    if header is None:
        return
    if any(message.start < header.start and not message.obsolete for message in catalog.messages[:1]):
        yield ctx.finding(header, "late")
    if header.fuzzy and not catalog.is_template:
        said = any(is_default(field.name, field.value) for field in read_fields(header.msgstr))
        certainty = Certainty.GUESS if said or not catalog.translated else None
        yield ctx.finding(header, "fuzzy", severity=Severity.INFO, certainty=certainty)
    for message in catalog.messages:
        if not message.msgid and message.msgctxt is None and not message.obsolete:
            yield ctx.finding(message, "second")
