"""The rule attribute-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Severity, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.addresses import is_same_page
from transcheck.text.markup.compare import Changed, compare_attributes
from transcheck.text.markup.tags import read_pair
from transcheck.text.markup.vocabularies import LOOKS

_ADDRESSES = frozenset({"href", "src", "url", "xlink:href"})


@rule(
    "attribute-changed",
    severity=Severity.WARNING,
    needs=Feature.TAG,
    absorbs=["url-changed"],
    messages={
        "changed": "{name}=“{old}” became “{new}”",
        "lost": "{name}=“{old}” is missing",
        "gained": "{name}=“{new}” is not in the source",
    },
)
def attribute_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""An attribute that programs read differs from the source.

    A link leads elsewhere, a cross-reference breaks, text meant for one machine is shown on another. Attributes people
    read (`title`, `alt` ...) are translated and not compared; an address may lead to the same page in another language.
    What only changes how words look (`align`, `size`) is an info.

    Bad:
        msgid "<xref linkend=\"boot\"/>"
        msgstr "<xref linkend=\"start\"/>"

    Good:
        msgid "<a href=\"https://www.gnome.org/en/\" title=\"Home\">x</a>"
        msgstr "<a href=\"https://www.gnome.org/fr/\" title=\"Accueil\">x</a>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if "<" not in source or ("=" not in source and "=" not in target):
                continue
            told: set[int] = set()
            # One finding a tag: what changed or is missing before what was added.
            changes = [one for one in compare_attributes(*read_pair(source, target)) if not _leads_there(one)]
            for changed in sorted(changes, key=lambda one: (not one.old, one.tag.start)):
                if changed.tag.start not in told:
                    told.add(changed.tag.start)
                    yield _finding(message, field, changed, ctx)


def _leads_there(changed: Changed) -> bool:
    return changed.name in _ADDRESSES and is_same_page(changed.old, changed.new)


def _finding(message: Message, field: str, changed: Changed, ctx: RuleContext) -> Finding:
    what = "lost" if not changed.new else "changed" if changed.old else "gained"
    values = {"old": changed.old, "new": changed.new}
    params = {"name": changed.name} | {key: value for key, value in values.items() if value}
    # Translators do point readers to better pages in their language.
    certainty = Certainty.LIKELY if changed.name in _ADDRESSES or changed.name in LOOKS else None
    evidence = Evidence(
        source=Reading(message.catalog.source_locale, changed.old, kind="attribute"),
        target=Reading(message.catalog.locale, changed.new, kind="attribute"),
    )
    # A keyword in letters of another script is a translated one.
    looks = changed.name in LOOKS and changed.new.isascii() >= changed.old.isascii()
    severity = Severity.INFO if what == "gained" or looks else None
    span = Span(field, changed.tag.start, changed.tag.end)
    return ctx.finding(message, what, span, params, severity=severity, certainty=certainty, evidence=evidence)
