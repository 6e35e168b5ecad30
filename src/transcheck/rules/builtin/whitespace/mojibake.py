"""The rule mojibake."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# What the lead bytes of UTF-8 look like in Latin-1 and Windows-1252, each followed by continuation bytes. The first of
# these is none that words and sentences end with (a no-break space, a quotation mark, an ellipsis).
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_FIRST = "\x80-\x9f¡-©¬-¶¸¹¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"
_SUSPECT = re.compile(f"(?:[\xc2-\xdf][{_FIRST}]|[\xe0-\xef][{_FIRST}»][{_TAIL}]|[\xf0-\xf4][{_FIRST}][{_TAIL}]{{2}})+")


# What every such place has: one class of letters is found much faster than the alternatives above.
_HINT = re.compile(f"[{_FIRST}»](?<=[\xc2-\xf4].)")


@rule(
    "mojibake",
    severity=Severity.ERROR,
    certainty=Certainty.LIKELY,
    needs=Feature.MISREAD,
    messages={"decoded-twice": "“{text}” was “{meant}” before it was read in a wrong encoding"},
)
def mojibake(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Letters were read in a wrong encoding: “Ã©” stands where “é” stood.

    The file was UTF-8, somebody read it as Latin-1 or Windows-1252 and saved it as UTF-8 again.

    Bad:
        msgid "Coffee"
        msgstr "CafÃ©"

    Good:
        msgid "Coffee"
        msgstr "Café"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if target.isascii() or _HINT.search(target) is None:
                continue
            for match in _SUSPECT.finditer(target):
                meant = _repair(match.group())
                if meant and match.group() not in source:
                    span = Span(field, match.start(), match.end())
                    fix = Fix("restore the letters", (Edit(span, meant),))
                    yield ctx.finding(message, "decoded-twice", span, {"text": match.group(), "meant": meant}, fix=fix)


def _repair(text: str) -> str:
    """The letters the text was before, empty if it was not read in a wrong encoding."""
    for encoding in ("cp1252", "latin-1"):
        try:
            meant = text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        # A letter before a no-break space or a quotation mark ("Â »") may be meant; two letters out of one are not.
        return meant if all(character.isalpha() or character in "’“”‘–—…«»" for character in meant) else ""
    return ""
