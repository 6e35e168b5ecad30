"""Texts copied from another locale."""

from collections import defaultdict
from collections.abc import Iterator

from transcheck.cldr.scripts import language_name
from transcheck.language.copies import is_copied_from, may_be_copies
from transcheck.model import Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.foreign import is_exempt
from transcheck.rules.sourced import declares_language

# Shorter texts are not four words in any script.
_SHORTEST = 7


@rule(
    "other-locale-copy",
    scope=Scope.PROJECT,
    where=Where.VERSIONS,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    absorbs=(
        "same-as-source",
        "partly-untranslated",
        "wrong-language",
        "foreign-passage",
        "wrong-script",
        "unlike-catalog",
    ),
    messages={
        "copy": "the text is that of {origin}, in {found}",
        "origin": "the same text in {origin}",
    },
)
def other_locale_copy(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """The text equals that of another locale and is in the other's language.

    A catalog was filled from a sibling's, or a line was pasted into the wrong file. Four words that are not in the
    source are asked for, and languages that can be told apart: relatives near to one another may well say the
    same in the same words.

    Bad:
        # file: de
        msgid "The archive could not be opened."
        msgstr "Das Archiv konnte nicht geöffnet werden."
        # file: fr
        msgid "The archive could not be opened."
        msgstr "Das Archiv konnte nicht geöffnet werden."

    Good:
        # file: de
        msgid "The archive could not be opened."
        msgstr "Das Archiv konnte nicht geöffnet werden."
        # file: fr
        msgid "The archive could not be opened."
        msgstr "L’archive n’a pas pu être ouverte."
    """
    by_text: dict[tuple[tuple[str | None, str], str], list[tuple[str, Message, str]]] = defaultdict(list)
    repeated = _find_repeated(project)
    for catalog in project.targets:
        if catalog.locale is None:
            continue
        for message in catalog.translated if repeated else ():
            if repeated.isdisjoint(message.msgstrs):
                continue
            for text, _, field in message.texts:
                if text in repeated and field.startswith("msgstr"):
                    by_text[message.key, text].append((catalog.locale, message, field))
    for (_, text), versions in by_text.items():
        if len(versions) > 1:
            yield from _copies(text, versions, ctx)


def _find_repeated(project: Project) -> set[str]:
    """The texts that stand in more than one catalog: few, so that nothing else is asked of the others."""
    first: dict[str, str] = {}
    repeated = set()
    for catalog in project.targets:
        for message in catalog.translated:
            for text in message.msgstrs:
                if len(text) >= _SHORTEST and first.setdefault(text, catalog.path) != catalog.path:
                    repeated.add(text)
    return repeated


def _copies(text: str, versions: list[tuple[str, Message, str]], ctx: RuleContext) -> Iterator[Finding]:
    for locale, message, field in versions:
        sources = {name: source for source, _, name in message.pairs}
        source = sources.get(field, "")
        if text == source or is_exempt(message, text):
            continue
        for origin, other, _ in versions:
            if not may_be_copies(locale, origin) or declares_language(message, origin):
                continue
            if is_copied_from(ctx.text(text, locale), origin, source, ctx.shared.lang_engine):
                yield ctx.finding(
                    message,
                    "copy",
                    Span(field, 0, len(text)),
                    {"origin": origin, "found": language_name(origin)},
                    evidence=Evidence(target=Reading(origin, text, language_name(origin), "language")),
                    related=[ctx.related(other, ctx.rule.messages["origin"].format(origin=origin))],
                )
                break
