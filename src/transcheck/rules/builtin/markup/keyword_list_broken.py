"""The rule keyword-list-broken."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_LIST = re.compile(r"[^;\n]+(?:;[^;\n]+)*;")


@rule(
    "keyword-list-broken",
    severity=Severity.WARNING,
    needs=Feature.LIST,
    messages={
        "end": "the list of keywords should end with “;”",
        "separator": "keywords are separated by “;”, not by “{text}”",
    },
)
def keyword_list_broken(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The keywords of a desktop file are not a list separated and ended by semicolons.

    Menus search these words; with another separator all of them are one word that nobody types. The freedesktop.org
    specification of desktop entries asks for `;` after each, the last one included.

    Bad:
        #. Translators: Search terms to find this application. Do NOT translate or localize the semicolons!
        msgid "folder;manager;files;"
        msgstr "dossier, gestionnaire, fichiers"

    Good:
        #. Translators: Search terms to find this application. Do NOT translate or localize the semicolons!
        msgid "folder;manager;files;"
        msgstr "dossier;gestionnaire;fichiers;"
    """
    for message in messages:
        source, target = message.msgid, message.msgstr
        if (
            not source.endswith(";")
            or source.count(";") < 2
            or not target
            or not _LIST.fullmatch(source)
            or " " in source.replace("; ", ";").strip()
        ):
            continue
        other = re.search(r"[,；،、؛;][ ]|[；،、؛]", target)
        if other and other.group()[0] != ";":
            yield ctx.finding(message, "separator", Span("msgstr", *other.span()), {"text": other.group()[0]})
        elif not target.rstrip().endswith(";"):
            # Most readers of such lists do without the last one.
            span = Span("msgstr", len(target) - 1, len(target))
            yield ctx.finding(message, "end", span, severity=Severity.INFO)
