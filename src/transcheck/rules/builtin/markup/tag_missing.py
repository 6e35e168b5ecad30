"""The rule tag-missing."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.compare import Difference, closest_source, compare_tags
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.tags import Kind, Markup, Tag, read_pair
from transcheck.text.markup.vocabularies import BREAKS, WRAPPERS, has_function, is_inline, marks_words

# In texts of several sentences translators rephrase, and emphasis goes with the words it stood on.
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

    A link cannot be followed, an image is not shown, a title is not bold. Tags that only mark words or begin a line are an
    info, and a guess in long texts, where quotation marks or another mark took their place: translators rephrase. Where
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
    if all(tag.name.lower() in BREAKS for tag in missing):
        return Severity.INFO, Certainty.GUESS if target.count("\n") > source.count("\n") else Certainty.LIKELY
    if not ours.well_formed or any(map(has_function, openers)):
        return None, None
    looks = all(map(marks_words, openers))
    if looks and difference.extra and all(map(marks_words, _openers(difference.extra))):
        return Severity.INFO, Certainty.GUESS
    if all(tag.name.lower() in WRAPPERS for tag in missing) or (looks and _is_quoted(source, target, missing)):
        return Severity.INFO, Certainty.GUESS
    if len(source) > _PROSE:
        return Severity.INFO, Certainty.GUESS if looks else Certainty.LIKELY
    soft = all(is_inline(tag) or tag.name.lower() in BREAKS | WRAPPERS for tag in openers)
    if soft and not _is_whole(source, ours, missing):
        return Severity.INFO, Certainty.LIKELY
    return None, None


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
