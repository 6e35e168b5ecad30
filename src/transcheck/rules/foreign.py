"""What the rules on another language share: passages with their certainty, exemptions, and who cannot be checked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from transcheck.cldr.scripts import language_name
from transcheck.language.doubts import LANGUAGE
from transcheck.language.kinship import is_modelled, model_language
from transcheck.model import Certainty, Evidence, Message, Reading, Severity
from transcheck.rules.context import RuleContext
from transcheck.rules.doubted import find_doubted, find_locales
from transcheck.rules.self_taught import is_self_taught
from transcheck.rules.sourced import SourcedText, declares_language, find_sourced

if TYPE_CHECKING:
    from transcheck.language.passages import Passage


class Foreign(NamedTuple):
    """A passage in another language, the text it stands in, and how loudly to say so."""

    message: Message
    sourced: SourcedText
    passage: "Passage"
    severity: Severity
    certainty: Certainty

    @property
    def params(self) -> dict[str, str]:
        """The two languages in the reader's words."""
        return {
            "found": language_name(self.passage.locale),
            "expected": language_name(self.sourced.locale or ""),
        }

    @property
    def evidence(self) -> Evidence:
        """The words that decided."""
        words = " ".join(self.passage.words[:12])
        return Evidence(target=Reading(self.passage.locale, words, language_name(self.passage.locale), "language"))


Found = tuple[tuple[SourcedText, "Passage"], ...]


def find_foreign(messages: Sequence[Message], ctx: RuleContext, *, whole: bool) -> Iterator[Foreign]:
    """The passages of all texts that are foreign: those that are the whole text, or those that are not."""
    checked = {locale for locale in find_locales(messages) if _can_be_checked(locale, ctx)}
    # Two rules ask about the same messages: the second learns from here what the first found.
    known: dict[Message, Found] = ctx.shared.memo.setdefault("foreign", {})
    doubtful = find_doubted(messages, ctx, LANGUAGE)
    known.update(_search([message for message in doubtful if message not in known], checked, ctx))
    for message in doubtful:
        for sourced, passage in known[message]:
            if passage.whole == whole and not _is_meant(message, sourced, passage):
                yield _weighed(message, sourced, passage, ctx)


def _search(messages: Sequence[Message], checked: set[str | None], ctx: RuleContext) -> dict[Message, Found]:
    """The passages of each message: the model looks at all texts at once first, then closely at the few in doubt."""
    engine = ctx.shared.lang_engine
    by_locale: dict[str, list[tuple[Message, SourcedText]]] = defaultdict(list)
    for message in messages:
        for sourced in find_sourced(message):
            if sourced.locale in checked:
                by_locale[sourced.locale or ""].append((message, sourced))
    found: dict[Message, Found] = dict.fromkeys(messages, ())
    for locale, texts in by_locale.items():
        from transcheck.language.glance import are_own
        from transcheck.language.passages import search_passages

        pairs = [(sourced.text, sourced.source) for _, sourced in texts]
        own = are_own(pairs, locale) if engine == "py3langid" else [False] * len(texts)
        for (message, sourced), is_own in zip(texts, own, strict=True):
            if not is_own:
                passages = search_passages(ctx.text(sourced.text, locale), sourced.source, engine=engine)
                found[message] += tuple((sourced, passage) for passage in passages)
    return found


def _is_meant(message: Message, sourced: SourcedText, passage: "Passage") -> bool:
    return is_exempt(message, sourced.text) or declares_language(message, passage.locale)


def _weighed(message: Message, sourced: SourcedText, passage: "Passage", ctx: RuleContext) -> Foreign:
    from transcheck.language.certainty import certainty_of
    from transcheck.language.exempt import is_name_of

    certainty = Certainty.GUESS
    if not is_name_of(sourced.source, sourced.text):
        certainty = certainty_of(passage, sourced.locale, engine=ctx.shared.lang_engine)
    severity = Severity.ERROR if certainty is Certainty.CERTAIN else Severity.WARNING
    return Foreign(message, sourced, passage, severity, certainty)


def is_exempt(message: Message, text: str) -> bool:
    """Whether a message may be in any language: credits of translators, search words, language switchers, addresses."""
    from transcheck.language.exempt import is_address, is_credit, is_keyword_list, is_language_list

    if is_credit(message.msgid, message.msgctxt) or is_address(text):
        return True
    return is_keyword_list(text) or is_language_list(text)


def _can_be_checked(locale: str | None, ctx: RuleContext) -> bool:
    if ctx.shared.lang_engine == "none":
        ctx.note(locale, "language", "no language engine was chosen")
        return False
    language = model_language(locale)
    if not language:
        ctx.note(locale, "language", "the locale is not known")
        return False
    if not is_modelled(language):
        if not _is_learned(locale, ctx):
            # The number is learned.FEWEST_MESSAGES; the sentence is collected for translation as it stands.
            ctx.note(
                locale,
                "language",
                "no model knows this language, and fewer than 1,000 messages teach it: script and source words only",
            )
        return False
    return True


def _is_learned(locale: str | None, ctx: RuleContext) -> bool:
    """Whether unlike-catalog looks at this locale: its own catalog teaches its language."""
    project = ctx.shared.project
    catalog = project.catalogs.get(locale or "") if project is not None else None
    return catalog is not None and is_self_taught(catalog)
