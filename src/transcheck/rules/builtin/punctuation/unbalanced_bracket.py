"""The rule unbalanced-bracket."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule

# Full-width brackets pair with narrow ones: editors mix them, readers do not mind.
_PAIRS = (("(（", ")）"), ("[［", "]］"), ("{｛", "}｝"))
_WIDE = re.compile("[（）［］｛｝]")
_CLOSER_OF = {opener: closers for openers, closers in _PAIRS for opener in openers}
_ANY = re.compile(r"[()（）\[\]［］{}｛｝]")
# What stands before a bracket that has no partner by design: a smiley's eyes, a backslash, a quotation mark, or, of a
# closing one, the letter of a list.
_ALONE = re.compile(r"(?:[:;8=]['-]?|\\|(?:^|\s)(?:[^\W\d_]|\d{1,3}|[ivxIVX]{2,4}))\Z")
# Between quotation marks it is spoken of; blanks may stand in the place of a style.
_QUOTED = re.compile(r"[\"'’“‘`«„»”‹›「『]\s{0,4}\Z"), re.compile(r"\s{0,4}[\"'’“‘`«»”‹›」』]")
_WIDEST = 6


# Intervals of numbers open and close as they please (`[0, 128)`), and the styles of terminals begin with a bracket.
_SPARED = re.compile(
    r"[\[(\]]\s?[-+−]?[\d.]+(?: ?%)?\s?[,;…–-]\.{0,2}\s?[-+−]?(?:[\d.]+|∞|inf)(?: ?%)?\s?[\])\[]|\x1b\[[0-9;]{0,16}m"
)
# A screen of a terminal is cut at its right edge.
_SCREEN = 3


@rule(
    "unbalanced-bracket",
    certainty=Certainty.LIKELY,
    needs=Feature.BRACKET | Feature.BRACE | Feature.PARENTHESIS,
    messages={"unclosed": "“{text}” is never closed", "unopened": "“{text}” closes nothing"},
)
def unbalanced_bracket(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A bracket of the translation has no partner, and those of the source have.

    Brackets of lists (`a)`), of smileys, of intervals (`[0, 1)`) and of texts about brackets are left alone; so are texts whose
    source is unbalanced, and pictures of screens (`no-wrap`).

    Bad:
        msgid "Open the file (read only)"
        msgstr "Ouvrir le fichier (en lecture seule"

    Good:
        msgid "Open the file (read only)"
        msgstr "Ouvrir le fichier (en lecture seule)"
    """
    for message in messages:
        for source, target, field in message.pairs:
            found = _unbalanced(target)
            if found is not None and _unbalanced(source) is None and not _is_screen(message, target):
                what, at = found
                yield ctx.finding(message, what, Span(field, at, at + 1), {"text": target[at]})


def _unbalanced(text: str) -> tuple[str, int] | None:
    """(message id, offset) of the first bracket without partner; equal numbers of both are not looked into."""
    count = text.count
    if count("(") == count(")") and count("[") == count("]") and count("{") == count("}") and not _WIDE.search(text):
        return None
    if all(_count(text, openers) == _count(text, closers) for openers, closers in _PAIRS):
        return None
    waiting: list[int] = []
    spared = _SPARED.sub(_blank, text) if _SPARED.search(text) else text
    for match in _ANY.finditer(spared):
        at, character = match.start(), match.group()
        if waiting and character in _CLOSER_OF[text[waiting[-1]]]:
            waiting.pop()
        elif not _is_alone(spared, at):
            if character not in _CLOSER_OF:
                return "unopened", at
            waiting.append(at)
    return ("unclosed", waiting[-1]) if waiting else None


def _is_alone(text: str, at: int) -> bool:
    """Whether a bracket has no partner by design."""
    start = max(at - _WIDEST, 0)
    before, after = _QUOTED
    return bool(_ALONE.search(text, start, at) or (before.search(text, start, at) and after.match(text, at + 1)))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _is_screen(message: Message, target: str) -> bool:
    return "no-wrap" in message.flags and target.count("\n") >= _SCREEN


def _count(text: str, characters: str) -> int:
    return text.count(characters[0]) + text.count(characters[1])
