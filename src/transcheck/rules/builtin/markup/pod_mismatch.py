"""The rule pod-mismatch."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.pod import count_bare, find_unclosed, is_pod, read_pod


@rule(
    "pod-mismatch",
    certainty=Certainty.LIKELY,
    needs=Feature.TAG,
    absorbs=["tag-extra"],
    messages={"unclosed": "“{code}” is never closed", "fewer": "{target} of the {source} {code} of the source"},
)
def pod_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A formatting code of a manual page (`B<bold>`) is missing or not closed.

    po4a and Perl's documentation write fonts this way. What is not closed swallows the rest of the paragraph.

    Bad:
        msgid "B<--all> shows I<every> file"
        msgstr "B<--all> montre I<chaque fichier"

    Good:
        msgid "B<--all> shows I<every> file"
        msgstr "B<--all> montre I<chaque> fichier"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "<" not in source or not is_pod(source) or find_unclosed(source):
                continue
            unclosed = find_unclosed(target)
            if unclosed:
                span = Span(field, unclosed[0], unclosed[0] + 2)
                yield ctx.finding(message, "unclosed", span, {"code": target[unclosed[0] :][:2]})
                continue
            ours, theirs = (Counter(piece.key for piece in read_pod(text)) for text in (source, target))
            for code, count in sorted(ours.items()):
                if theirs[code] < count and sum(theirs.values()) < sum(ours.values()):
                    params = {"code": f"{code}<>", "source": count, "target": theirs[code]}
                    # Brackets without their letter show what became of it; else the words were left out, too.
                    lost = count_bare(target) > count_bare(source)
                    yield ctx.finding(
                        message,
                        "fewer",
                        Span(field, 0, len(target)),
                        params,
                        severity=None if lost else Severity.INFO,
                        certainty=None if lost else Certainty.GUESS,
                    )
