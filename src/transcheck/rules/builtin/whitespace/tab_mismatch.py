"""The rule tab-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule


@rule(
    "tab-mismatch",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.TAB,
    messages={
        "lost": "the source has {source} tabs where the translation has {target}",
        "gained": "the translation has a tab where the source has none",
    },
)
def tab_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""The tabs between columns differ from those of the source.

    Programs split such lines at the tabs or align columns with them. Tabs that only indent lines are not compared:
    translators may indent with blanks. In a text of several lines, which people read, a lost tab is an info. A tab only the translation has is reported in texts of one line, where it
    is a slip of the finger; in longer ones translators align columns of their own.

    Bad:
        msgid "Name\tSize"
        msgstr "Name Größe"

    Good:
        msgid "Name\tSize"
        msgstr "Name\tGröße"
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours, theirs = _columns(source), _columns(target)
            if ours == theirs:
                continue
            if ours:
                params = {"source": ours, "target": theirs}
                severity = Severity.INFO if "\n" in source.strip() else None
                # Columns that are drawn with blanks instead look the same on most screens.
                certainty = Certainty.GUESS if "   " in target.strip() else None
                span = Span(field, 0, len(target))
                yield ctx.finding(message, "lost", span, params, severity=severity, certainty=certainty)
            elif "\n" not in target:
                at = target.rstrip("\t").rfind("\t")
                at = target.rfind("\t") if at < 0 else at
                yield ctx.finding(message, "gained", Span(field, at, at + 1))


def _columns(text: str) -> int:
    """How many runs of tabs stand after other text of their line."""
    return sum(1 for line in text.split("\n") for part in line.strip().split("\t")[1:] if part) if "\t" in text else 0
