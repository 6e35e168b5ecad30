"""The rule french-spacing."""

import re
from collections.abc import Iterator

from transcheck.model import Catalog, Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# A word, then a plain blank or none, then a high sign at the end of a word; URLs, times and code have no blank after it.
_PLAIN = re.compile(r"(?<=[^\W\d_]) (?=[!?;:»](?:\s|\Z))|(?<=«) (?=\w)")
_RIGHT = re.compile("[\u00a0\u202f](?=[!?;:»])|(?<=«)[\u00a0\u202f]")
# More than one plain blank of so many places is the way the catalog writes.
_HABIT = 0.1


@rule(
    "french-spacing",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.LETTER,
    locales=["fr", "br", "oc"],
    messages={"breaks": "a line may break before “{sign}”: write a no-break space"},
)
def french_spacing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A plain blank stands before “:”, “;”, “!”, “?” or inside guillemets in French.

    The sign may end up alone at the start of the next line. Canadian French writes no space before most of them, which is
    right, too: only plain blanks are reported. Many projects have no no-break spaces at all, and mean it: the rule speaks where
    others have them, and at most one place in ten (or a single one) has a plain blank.

    Bad:
        msgid "Really? Yes!"
        msgstr "Vraiment ? Oui\u00a0!"

    Good:
        msgid "Really? Yes!"
        msgstr "Vraiment\u00a0? Oui\u00a0!"
    """
    right = 0
    found: list[tuple[Message, str, list[Span]]] = []
    for message in catalog.translated:
        for _, target, field in message.pairs:
            right += len(_RIGHT.findall(target))
            spans = [Span(field, *match.span()) for match in _PLAIN.finditer(target)]
            if spans:
                found.append((message, target, spans))
    plain = sum(len(spans) for *_, spans in found)
    if not right or is_meant(plain, plain + right, _HABIT):
        return
    for message, target, spans in found:
        fix = Fix("write no-break spaces", tuple(Edit(span, "\u00a0") for span in spans))
        sign = target[spans[0].end : spans[0].end + 1] if target[spans[0].start - 1] != "«" else "«"
        yield ctx.finding(message, "breaks", spans[0], {"sign": sign}, fix=fix)
