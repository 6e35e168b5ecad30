"""The rule tag-missing."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.compare import compare_tags
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.tags import FORMATTING, Kind, Tag, read_pair

# In texts of several sentences translators rephrase, and emphasis goes with the words it stood on.
_PROSE = 120


@rule(
    "tag-missing",
    severity=Severity.WARNING,
    needs=Feature.TAG,
    absorbs=["tag-extra"],
    messages={"missing": "{tags} of the source is missing", "replaced": "{tags} of the source became {new}"},
)
def tag_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A tag of the source is missing in its translation.

    A link cannot be followed, an image is not shown, a title is not bold. In long texts a pair of tags without attributes
    that is missing as a whole is an info, and a guess where it only marks words (`<quote>`): translators rephrase. Where the tags do not close one another any
    more, `broken-markup` speaks.

    Bad:
        msgid "See <a href=\"/help\">Help</a>."
        msgstr "Siehe Hilfe."

    Good:
        msgid "See <a href=\"/help\">Help</a>."
        msgstr "Siehe <a href=\"/help\">Hilfe</a>."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "<" not in source:
                continue
            ours, theirs = read_pair(source, target)
            difference = compare_tags(ours, theirs)
            if not difference.missing:
                continue
            mild = len(source) > _PROSE and ours.well_formed and not any(map(_is_functional, difference.missing))
            tags, new = (quote_all(tag.plain for tag in part) for part in (difference.missing, difference.extra))
            yield ctx.finding(
                message,
                "replaced" if new else "missing",
                Span(field, 0, len(target)),
                {"tags": tags, "new": new} if new else {"tags": tags},
                severity=Severity.INFO if mild else None,
                certainty=_sure(difference.missing) if mild else None,
                evidence=Evidence(
                    source=Reading(message.catalog.source_locale, difference.missing[0].text, kind="tag")
                ),
            )


# What goes with a choice of words.
_WORDING = FORMATTING | {"quote", "firstterm", "emphasis", "q", "cite", "foreignphrase", "wordasword"}


def _sure(missing: tuple[Tag, ...]) -> Certainty:
    return Certainty.GUESS if all(tag.name in _WORDING for tag in missing) else Certainty.LIKELY


def _is_functional(tag: Tag) -> bool:
    """Whether the element does something: it has attributes, or is empty."""
    return bool(tag.attributes) or tag.kind is Kind.EMPTY
