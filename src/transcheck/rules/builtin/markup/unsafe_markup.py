"""The rule unsafe-markup."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule

_TAG = re.compile(r"<\s*+[A-Za-z][^<>]*+>?")
# What runs code or loads other pages; those that programs also write as arguments (`<object>`) with an attribute.
_UNSAFE = re.compile(
    r"""<\s*+(?:(?:script|iframe|applet|frameset)(?=[\s/>])|(?:object|embed|base|meta|form|frame)(?=\s[^<>=]*+=))
        |[\s"'/]on[a-z]{3,24}\s*+=
        |(?:javascript|vbscript)\s*+:|data\s*+:\s*+text/html""",
    re.VERBOSE | re.IGNORECASE,
)


@rule(
    "unsafe-markup",
    severity=Severity.ERROR,
    needs=Feature.TAG,
    absorbs=["tag-extra", "attribute-changed"],
    messages={"unsafe": "“{text}” can run code or load other pages, and the source does not have it"},
)
def unsafe_markup(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The translation brings markup that can run code or load other pages.

    Translations are often contributed by people who may not change code; programs show them to everybody. Elements such
    as `<script>` and `<iframe>`, attributes such as `onclick=` and addresses such as `javascript:` are looked for.

    Bad:
        msgid "Welcome"
        msgstr "Bienvenue<script src=//example.org/x.js></script>"

    Good:
        msgid "<b>Welcome</b>"
        msgstr "<b>Bienvenue</b>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "<" not in target:
                continue
            known = {name for name, _ in _find_unsafe(source)}
            for name, match in _find_unsafe(target):
                if name not in known and not _is_spoken_of(match.group(), source, target):
                    yield ctx.finding(message, "unsafe", Span(field, *match.span()), {"text": match.group()[:60]})


def _find_unsafe(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """(what it is, the tag) of every tag that can do harm."""
    for tag in _TAG.finditer(text):
        unsafe = _UNSAFE.search(tag.group())
        if unsafe:
            yield re.sub(r"[\s<\"'/]", "", unsafe.group()).lower(), tag


_BARE = re.compile(r"<(script|iframe|applet|frameset)>", re.IGNORECASE)


def _is_spoken_of(tag: str, source: str, target: str) -> bool:
    """Whether the element is only named: “the script tag” became “il tag <script>”. Alone, without an end, it runs nothing."""
    bare = _BARE.fullmatch(tag)
    if bare is None or f"</{bare[1]}".lower() in target.lower():
        return False
    return re.search(rf"\b{bare[1]}\b", source, re.IGNORECASE) is not None
