"""The rule conflict-marker."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_MARKER = re.compile(r"^#-#-#-#-#.*$|^(?:<{7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)


@rule(
    "conflict-marker",
    severity=Severity.ERROR,
    needs=Feature.NEWLINE,
    messages={"marker": "“{text}” was left by a merge"},
)
def conflict_marker(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The translation holds two versions that a merge joined with markers.

    `msgcat` joins translations that differ with lines of `#-#-#-#-#`, version control with `<<<<<<<`. Somebody has to choose.

    Bad:
        msgid "Save"
        msgstr ""
        "#-#-#-#-#  a.po  #-#-#-#-#\n"
        "Enregistrer\n"
        "#-#-#-#-#  b.po  #-#-#-#-#\n"
        "Sauvegarder"

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "#-#-" in target or "<<<<<<<" in target or ">>>>>>>" in target:
                match = _MARKER.search(target)
                if match and not _MARKER.search(source):
                    yield ctx.finding(message, "marker", Span(field, *match.span()), {"text": match.group()[:40]})
