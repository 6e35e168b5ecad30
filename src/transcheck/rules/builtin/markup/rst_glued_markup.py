"""The rule rst-glued-markup."""

from collections.abc import Iterator, Sequence

from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.rest import find_glued, is_rest, read_literals


@rule(
    "rst-glued-markup",
    needs=Feature.BACKTICK,
    messages={"glued": "“{text}” is no markup while a letter stands directly beside it"},
)
def rst_glued_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A letter stands directly beside markup of reStructuredText.

    The markup is then none, and readers see the backticks. Languages without blanks and with endings need an escaped blank (`\\ `), which is not shown.

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
            for start, end in find_glued(target):
                edits = [
                    Edit(Span(field, at, at), "\\ ")
                    for at, beside in ((start, start - 1), (end, end))
                    if _is_letter(target, beside)
                ]
                fix = Fix("separate it with an escaped blank", tuple(edits))
                yield ctx.finding(message, "glued", Span(field, start, end), {"text": target[start:end][:60]}, fix=fix)


def _is_letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()
