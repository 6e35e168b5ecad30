"""The rule stray-edge-space."""

from collections.abc import Iterator

from transcheck.model import Catalog, Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_crowd
from transcheck.text.edges import find_edges


@rule(
    "stray-edge-space",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.BLANK_EDGE,
    messages={
        "start": "the text should not begin with a blank",
        "end": "the text should not end with a blank",
        "starts": "{count} texts begin with a blank that their sources do not have, the first is “{first}”",
        "ends": "{count} texts end with a blank that their sources do not have, the first is “{first}”",
    },
)
def stray_edge_space(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A text begins or ends with a blank that its source does not have.

    Seldom seen by readers, but titles stand out of line and compared words differ. What an editor or a tool did to a whole
    catalog is told once, with the number of texts: each of them is a finding of its own with `--min-certainty guess`,
    and `--fix` mends them all then. Texts whose source has several lines may be aligned otherwise and are left alone at the start.

    Bad:
        msgid "Name"
        msgstr "Naam "

    Good:
        msgid "Name: "
        msgstr "Naam: "
    """
    starts: list[tuple[Message, Span]] = []
    ends: list[tuple[Message, Span]] = []
    for message in ctx.messages(catalog):
        if not any(form[:1].isspace() or form[-1:].isspace() for form in message.msgstrs):
            continue
        for source, target, field in message.pairs:
            ours, theirs = find_edges(source), find_edges(target)
            if ours.first == ours.last or theirs.first == theirs.last:
                continue
            moved = ours.end > ours.last and theirs.end == theirs.last
            if (
                theirs.first > theirs.start
                and ours.first == ours.start
                and not moved
                and "\n" not in source[ours.first : ours.last]
            ):
                starts.append((message, Span(field, theirs.start, theirs.first)))
            if theirs.end > theirs.last and ours.end == ours.last:
                ends.append((message, Span(field, theirs.last, theirs.end)))
    for what, found in (("start", starts), ("end", ends)):
        crowd = is_crowd(len(found))
        if crowd:
            message, span = min(found, key=lambda one: one[0].start)
            params = {"count": len(found), "first": message.msgstr.strip()[:60]}
            yield ctx.finding(catalog, f"{what}s", params=params, location=catalog.layout.locate(message, span))
        for message, span in found:
            fix = Fix("remove the blank", (Edit(span, ""),))
            yield ctx.finding(message, what, span, certainty=Certainty.GUESS if crowd else None, fix=fix)
