"""The rule function-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Pair, Reading, Span
from transcheck.rules import Feature, RuleContext, Severity, rule
from transcheck.rules.habits import is_crowd, is_meant
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import Token, find_functions, missing_tokens, new_tokens

# More of the texts with a function than this share are a habit.
_HABIT = 0.1


@rule(
    "function-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.PARENTHESIS,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def function_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The name of a function is missing in the translation.

    Readers look for it in the source code or the manual. Names count with empty parentheses directly after them
    (`main()`); a translation may leave these out. Where a catalog translates them throughout, as for a table whose formulas
    are in the reader's language, the rule is silent.

    Bad:
        msgid "main() failed"
        msgstr "la fonction principal() a échoué"

    Good:
        msgid "main() failed"
        msgstr "main() a échoué"
    """
    asked = 0
    found: list[tuple[Message, Pair, list[Token]]] = []
    for message in messages:
        if "()" not in message.msgid and not message.catalog.keyed:
            continue
        for pair in message.pairs:
            ours = find_functions(pair[0])
            asked += bool(ours)
            missing = missing_tokens(ours, find_functions(pair[1]), pair[1])
            missing = [one for one in missing if one.text[:-2] not in pair[1]]
            if missing:
                found.append((message, pair, missing))
    # A program may have its functions in the reader's language, as tables do: its translators know.
    if not (is_crowd(len(found)) and is_meant(len(found), asked, _HABIT)):
        for message, pair, missing in found:
            yield _finding(message, pair, missing, ctx)


def _finding(message: Message, pair: Pair, missing: list[Token], ctx: RuleContext) -> Finding:
    source, target, field = pair
    new = new_tokens(find_functions(source), find_functions(target), source)
    params = {"old": quote_all(one.text for one in missing)}
    if new:
        params["new"] = quote_all(one.text for one in new)
    span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
    evidence = Evidence(source=Reading(message.catalog.source_locale, missing[0].text, kind="function"))
    # A function that is only spoken of may be told in words.
    severity = None if new else Severity.INFO
    return ctx.finding(message, "changed" if new else "missing", span, params, severity=severity, evidence=evidence)
