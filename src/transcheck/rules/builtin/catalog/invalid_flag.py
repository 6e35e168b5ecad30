"""The rule invalid-flag."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from transcheck.model import Catalog, Finding, Message
from transcheck.rules import RuleContext, Scope, Severity, rule

_KNOWN = frozenset(
    """fuzzy wrap no-wrap c-format objc-format c++-format python-format python-brace-format java-format java-printf-format
    csharp-format javascript-format scheme-format lisp-format elisp-format librep-format rust-format go-format d-format
    ocaml-format ruby-format sh-format sh-printf-format awk-format lua-format object-pascal-format modula2-format
    smalltalk-format qt-format qt-plural-format kde-format kde-kuit-format boost-format tcl-format ycp-format perl-format
    perl-brace-format php-format gcc-internal-format gfc-internal-format markdown-text rst-text xml-text""".split()
)
_WRAPS = frozenset({"wrap", "no-wrap"})
_RANGE = re.compile(r"range:\s*(\d{1,18})\s*\.\.\s*(\d{1,18})")


@rule(
    "invalid-flag",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={
        "misspelt": "“{flag}” is no flag: did you mean “{wanted}”",
        "conflict": "the flags “{flag}” and “no-{flag}” exclude each other",
        "redundant": "the flag “{flag}” says it already: “{other}” adds nothing",
        "range": "“{flag}” is no range of numbers",
        "range-without-plural": "“{flag}” belongs to messages with plural forms",
    },
)
def invalid_flag(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A flag of a message is misspelt, contradicts another one, or gives no range.

    gettext skips flags it does not know, and with a misspelt `c-fromat` nobody checks the placeholders. Flags of other
    tools (Weblate's `max-length:20`) are left alone.

    Bad:
        #, c-fromat
        msgid "%d files"
        msgstr "%d fichiers"

    Good:
        #, c-format, max-length:20
        msgid "%d files"
        msgstr "%d fichiers"
    """
    for message in catalog.messages:
        if message.flags >= _WRAPS and not message.obsolete:
            yield ctx.finding(message, "conflict", params={"flag": "wrap"})
        if message.flags and not message.flags <= _KNOWN and not message.obsolete:
            for flag in sorted(message.flags - _KNOWN):
                yield from _judge(message, flag, ctx)


def _judge(message: Message, flag: str, ctx: RuleContext) -> Iterator[Finding]:
    if flag.startswith("range:"):
        limits = _RANGE.fullmatch(flag)
        if limits is None or int(limits[1]) >= int(limits[2]):
            yield ctx.finding(message, "range", params={"flag": flag[:40]})
        elif message.msgid_plural is None:
            yield ctx.finding(message, "range-without-plural", params={"flag": flag[:40]}, severity=Severity.INFO)
        return
    from transcheck.text.placeholders.flags import HOST_FLAGS

    if flag in HOST_FLAGS:
        return
    positive = flag.removeprefix("no-").removeprefix("possible-").removeprefix("impossible-")
    if positive in _KNOWN:
        if flag.startswith("no-") and positive in message.flags:
            yield ctx.finding(message, "conflict", params={"flag": positive})
        elif flag.startswith("possible-") and positive in message.flags:
            yield ctx.finding(message, "redundant", params={"flag": positive, "other": flag}, severity=Severity.INFO)
        return
    close = get_close_matches(flag, _KNOWN, n=1, cutoff=0.8) if ":" not in flag and len(flag) < 30 else []
    if close:
        yield ctx.finding(message, "misspelt", params={"flag": flag, "wanted": close[0]})
