"""The rule incomplete-project-id."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import is_default, read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule


@rule(
    "incomplete-project-id",
    severity=Severity.INFO,
    certainty=Certainty.GUESS,
    enabled=False,
    scope=Scope.CATALOG,
    messages={
        "no-name": "Project-Id-Version “{value}” names no package",
        "no-version": "Project-Id-Version “{value}” has no version",
    },
)
def incomplete_project_id(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""Project-Id-Version lacks the name or the version of the package.

    Translators cannot tell which release the catalog belongs to. Many projects leave the version out on purpose, hence a
    guess, and off by default.

    Bad:
        msgid ""
        msgstr "Project-Id-Version: 1.0\n"

    Good:
        msgid ""
        msgstr "Project-Id-Version: demo 1.0\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    for field in read_fields(header.msgstr):
        if field.name == "Project-Id-Version" and field.value and not is_default(field.name, field.value):
            has_name = re.search(r"[^\W\d_]{2}", field.value)
            has_version = re.search(r"\d|main|master|head|git|trunk|unstable|VERSION", field.value, re.IGNORECASE)
            if not has_name or not has_version:
                params = {"value": field.value[:40]}
                span = Span("msgstr", field.start, field.end)
                yield ctx.finding(header, "no-version" if has_name else "no-name", span, params)
