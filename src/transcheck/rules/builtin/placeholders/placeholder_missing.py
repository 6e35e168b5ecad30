"""The rule placeholder-missing."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-missing",
    needs=PLACEHOLDER_SIGNS,
    absorbs=("unbalanced-bracket",),
    severity=Severity.ERROR,
    messages={
        "missing": "the placeholder “{name}” is missing",
        "form": "the placeholder “{name}” is missing, and this form stands for {numbers}",
        "always": "the placeholder “{name}” is missing; in {format}-format no plural form can do without it",
        "renamed": "“{found}” should be “{name}”",
        "names": "“{found}” are not in the source, which has “{name}”",
        "quoted": "an apostrophe before it makes “{name}” plain text",
    },
    options=OPTIONS,
)
def placeholder_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A placeholder of the source is missing from the translation.

    The program fills a value into each placeholder. Where one is lost or misspelt, readers do not learn the value, and
    in many languages the program stops. `msgfmt --check` refuses such a message if its flags tell the format.
    A plural form for one number alone may leave the number out, where the format allows it. A form for 1, 21 and 31
    may not: those who have 21 would read of one. Nor may Python's “%d”: Python stops where a value without a name is
    left over.

    Bad:
        #, python-format
        msgid "%(count)d files in %(folder)s"
        msgstr "%(count)d fichiers"

    Good:
        #, python-format
        msgid "%(count)d files in %(folder)s"
        msgstr "%(folder)s : %(count)d fichiers"
    """
    yield from find_placeholder_findings(
        messages, ctx, {"renamed": "write it as in the source", "quoted": "double the apostrophe"}
    )
