"""The rule tag-missing."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.compare import Difference, closest_source, compare_tags
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.tags import Kind, Markup, Tag, read_pair
from transcheck.text.markup.vocabularies import BREAKS, WRAPPERS, has_function, is_inline, is_known_element, marks_words

# In texts of several sentences translators rephrase.
_PROSE = 120
_QUOTES = frozenset('"“”„«»‘’‹›「」『』《》〈〉')


@rule(
    "tag-missing",
    severity=Severity.WARNING,
    needs=Feature.TAG,
    absorbs=["tag-extra"],
    messages={"missing": "{tags} of the source is missing", "replaced": "{tags} of the source became {new}"},
)
def tag_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A tag of the source is missing in its translation.

    A link cannot be followed, an image is not shown, a title is not bold. Tags that only mark words inside a text are an
    info, and a guess where these words were rephrased, too, or where quotation marks or another mark took their place. Where
    the tags do not close one another any more, `broken-markup` speaks.

    Bad:
        msgid "See <a href=\"/help\">Help</a>."
        msgstr "Siehe Hilfe."

    Good:
        msgid "See <a href=\"/help\">Help</a>."
        msgstr "Siehe <a href=\"/help\">Hilfe</a>."
    """
    for message in messages:
        for given, target, field in message.pairs:
            if "<" not in given:
                continue
            source = given
            if message.msgid_plural is not None:
                source = closest_source(given, (message.msgid, message.msgid_plural), target)
            ours, theirs = read_pair(source, target)
            difference = compare_tags(ours, theirs)
            if not difference.missing:
                continue
            severity, certainty = _weigh(source, target, ours, difference)
            tags, new = (quote_all(tag.plain for tag in part) for part in (difference.missing, difference.extra))
            yield ctx.finding(
                message,
                "replaced" if new else "missing",
                Span(field, 0, len(target)),
                {"tags": tags, "new": new} if new else {"tags": tags},
                severity=severity,
                certainty=certainty,
                evidence=Evidence(
                    source=Reading(message.catalog.source_locale, difference.missing[0].text, kind="tag")
                ),
            )


def _weigh(source: str, target: str, ours: Markup, difference: Difference) -> tuple[Severity | None, Certainty | None]:
    """How bad and how sure: None is the rule's own."""
    missing = difference.missing
    openers = _openers(missing)
    if any(map(_is_translated, difference.extra)):
        return None, None
    if all(tag.name.lower() in BREAKS | WRAPPERS for tag in missing):
        return Severity.INFO, Certainty.GUESS
    if not ours.well_formed or any(map(has_function, openers)):
        return None, None
    if not all(is_inline(tag) or tag.name.lower() in BREAKS | WRAPPERS for tag in openers):
        return (Severity.INFO, Certainty.LIKELY) if len(source) > _PROSE else (None, None)
    looks = all(map(marks_words, openers))
    if looks and difference.extra and all(map(marks_words, _openers(difference.extra))):
        return Severity.INFO, Certainty.GUESS
    if looks and _is_quoted(source, target, missing):
        return Severity.INFO, Certainty.GUESS
    if _is_whole(source, ours, missing):
        return None, None
    # Words that stand as they are have lost their mark; others were rephrased, and it went with them.
    return Severity.INFO, Certainty.LIKELY if _has_content(source, target, ours, openers) else Certainty.GUESS


def _is_translated(tag: Tag) -> bool:
    """Whether a tag is none of a known language: its name was translated."""
    return not is_known_element(tag.name.lower()) and tag.name.isalpha()


def _has_content(source: str, target: str, ours: Markup, openers: Sequence[Tag]) -> bool:
    """Whether what an element holds stands in the translation as it is."""
    ends = {tag.start: other.start for tag, other in pairwise(ours.tags) if other.kind is Kind.CLOSE}
    contents = [source[tag.end : ends[tag.start]].strip() for tag in openers if tag.start in ends]
    return any(content and content in target for content in contents)


def _openers(tags: Sequence[Tag]) -> list[Tag]:
    """The tags that are no ends of others among them; ends alone, if there is nothing else."""
    return [tag for tag in tags if tag.kind is not Kind.CLOSE] or list(tags)


def _is_quoted(source: str, target: str, missing: Sequence[Tag]) -> bool:
    """Whether quotation marks stand in the place of the tags."""
    ours, theirs = (sum(map(text.count, _QUOTES)) for text in (source, target))
    return theirs - ours >= len(missing)


def _is_whole(source: str, ours: Markup, missing: Sequence[Tag]) -> bool:
    """Whether the missing tags stand around the whole text."""
    edges = {ours.tags[0].name, ours.tags[-1].name}
    around = source.strip().startswith("<") and source.strip().endswith(">")
    return around and len(edges) == 1 and all(tag.name in edges for tag in missing)
