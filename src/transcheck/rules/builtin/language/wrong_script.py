"""Texts in another script than their locale's."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from transcheck.cldr.scripts import script_name, scripts_of
from transcheck.language.doubts import SCRIPT
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.doubted import find_doubted, find_locales
from transcheck.rules.foreign import is_exempt
from transcheck.rules.sourced import find_sourced

if TYPE_CHECKING:
    from transcheck.language.script_check import WrongScript

# Written in Cyrillic by the custom of gettext, and by many projects in Latin letters.
_EITHER_SCRIPT = frozenset({"sr", "sr_RS", "sr_ME", "sr_BA"})


@rule(
    "wrong-script",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    needs=Feature.LETTER,
    reads=Reads.TEXTS,
    absorbs=("wrong-language", "foreign-passage", "unlike-catalog"),
    messages={
        "script": "the text is in {script} letters, {locale} is written in {expected}",
        "characters": "the text has characters of {script} Chinese in a text that should be in {expected}",
    },
)
def wrong_script(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The text is in another script than its locale is written in.

    A file was filled from another locale, or the locale of the file is named wrongly. What counts are the words that
    are not in the source too: names and commands in Latin letters may stand in any text. Simplified and traditional
    Chinese are told apart by characters that only one of them has. In a menu of languages each may stand in its own
    letters.

    Bad:
        # locale: sr@latin
        msgid "The file could not be saved."
        msgstr "Није могуће сачувати датотеку."

    Good:
        # locale: sr@latin
        msgid "The file could not be saved."
        msgstr "Nije moguće sačuvati datoteku."
    """
    for unknown in find_locales(messages):
        if not scripts_of(unknown):
            ctx.note(unknown, "script", "the locale is not known")
    for message in find_doubted(messages, ctx, SCRIPT):
        for text, locale, field, source in find_sourced(message):
            from transcheck.language.exempt import is_own_name
            from transcheck.language.script_check import find_wrong_script

            wrong = find_wrong_script(ctx.text(text, locale), source)
            if wrong is None or is_exempt(message, text) or is_own_name(source, wrong.script):
                continue
            expected = ", ".join(sorted(script_name(one) for one in scripts_of(locale)))
            yield ctx.finding(
                message,
                "characters" if wrong.script in ("Hans", "Hant") else "script",
                Span(field, wrong.start, wrong.end),
                {"script": script_name(wrong.script), "locale": locale, "expected": expected},
                certainty=_certainty(wrong, locale),
                evidence=Evidence(target=Reading(locale, text[wrong.start : wrong.end], wrong.script, "script")),
            )


def _certainty(wrong: "WrongScript", locale: str | None) -> Certainty:
    """A guess where readers use both scripts and the locale names none: Serbian has two alphabets."""
    if locale in _EITHER_SCRIPT and wrong.script == "Latn":
        return Certainty.GUESS
    return Certainty.CERTAIN if wrong.sure else Certainty.LIKELY
