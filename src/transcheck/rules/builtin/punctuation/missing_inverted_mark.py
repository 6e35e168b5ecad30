"""The rule missing-inverted-mark."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule

_OPENERS = {"?": "¿", "!": "¡"}
_GOES_ON = frozenset(".…,;:)")
_END = re.compile(r"[\w\"”»)%}][?!](?=[\"”»)]*\s*\Z)")


@rule(
    "missing-inverted-mark",
    certainty=Certainty.LIKELY,
    needs=Feature.PUNCTUATION_END,
    locales=["es", "ast"],
    messages={"missing": "“{opener}” is missing before a sentence that ends with “{closer}”"},
)
def missing_inverted_mark(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A Spanish question or exclamation does not begin with its mark.

    Spanish and Asturian open them with “¿” and “¡” (Ortografía de la lengua española, 2010). Only texts whose last sentence
    has the closing mark are looked at, and “¿” anywhere in them is enough.

    Bad:
        # locale: es
        msgid "Do you want to save?"
        msgstr "Desea guardar?"

    Good:
        # locale: es
        msgid "Do you want to save?"
        msgstr "¿Desea guardar?"
    """
    for message in messages:
        for source, target, field in message.pairs:
            match = _END.search(target[-8:])
            if match is None:
                continue
            if source.lstrip()[:1] in _GOES_ON or source.lstrip()[:1].islower():
                continue  # the end of a sentence that another text begins
            at = len(target) - len(target[-8:]) + match.start() + 1
            closer = target[at]
            if target[: at + 1].rsplit(maxsplit=1)[-1].lstrip("\"'«“‘(") in source:
                continue  # a word with its mark: “Yahoo!”, “#NUM!”
            # A title such as “Yahoo!” and a line of options such as “[S/n/?]” are no sentences.
            if _OPENERS[closer] not in target and " " in target.strip() and not _is_quoted(target, at):
                yield ctx.finding(
                    message, "missing", Span(field, at, at + 1), {"opener": _OPENERS[closer], "closer": closer}
                )


def _is_quoted(target: str, at: int) -> bool:
    """Whether the mark is spoken of, as in “[S/n/?]” and “("?")”."""
    before, after = target[at - 1], target[at + 1 : at + 2]
    return before in "/[" or (before in '"”' and after in ('"', "”"))
