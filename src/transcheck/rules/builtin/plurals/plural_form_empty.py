"""The rule plural-form-empty."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule


@rule(
    "plural-form-empty",
    needs=Feature.PLURAL,
    severity=Severity.ERROR,
    messages={
        "empty": "form {form} of {count} is empty",
        "several": "forms {forms} of {count} are empty",
    },
)
def plural_form_empty(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Some plural forms of a message are translated and others are empty.

    Programs show nothing at all for the numbers of an empty form.

    Bad:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] ""

    Good:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    for message in messages:
        if message.msgid_plural is None or all(message.msgstrs) or not any(message.msgstrs):
            continue
        empty = [form for form, text in enumerate(message.msgstrs) if not text]
        params = {"form": empty[0], "forms": ", ".join(map(str, empty)), "count": len(message.msgstrs)}
        span = Span(f"msgstr[{empty[0]}]", 0, 0)
        yield ctx.finding(message, "several" if len(empty) > 1 else "empty", span, params)
