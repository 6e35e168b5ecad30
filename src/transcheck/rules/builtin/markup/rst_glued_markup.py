"""The rule rst-glued-markup."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.rest import find_glued, is_letter, is_rest, read_literals
from transcheck.text.markup.rest_defects import find_defects


@rule(
    "rst-glued-markup",
    needs=Feature.BACKTICK,
    absorbs=["rst-reference-mismatch", "markdown-mismatch"],
    messages={"glued": "“{text}” is no markup while a letter stands directly beside it"},
)
def rst_glued_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A letter stands directly beside markup of reStructuredText.

    The markup is then none, and readers see the backticks. Languages without blanks and with endings need an escaped blank (`\\ `), which is not
    shown. One finding a text, at the first place.

    Bad:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "请用``--all``和 :option:`-q` 。"

    Good:
        msgid "Use ``--all`` with :option:`-q`."
        msgstr "请用\\ ``--all``\\ 和 :option:`-q` 。"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "`" not in target or not (is_rest(source) or read_literals(source)) or find_glued(source):
                continue
            found = find_glued(target)
            # Where the marks do not pair, `rst-broken-markup` speaks.
            if not found or find_defects(target):
                continue
            edits = tuple(
                Edit(Span(field, at, at), "\\ ")
                for start, end in found
                for at, beside in ((start, start - 1), (end, end))
                if is_letter(target, beside)
            )
            start, end = found[0]
            fix = Fix("separate it with an escaped blank", edits)
            yield ctx.finding(message, "glued", Span(field, start, end), {"text": target[start:end][:60]}, fix=fix)
