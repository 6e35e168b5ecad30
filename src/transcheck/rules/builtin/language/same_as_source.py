"""Prose of the source left untranslated."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.scripts import language_name
from transcheck.language.doubts import SAME
from transcheck.language.source_run import is_untranslated_prose
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.doubted import find_doubted
from transcheck.rules.foreign import is_exempt
from transcheck.rules.sourced import declares_language


@rule(
    "same-as-source",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.WORDS,
    absorbs=("partly-untranslated", "wrong-language", "foreign-passage", "wrong-script", "unlike-catalog"),
    messages={"same": "the text is still the source’s {language}"},
)
def same_as_source(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The text equals its source although it is prose of the source's language.

    It was copied and never translated. Equal strings alone prove nothing: names, commands and loan words are right
    as they are, so function words of the source's language that the locale's lacks are asked for. Two or three
    words are a guess. Variants of the source's language (en_GB beside en) are left out.

    Bad:
        # locale: it
        msgid "The archive could not be opened."
        msgstr "The archive could not be opened."

    Good:
        # locale: it
        msgid "Microsoft Windows Server"
        msgstr "Microsoft Windows Server"
    """
    for message in find_doubted(messages, ctx, SAME):
        source_locale = message.catalog.source_locale
        if source_locale is None:
            continue
        for source, target, field in message.pairs:
            if source.strip() != target.strip():
                continue
            text = ctx.text(target, message.catalog.locale)
            verdict = is_untranslated_prose(text, source_locale)
            if verdict is False or is_exempt(message, target) or declares_language(message, source_locale):
                continue
            yield ctx.finding(
                message,
                "same",
                Span(field, 0, len(target)),
                {"language": language_name(source_locale)},
                certainty=None if verdict else Certainty.GUESS,
                evidence=Evidence(
                    source=Reading(source_locale, source, language_name(source_locale), "language"),
                    target=Reading(message.catalog.locale, target, language_name(source_locale), "language"),
                ),
            )
