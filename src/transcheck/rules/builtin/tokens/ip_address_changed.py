"""The rule ip-address-changed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Finding, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import holds

_ADDRESS = re.compile(
    r"(?<![\w.])(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d)\.(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){2}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)",
    re.ASCII,
)


@rule(
    "ip-address-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.DIGIT,
    absorbs=["figure-changed", "figure-missing"],
    messages={"missing": "{addresses} is missing", "changed": "{addresses} became {new}"},
)
def ip_address_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An IP address of the source is missing in the translation.

    Readers type it as it stands. Numbers of versions look alike; what begins with 0 to 9 is taken as one.

    Bad:
        msgid "Connect to 192.168.1.10."
        msgstr "Connectez-vous à 192.168.1.100."

    Good:
        msgid "Connect to 192.168.1.10."
        msgstr "Connectez-vous à 192.168.1.10."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if source.count(".") < 3:
                continue
            ours = Counter(_ADDRESS.findall(source))
            if not ours:
                continue
            theirs = list(_ADDRESS.finditer(target))
            missing = [address for address in ours if not holds(target, address)]
            new = [match for match in theirs if match.group() not in ours]
            if missing:
                params = {"addresses": quote_all(missing)}
                if new:
                    params["new"] = quote_all(match.group() for match in new)
                span = Span(field, *new[0].span()) if new else Span(field, 0, len(target))
                yield ctx.finding(message, "changed" if new else "missing", span, params)
