"""The rule broken-markup."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.slips import Slip, find_slips
from transcheck.text.markup.tags import Markup, Tag, find_open_section, nest, read_pair
from transcheck.text.markup.vocabularies import WRAPPERS


@rule(
    "broken-markup",
    severity=Severity.ERROR,
    needs=Feature.TAG,
    absorbs=["tag-missing", "tag-extra", "empty-element", "glued-tag", "attribute-changed", "url-changed"],
    messages={
        "spaced": "“{tag}” is no tag while a blank stands in it",
        "wide": "“{tag}” is no tag: its brackets are wide ones",
        "quotes": "the value of an attribute stands in straight quotation marks, not in “{tag}”",
        "unclosed": "“{tag}” is never closed",
        "unopened": "“{tag}” closes nothing",
        "crossed": "“{tag}” closes an element after the one around it",
    },
)
def broken_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The tags of a translation do not close one another, and those of its source do.

    GTK shows no text at all for such a label, XML tools refuse the document, browsers guess. What stands in angle
    brackets and is no tag in the source (`<file>`) is none here. One finding a text, at the first tag that is wrong.

    Bad:
        msgid "<b>Name</b>"
        msgstr "<b>Nom<b>"

    Good:
        msgid "<b>Name</b>"
        msgstr "<b>Nom</b>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "<" not in source:
                continue
            opened = find_open_section(target) if "<!" in source and find_open_section(source) < 0 else -1
            if opened >= 0:
                opener = target[opened : opened + 9].split()[0]
                yield ctx.finding(message, "unclosed", Span(field, opened, opened + len(opener)), {"tag": opener})
                continue
            ours, theirs = read_pair(source, target)
            if not ours.tags or not ours.well_formed:
                continue
            slips = find_slips(target, source, ours)
            if slips:
                yield _tell_slips(message, field, target, slips, ctx)
                continue
            if theirs.well_formed:
                continue
            what, tag = _first_defect(theirs, ours)
            if tag is not None:
                # `<i>a</I>`: HTML and Qt do not mind, GTK and XML do.
                case_only = nest([replace(one, name=one.name.lower()) for one in theirs.tags]).well_formed
                yield ctx.finding(
                    message,
                    what,
                    Span(field, tag.start, tag.end),
                    {"tag": tag.text},
                    severity=Severity.WARNING if case_only else None,
                    certainty=Certainty.LIKELY if case_only else None,
                )


def _tell_slips(message: Message, field: str, target: str, slips: Sequence[Slip], ctx: RuleContext) -> Finding:
    """One finding for all slips of a text."""
    first = slips[0]
    edits = tuple(Edit(Span(field, one.start, one.end), one.meant) for one in slips if one.meant)
    fix = Fix("take the blanks out", edits) if edits else None
    params = {"tag": target[first.start : first.end]}
    return ctx.finding(message, first.kind, Span(field, first.start, first.end), params, fix=fix)


def _first_defect(theirs: Markup, ours: Markup) -> tuple[str, Tag | None]:
    # A source that leaves its `<qt>` open has `<html>` left open in its translation.
    left_open = {name.lower() for name in ours.words} & WRAPPERS
    unclosed = [tag for tag in theirs.unclosed if not (left_open and tag.name.lower() in WRAPPERS)]
    found = [("unclosed", tag) for tag in unclosed[:1]]
    found += [("unopened", tag) for tag in theirs.unopened[:1]]
    found += [("crossed", tag) for tag in theirs.crossed[:1]]
    return min(found, key=lambda one: one[1].start) if found else ("", None)
