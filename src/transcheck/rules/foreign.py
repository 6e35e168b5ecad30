"""What the rules on another language share: passages with their certainty, exemptions, and who cannot be checked."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transcheck.cldr.scripts import language_name
from transcheck.language.certainty import certainty_of
from transcheck.language.exempt import is_credit, is_keyword_list, is_language_list, is_name_of
from transcheck.language.kinship import is_modelled, model_language
from transcheck.language.passages import Passage
from transcheck.model import Certainty, Evidence, Message, Reading, Severity
from transcheck.rules.context import RuleContext
from transcheck.rules.sourced import SourcedText, declares_language, find_sourced


class Foreign(NamedTuple):
    """A passage in another language, the text it stands in, and how loudly to say so."""

    message: Message
    sourced: SourcedText
    passage: Passage
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
    checked: dict[str | None, bool] = {}
    for message in messages:
        for sourced in find_sourced(message):
            can_be_checked = checked.get(sourced.locale)
            if can_be_checked is None:
                can_be_checked = checked[sourced.locale] = _can_be_checked(sourced.locale, ctx)
            if not can_be_checked:
                continue
            for passage in ctx.passages(sourced.text, sourced.locale, sourced.source):
                if passage.whole != whole or is_exempt(message, sourced.text):
                    continue
                if declares_language(message, passage.locale):
                    continue
                certainty = certainty_of(passage, sourced.locale, engine=ctx.shared.lang_engine)
                if is_name_of(sourced.source, sourced.text):
                    certainty = Certainty.GUESS
                severity = Severity.ERROR if certainty is Certainty.CERTAIN else Severity.WARNING
                yield Foreign(message, sourced, passage, severity, certainty)


def is_exempt(message: Message, text: str) -> bool:
    """Whether a message may be in any language: credits of translators, search words, language switchers."""
    return is_credit(message.msgid, message.msgctxt) or is_keyword_list(text) or is_language_list(text)


def _can_be_checked(locale: str | None, ctx: RuleContext) -> bool:
    if ctx.shared.lang_engine == "none":
        ctx.note(locale, "language", "no language engine was chosen")
        return False
    language = model_language(locale)
    if not language:
        ctx.note(locale, "language", "the locale is not known")
        return False
    if not is_modelled(language):
        ctx.note(locale, "language", "no model knows this language: script and source words only")
        return False
    return True
