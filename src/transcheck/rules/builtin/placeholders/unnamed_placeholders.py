"""The rule unnamed-placeholders."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule

# Python's own formats have no numbers for the order of values: `%1$s` is C's. Directives that name no value:
_UNNAMED = {
    "python-format": re.compile(r"%%|(%[#0\-+ ]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlL]?[diouxXeEfFgGcrsa])"),
    "python-brace-format": re.compile(r"\{\{|\}\}|(\{(?:![rsa])?(?::[^{}]*)?\})"),
}
_SEVERAL = 2


@rule(
    "unnamed-placeholders",
    severity=Severity.INFO,
    scope=Scope.CATALOG,
    enabled=False,
    messages={"several": "{placeholders} have no names: a translation cannot put them in another order"},
)
def unnamed_placeholders(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A source text for Python has several placeholders without names.

    Other languages need another order of words, and Python fills the values in as they come. Reported in templates, where
    programmers can write `%(name)s` or `{name}`; xgettext warns of the same. Off by default: it is the programmers' to mend,
    and some templates are full of them (Sphinx's has 149).

    Bad:
        # file: pot
        #, python-format
        msgid "%s of %s"
        msgstr ""

    Good:
        # file: pot
        #, python-format
        msgid "%(part)s of %(whole)s"
        msgstr ""
    """
    if not catalog.is_template:
        return
    for message in catalog.messages:
        for flag in message.flags & _UNNAMED.keys():
            found = [match[1] for match in _UNNAMED[flag].finditer(message.msgid) if match[1]]
            if len(found) >= _SEVERAL and not message.obsolete:
                params = {"placeholders": ", ".join(f"“{text}”" for text in found[:5])}
                yield ctx.finding(message, "several", Span("msgid", 0, len(message.msgid)), params)
