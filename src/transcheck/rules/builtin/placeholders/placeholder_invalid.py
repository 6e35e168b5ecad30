"""The rule placeholder-invalid."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message
from transcheck.rules import RuleContext, Severity, rule
from transcheck.rules.placeholders import OPTIONS, PLACEHOLDER_SIGNS, find_placeholder_findings


@rule(
    "placeholder-invalid",
    needs=PLACEHOLDER_SIGNS,
    absorbs=("unbalanced-bracket",),
    severity=Severity.ERROR,
    messages={
        "conversion": "“{text}” is no placeholder of {format}",
        "percent": "“{text}” is read as a placeholder; a percent sign is written twice",
        "unterminated": "the placeholder “{text}” is not finished",
        "zero": "“{text}” asks for a value with a number that there is not",
        "conflict": "the value {text} is used in two ways that exclude each other",
        "gap": "the placeholders skip the value {text}",
        "option": "“{text}” is no placeholder: its flags, width, precision or size do not go together",
        "brace": "“{text}” stands alone: it neither begins nor ends a placeholder",
        "escape": "“{text}” is no escape sequence of the shell",
        "last": "“{text}” repeats the value before it, and there is none",
        "markup": "the markup around the placeholders is broken: {text}",
        "style": "“{text}” is no style of {format}",
        "nesting": "“{text}” stands inside too many others",
        "pair": "“{text}” has no counterpart",
        "selector": "“{text}” is no case of a choice",
        "other": "the choice “{text}” lacks the case “other”",
        "argument": "“{text}” is no name of a value",
    },
    options=OPTIONS,
)
def placeholder_invalid(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A placeholder is written in a way that its format does not know.

    Something was lost or added inside a placeholder, or a percent sign or brace is meant as such and must be doubled. The
    program stops or shows the text as it is. `msgfmt --check` refuses such a message.

    Bad:
        #, python-format
        msgid "100%% of %(name)s"
        msgstr "100%% de %(name)"

    Good:
        #, python-format
        msgid "100%% of %(name)s"
        msgstr "100%% de %(name)s"
    """
    yield from find_placeholder_findings(
        messages,
        ctx,
        {**dict.fromkeys(ctx.rule.messages, "repair the placeholder"), "percent": "double the percent sign"},
    )
