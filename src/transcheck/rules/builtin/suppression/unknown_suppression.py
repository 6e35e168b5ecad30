"""unknown-suppression: a directive that transcheck does not understand."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.suppress import VERBS, find_directives

_OF_RULES = ("ignore", "ignore-file", "may-differ")


@rule(
    "unknown-suppression",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    where=Where.DIRECTIVES,
    messages={
        "verb": "transcheck knows no directive “{name}”",
        "verb-near": "transcheck knows no directive “{name}”: is “{near}” meant?",
        "rule": "there is no rule and no group “{name}”",
        "rule-near": "there is no rule and no group “{name}”: is “{near}” meant?",
        "place": "“ignore-file” is read in the comment of the catalog's header only",
    },
)
def unknown_suppression(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A `transcheck:` comment names a rule or a directive that does not exist.

    It silences nothing, though whoever wrote it believes that it does.

    Bad:
        # transcheck: ignore[figure-chanjed]: updated first
        msgid "Save"
        msgstr "Enregistrer"

    Good:
        # transcheck: ignore[figure-changed]: updated first
        msgid "Save"
        msgstr "Enregistrer"
    """
    for message, directives in find_directives(catalog):
        for directive in directives:
            span = Span(directive.field, directive.start, directive.end)
            if directive.verb not in VERBS:
                yield ctx.finding(message, *_explain("verb", directive.verb, VERBS, span))
            elif directive.verb == "ignore-file" and message is not catalog.header_message:
                yield ctx.finding(message, "place", span)
            elif directive.verb in _OF_RULES:
                for name in directive.names:
                    if name not in ctx.shared.rule_names:
                        yield ctx.finding(message, *_explain("rule", name, sorted(ctx.shared.rule_names), span))


def _explain(message_id: str, name: str, known: Sequence[str], span: Span) -> tuple[str, Span, dict[str, str]]:
    """Message id, span and parameters: with the nearest known name where one is near."""
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    if near:
        return f"{message_id}-near", span, {"name": name, "near": near[0]}
    return message_id, span, {"name": name}
