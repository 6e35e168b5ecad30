"""What the rules on another language share: passages with their certainty, exemptions, and who cannot be checked."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from transcheck.cldr.scripts import language_name
from transcheck.language.kinship import is_modelled, model_language
from transcheck.model import Certainty, Evidence, Message, Reading, Severity
from transcheck.rules.context import RuleContext
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


def find_foreign(messages: Sequence[Message], ctx: RuleContext, *, whole: bool) -> Iterator[Foreign]:
    """The passages of all texts that are foreign: those that are the whole text, or those that are not."""
    # Two rules ask about the same messages: nearly all have nothing, and the second learns it from here.
    known: dict[Message, tuple[tuple[SourcedText, Passage], ...]] = ctx.shared.memo.setdefault("foreign", {})
    checked: dict[str | None, bool] = {}
    for message in messages:
        found = known.get(message)
        if found is None:
            found = known[message] = _passages_of(message, ctx, checked)
        for sourced, passage in found:
            if passage.whole == whole and not _is_meant(message, sourced, passage):
                yield _weighed(message, sourced, passage, ctx)


def _passages_of(
    message: Message, ctx: RuleContext, checked: dict[str | None, bool]
) -> "tuple[tuple[SourcedText, Passage], ...]":
    found: list[tuple[SourcedText, Passage]] = []
    for sourced in find_sourced(message):
        can_be_checked = checked.get(sourced.locale)
        if can_be_checked is None:
            can_be_checked = checked[sourced.locale] = _can_be_checked(sourced.locale, ctx)
        if can_be_checked:
            found += [(sourced, one) for one in ctx.passages(sourced.text, sourced.locale, sourced.source)]
        elif not sourced.locale and sourced.field.startswith("msgstr"):
            ctx.note(None, "language", "the locale is not known")
    return tuple(found)


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
    """Whether a message may be in any language: credits of translators, search words, language switchers."""
    from transcheck.language.exempt import is_credit, is_keyword_list, is_language_list

    return is_credit(message.msgid, message.msgctxt) or is_keyword_list(text) or is_language_list(text)


def _can_be_checked(locale: str | None, ctx: RuleContext) -> bool:
    if ctx.shared.lang_engine == "none":
        ctx.note(locale, "language", "no language engine was chosen")
        return False
    language = model_language(locale)
    if not language:
        if locale:
            ctx.note(locale, "language", "the locale is not known")
        return False
    if not is_modelled(language):
        ctx.note(locale, "language", "no model knows this language: script and source words only")
        return False
    return True
