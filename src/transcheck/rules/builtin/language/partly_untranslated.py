"""Words of the source left in place."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.scripts import language_name
from transcheck.language.doubts import SOURCE_RUN
from transcheck.language.source_run import find_source_run
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.doubted import find_doubted
from transcheck.rules.foreign import is_exempt
from transcheck.rules.sourced import declares_language


@rule(
    "partly-untranslated",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.WORDS,
    absorbs=("wrong-language", "foreign-passage", "unlike-catalog"),
    messages={"run": "{words} words of the source are left in {language}: “{text}”"},
)
def partly_untranslated(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A run of words of the source was left in place.

    Half of a long message was overlooked, or a changed sentence was appended in the source's language. Four words
    in a row are asked for, one of them a function word that only the source's language has, so that names, terms
    and commands stay as they are; quotations, code and licences are left out.

    Bad:
        # locale: de
        msgid "The file is open in another program. Close it there and try again."
        msgstr "Die Datei ist in einem anderen Programm geöffnet. Close it there and try again."

    Good:
        # locale: de
        msgid "The song “Close to the edge of the world” could not be played."
        msgstr "Das Lied „Close to the edge of the world“ konnte nicht abgespielt werden."
    """
    for message in find_doubted(messages, ctx, SOURCE_RUN):
        source_locale = message.catalog.source_locale
        if source_locale is None:
            continue
        for source, target, field in message.pairs:
            if source == target:
                continue
            run = find_source_run(ctx.text(target, message.catalog.locale), ctx.text(source, source_locale))
            if run is None or is_exempt(message, target) or declares_language(message, source_locale):
                continue
            text = target[run.start : run.end]
            yield ctx.finding(
                message,
                "run",
                Span(field, run.start, run.end),
                {"words": run.words, "language": language_name(source_locale), "text": _short(text)},
                evidence=Evidence(target=Reading(source_locale, text, language_name(source_locale), "language")),
            )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 60 else flat[:59].rstrip() + "…"
