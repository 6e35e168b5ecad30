"""The rule symbol-missing."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# Signs of law and of units that no language replaces, with what is written where a keyboard lacks them.
_SIGNS = re.compile("[©®™§¶†‡‰℃℉Ω№]")
_INSTEAD = {
    "©": ("(c)", "&copy;", "copyright"),
    "®": ("(r)", "&reg;"),
    "™": ("(tm)", "&trade;", "tm"),
    "§": ("&sect;", "art", "par"),
    "№": ("no", "nr", "n°", "nº", "č", "br"),
    "‰": ("promil", "per mil"),
    "Ω": ("ω", "ohm"),
    "℃": ("°c",),
    "℉": ("°f",),
}


@rule(
    "symbol-missing",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.SIGN,
    messages={"missing": "“{sign}” of the source is missing"},
)
def symbol_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A sign such as “©”, “®” or “§” of the source is missing.

    Notices of rights and references to paragraphs need it. What stands for the sign where a keyboard lacks it, “(c)” or
    “ohm”, is enough.

    Bad:
        msgid "© 2024 The demo team"
        msgstr "2024 L’équipe demo"

    Good:
        msgid "© 2024 The demo team"
        msgstr "(C) 2024 L’équipe demo"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if source.isascii():
                continue
            for sign in dict.fromkeys(_SIGNS.findall(source)):
                if sign not in target and not any(word in target.lower() for word in _INSTEAD.get(sign, ())):
                    yield ctx.finding(message, "missing", Span(field, 0, len(target)), {"sign": sign})
