"""Sentences in another language inside a text, and credit labels of another language."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.scripts import language_name
from transcheck.language.doubts import LABEL
from transcheck.language.kinship import model_language
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, Reads, RuleContext, rule
from transcheck.rules.builtin.language.wrong_language import ABSORBED
from transcheck.rules.doubted import find_doubted
from transcheck.rules.foreign import find_foreign
from transcheck.rules.sourced import declares_language, find_sourced


@rule(
    "foreign-passage",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    needs=Feature.WORDS | Feature.CASELESS,
    reads=Reads.TEXTS,
    absorbs=ABSORBED,
    messages={
        "passage": "this passage is {found}, not {expected}: translate it, or mark it as a quotation",
        "label": "“{label}” is not {expected}: the label is “{wanted}”",
    },
)
def foreign_passage(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Some sentences of the text are in another language than its locale.

    A sentence was left as it was, or pasted from another version. Neighbouring sentences of one language are one
    finding with its exact place. Quotations and titles in quotation marks, code, licences and elements with a
    `lang` attribute may be in any language. Credit labels (“Foto:”, “Photo:”) are looked up in a list, because the
    names behind them say nothing about the language. `# transcheck: language[es]: a quotation` declares a
    passage that is meant.

    Bad:
        # locale: en
        # source-locale: nb
        msgid "Programmet ble startet i vår. Det støtter små bedrifter på landsbygda."
        msgstr "The programme began this spring. Apoya a las pequeñas empresas de las zonas rurales."

    Good:
        # locale: en
        # source-locale: nb
        msgid "Programmet ble startet i vår. Det støtter små bedrifter på landsbygda."
        msgstr "The programme began this spring. It supports small businesses in the countryside."
    """
    for foreign in find_foreign(messages, ctx, whole=False):
        yield ctx.finding(
            foreign.message,
            "passage",
            Span(foreign.sourced.field, foreign.passage.start, foreign.passage.end),
            foreign.params,
            severity=foreign.severity,
            certainty=foreign.certainty,
            evidence=foreign.evidence,
        )
    yield from _labels(messages, ctx)


def _labels(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    for message in find_doubted(messages, ctx, LABEL):
        for text, locale, field, _ in find_sourced(message):
            if locale is None:
                continue
            from transcheck.language.credit_labels import find_foreign_label

            label = find_foreign_label(text, locale)
            if label is None or any(declares_language(message, one) for one in label.locales):
                continue
            yield ctx.finding(
                message,
                "label",
                Span(field, label.start, label.end),
                {"label": label.text, "expected": language_name(locale), "wanted": label.wanted},
                severity=Severity.WARNING,
                certainty=Certainty.LIKELY,
                evidence=Evidence(
                    target=Reading(_locale_of(label.locales, ctx), label.text, label.wanted, "credit label")
                ),
            )


def _locale_of(languages: Sequence[str], ctx: RuleContext) -> str | None:
    """The locale of the project that a label of several languages is from; None where nothing tells."""
    project = ctx.shared.project
    if project is not None:
        for locale in (project.source_locale, *sorted(project.catalogs)):
            if locale and model_language(locale) in languages:
                return locale
    if len(languages) > 1:
        return None
    return "nb" if languages[0] == "no" else languages[0]
