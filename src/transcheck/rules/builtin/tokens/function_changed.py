"""The rule function-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import find_functions, missing_tokens, new_tokens


@rule(
    "function-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.PARENTHESIS,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def function_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The name of a function is missing in the translation.

    Readers look for it in the source code or the manual. Names count with empty parentheses directly after them
    (`main()`); a translation may leave these out.

    Bad:
        msgid "main() failed"
        msgstr "la fonction principal() a échoué"

    Good:
        msgid "main() failed"
        msgstr "main() a échoué"
    """
    for message in messages:
        if "()" not in message.msgid and not message.catalog.keyed:
            continue
        for source, target, field in message.pairs:
            ours = find_functions(source)
            if not ours:
                continue
            theirs = find_functions(target)
            missing = [one for one in missing_tokens(ours, theirs, target) if one.text[:-2] not in target]
            if not missing:
                continue
            new = new_tokens(ours, theirs, source)
            params = {"old": quote_all(one.text for one in missing)}
            if new:
                params["new"] = quote_all(one.text for one in new)
            span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
            evidence = Evidence(source=Reading(message.catalog.source_locale, missing[0].text, kind="function"))
            yield ctx.finding(message, "changed" if new else "missing", span, params, evidence=evidence)
