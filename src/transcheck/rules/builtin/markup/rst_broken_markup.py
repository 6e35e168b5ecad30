"""The rule rst-broken-markup."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.rest import is_rest, read_literals
from transcheck.text.markup.rest_defects import find_defects
from transcheck.text.markup.rest_roles import RoleSlip, find_role_slips


@rule(
    "rst-broken-markup",
    needs=Feature.BACKTICK,
    absorbs=["rst-reference-mismatch", "rst-glued-markup", "markdown-mismatch", "code-changed", "url-changed"],
    messages={
        "shape": "“{text}” is no role: write “:name:” and a backtick, without blanks",
        "unknown": "“{text}”: there is no role of this name",
        "two-ticks": "“{text}”: the text of a role stands in single backticks",
        "no-ticks": "“{text}”: the text of a role stands in backticks",
        "no-first-colon": "“{text}”: a role begins with a colon",
        "no-second-colon": "“{text}”: a colon is missing between the role and its text",
        "two-prefixes": "“{text}”: “!” already makes no link, and “~” is shown",
        "no-underscore": "“{text}” is no link without “_” after it",
        "no-blank": "“{text}”: a blank is missing before “<”",
        "inner-blank": "“{text}”: no blank may stand inside the backticks, beside them",
        "stray": "“{text}” has no partner",
        "literal": "“{text}” is a ``literal`` in the source: two backticks on both sides",
    },
)
def rst_broken_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The markup of a reStructuredText text is broken.

    Backticks without a partner, a role without its colons or backticks, a link without its blank or underscore: Sphinx
    warns, and readers see the marks or lose the link. Only texts whose source has such markup, all of it sound, are looked at.

    Bad:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "Utilisez ``--all` avec :option:`-q`."

    Good:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "Utilisez ``--all`` avec :option:`-q`."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "`" not in source or not (is_rest(source) or read_literals(source)):
                continue
            if find_defects(source):
                continue
            slips = find_role_slips(target, source) if ":`" in source else []
            if slips:
                yield _tell_slips(message, field, target, slips, ctx)
                continue
            found = [(one.kind, one.start, one.end) for one in find_defects(target)] or _lost_literal(source, target)
            for kind, start, end in found[:1]:
                yield ctx.finding(message, kind, Span(field, start, end), {"text": target[start:end][:60]})


def _tell_slips(message: Message, field: str, target: str, slips: Sequence[RoleSlip], ctx: RuleContext) -> Finding:
    """One finding for all roles of a text that are written otherwise."""
    first = slips[0]
    edits = tuple(Edit(Span(field, one.start, one.end), one.meant) for one in slips if one.meant)
    fix = Fix("write the role as in the source", edits) if len(edits) == len(slips) else None
    params = {"text": target[first.start : first.end]}
    return ctx.finding(message, first.kind, Span(field, first.start, first.end), params, fix=fix)


def _lost_literal(source: str, target: str) -> list[tuple[str, int, int]]:
    """A literal of the source that stands between single backticks."""
    for piece in read_literals(source):
        single = f"`{piece.key}`"
        at = target.find(single)
        meant = f"`{single}" in target or single in source.replace(f"`{single}`", "")
        if at >= 0 and not meant and target[at - 1 : at] != ":":
            return [("literal", at, at + len(single))]
    return []
