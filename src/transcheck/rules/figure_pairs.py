"""The pairs of a message whose figures differ, found once for all rules that speak of figures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.figures.counting import may_count
from transcheck.figures.figure import Difference, Figure
from transcheck.language.exempt import is_credit
from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules.context import RuleContext

CHANGED = "changed"
_DIGIT = re.compile(r"\d")
# A plural form for more numbers than this cannot stand for each of them in words.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """One source and target of a message and a difference between them; locales are those the texts were read in."""

    message: Message
    difference: Difference
    source: str
    target: str
    field: str
    source_locale: str | None
    locale: str | None

    @property
    def span(self) -> Span:
        """The figure in the target; a missing one is shown on the whole target."""
        figure = self.difference.target
        return Span(self.field, figure.start, figure.end) if figure else Span(self.field, 0, len(self.target))

    @property
    def evidence(self) -> Evidence:
        """Both figures with the values that were read."""
        return Evidence(
            source=_reading(self.difference.source, self.source_locale),
            target=_reading(self.difference.target, self.locale),
        )

    @property
    def params(self) -> dict[str, str]:
        """Parameters all templates of the group share."""
        one, other = self.difference.source, self.difference.target
        return {
            "from": one.text if one else "",
            "to": other.text if other else "",
            "locale": self.source_locale or "source",
        }


def _reading(figure: Figure | None, locale: str | None) -> Reading | None:
    return Reading(locale, figure.text, figure.value, figure.kind) if figure else None


def report_figures(
    messages: Sequence[Message], ctx: RuleContext, kind: str, message_id: str = "became", *, fixed: bool = False
) -> Iterator[Finding]:
    """A finding for every difference of one kind: the body that the rules of the group share.

    Args:
        messages: the messages of the rule's batch.
        ctx: the rule's context.
        kind: which differences the rule speaks of.
        message_id: the rule's message.
        fixed: offer the source's value as a repair where that is certain.
    """
    from transcheck.rules.figure_fixes import find_fix

    for pair in find_pairs(messages, ctx, kind):
        severity, certainty = severity_of(pair, ctx)
        yield ctx.finding(
            pair.message,
            message_id,
            pair.span,
            pair.params,
            severity=severity,
            certainty=certainty,
            evidence=pair.evidence,
            # Where both versions may be right nobody but an editor says which figure to write.
            fix=find_fix(pair) if fixed and certainty is Certainty.CERTAIN else None,
        )


def find_pairs(messages: Sequence[Message], ctx: RuleContext, kind: str) -> Iterator[Pair]:
    """Every difference of a kind in the messages, with the pair it stands in; the first rule to ask compares them all."""
    told: dict[Message, tuple[Pair, ...]] = ctx.shared.memo.setdefault("figures", {})
    for message in messages:
        # A figure that became another one stands in the source, in digits or in words: most messages go here.
        if kind == CHANGED and not may_tell(_source_of(message), message.catalog.source_locale):
            continue
        pairs = told.get(message)
        if pairs is None:
            credit = is_credit(message.msgid, message.msgctxt)  # translators add the years of their work
            told[message] = pairs = () if credit else tuple(_find_all(message, ctx))
        for pair in pairs:
            if pair.difference.kind == kind:
                yield pair


def _source_of(message: Message) -> str:
    if message.catalog.keyed:
        return message.counterpart.msgstr if message.counterpart is not None else ""
    return message.msgid if message.msgid_plural is None else f"{message.msgid} {message.msgid_plural}"


@lru_cache(maxsize=65536)
def may_tell(text: str, locale: str | None) -> bool:
    """Whether a text has a digit or a number in words; a source is asked once for all its translations."""
    return _DIGIT.search(text) is not None or may_count(text, locale)


def _find_all(message: Message, ctx: RuleContext) -> Iterator[Pair]:
    catalog = message.catalog
    for source, target, field in message.pairs:
        if source == target:
            continue
        one, other = catalog.source_locale, catalog.locale
        if catalog.keyed:
            one, other = ctx.reading_locale(source, one), ctx.reading_locale(target, other)
        for difference in differences(message, (source, target, field), one, other):
            yield Pair(message, difference, source, target, field, one, other)


def differences(
    message: Message, pair: tuple[str, str, str], one: str | None, other: str | None
) -> tuple[Difference, ...]:
    """The differences of one (source, target, field), read in the two locales; a plural form is held against the singular too, and the nearer of both counts."""
    # Most messages have no figure: what compares them is imported for the first that has.
    from transcheck.figures.compare import compare

    source, target, field = pair
    if message.msgid_plural is None:
        return compare(source, one, target, other, flags=message.flags)
    counts = _counts(message.catalog.header.get("Plural-Forms", ""), int(field[7:-1]) if field[7:-1].isdigit() else 0)
    both = [
        compare(text, one, target, other, counts=counts, flags=message.flags)
        for text in dict.fromkeys((source, message.msgid, message.msgid_plural))
    ]
    return min(both, key=len)


@lru_cache(maxsize=1024)
def _counts(plural_forms: str, index: int) -> frozenset[int]:
    """The numbers a plural form may say in words or leave out: 0, 1, 2 and those the form is for, if they are few."""
    rule = parse_plural_forms(plural_forms)
    members = rule.members(index) if isinstance(rule, PluralRule) else frozenset[int]()
    return frozenset((0, 1, 2)) | (members if len(members) <= _FEW else frozenset())


def severity_of(pair: Pair, ctx: RuleContext) -> tuple[Severity, Certainty]:
    """How bad and how sure a changed value is: versions of a page that are edited apart are judged more gently."""
    weight = pair.difference.weight
    if weight == "adapted":
        return Severity.INFO, Certainty.GUESS
    if weight == "minor":
        return Severity.INFO, Certainty.LIKELY
    if weight == "likely" or (pair.message.catalog.keyed and not _agree(pair)):
        return min(Severity.WARNING, ctx.rule.severity), Certainty.LIKELY
    return ctx.rule.severity, ctx.rule.certainty


def _agree(pair: Pair) -> bool:
    """Whether two blocks otherwise say the same: another figure in common, or about as much text in as many sentences."""
    from transcheck.figures.compare import compare

    both = compare(pair.source, pair.source_locale, pair.target, pair.locale, flags=pair.message.flags)
    if sum(1 for difference in both if difference.kind != "format") > 1:
        return False
    from transcheck.text.sentences import split_sentences

    sizes = [len(list(split_sentences(text))) for text in (pair.source, pair.target)]
    return sizes[0] == sizes[1] and 0.5 <= len(pair.target) / max(1, len(pair.source)) <= 2
