"""The rule entity-missing."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.markup.references import read_references


@rule(
    "entity-missing",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.AMPERSAND,
    messages={"missing": "{names} of the source is missing"},
)
def entity_missing(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """An entity that the document defines is missing in the translation.

    Entities such as `&release;` stand for values that change; a translation that writes the value out is wrong at the next
    release. Characters (`&nbsp;`, `&#8217;`) are not compared, and neither is how often an entity stands. Where the value is not
    written either, the sentence was rephrased: a guess.

    Bad:
        msgid "Installing &debian; &release;"
        msgstr "Installation de &debian; 11"

    Good:
        msgid "Installing &debian; &release;"
        msgstr "Installation de &debian; &release;"
    """
    for message in messages:
        for source, target, field in message.pairs:
            names = [piece.text for piece in read_references(source) if piece.kind == "entity"]
            missing = [name for name in names if name not in target]
            # Who writes a name the entity stands for in one of several wordings inflects it.
            if missing and not any(name.split("-")[0].rstrip(";") in target for name in missing):
                certainty = None if any(_is_written(name, source, target) for name in missing) else Certainty.GUESS
                params = {"names": quote_all(missing)}
                yield ctx.finding(message, "missing", Span(field, 0, len(target)), params, certainty=certainty)


def _is_written(name: str, source: str, target: str) -> bool:
    """Whether the translation says what the entity stands for: `&debian;` as “Debian”, `&url-faq;` as an address."""
    word = name.strip("&;").lower()
    if word.startswith("url"):
        return target.count("://") > source.count("://")
    return word in target.lower() and word not in source.replace(name, "").lower()
