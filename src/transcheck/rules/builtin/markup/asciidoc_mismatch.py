"""The rule asciidoc-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule
from transcheck.text.markup.asciidoc import read_macros
from transcheck.text.markup.pieces import quote_all, surplus


@rule(
    "asciidoc-mismatch",
    certainty=Certainty.LIKELY,
    needs=Feature.BRACKET | Feature.TAG,
    messages={"missing": "{pieces} of the source is missing"},
)
def asciidoc_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A macro or cross-reference of AsciiDoc is missing or points elsewhere.

    The name and target of a macro (`linkgit:git-log[1]`, `xref:setup[...]`, `<<setup,...>>`) are not translated; only the
    text is.

    Bad:
        msgid "See linkgit:git-log[1] and <<setup,the setup>>."
        msgstr "Voir git-log[1] et <<installation,l’installation>>."

    Good:
        msgid "See linkgit:git-log[1] and <<setup,the setup>>."
        msgstr "Voir linkgit:git-log[1] et <<setup,l’installation>>."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = read_macros(source)
            missing = surplus(ours, read_macros(target)) if ours else []
            if missing:
                pieces = quote_all(piece.text for piece in missing)
                yield ctx.finding(message, "missing", Span(field, 0, len(target)), {"pieces": pieces})
