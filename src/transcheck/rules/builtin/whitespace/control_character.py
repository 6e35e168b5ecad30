"""The rule control-character."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Colours and bold type of terminals (ECMA-48, SGR): a style that programs and teams write on purpose.
_STYLE = re.compile(r"\x1b\[[0-9;]{0,16}m")


@rule(
    "control-character",
    severity=Severity.ERROR,
    needs=Feature.CONTROL,
    messages={"gained": "the control character {code} that the source does not have"},
)
def control_character(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The translation has a control character that its source does not have.

    Nobody types these on purpose: they come from a wrong escape (`\b` for `\\b`), a wrong encoding or a paste, and
    terminals and XML parsers choke on them. Line breaks, tabs and the styles of terminals (`\e[1m`) are
    none here.

    Bad:
        msgid "back"
        msgstr "zu\brück"

    Good:
        msgid "back"
        msgstr "zurück"
    """
    for message in messages:
        for source, target, field in message.pairs:
            for match in _CONTROL.finditer(target):
                character = match.group()
                if character not in source and not _STYLE.match(target, match.start()):
                    span = Span(field, match.start(), match.end())
                    yield ctx.finding(message, "gained", span, {"code": f"U+{ord(character):04X}"})
