"""Two spellings of one acronym in one version."""

from collections.abc import Iterator

from transcheck.model import Catalog, Certainty, Evidence, Finding, Message, Reading, Scope, Severity, Span
from transcheck.names.acronyms import find_spellings, variant_pattern
from transcheck.rules import Feature, RuleContext, rule
from transcheck.rules.name_pairs import read_side


@rule(
    "acronym-variant",
    scope=Scope.CATALOG,
    needs=Feature.CAPITALS,
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    messages={"variant": "“{rare}” here, “{usual}” elsewhere in this version"},
)
def acronym_variant(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """One acronym is spelled in two ways.

    Both spellings may be right (Nato, NATO), but a page should keep to one. The rarer spelling is shown, at its first place.

    Bad:
        # locale: nb
        msgid "NATO members"
        msgstr "Nato-medlemmer"

        msgid "What NATO does"
        msgstr "Hva NATO gjør"

        msgid "NATO countries"
        msgstr "NATO-land"

    Good:
        # locale: nb
        msgid "NATO members"
        msgstr "NATO-medlemmer"

        msgid "NATO countries"
        msgstr "NATO-land"
    """
    pattern = variant_pattern(ctx.registry, catalog.locale)
    if pattern is None:
        return
    places: dict[str, dict[str, list[tuple[Message, Span]]]] = {}
    for message in catalog.translated:
        for text, locale, field in message.texts:
            if field.startswith("msgid") or not pattern.search(text):
                continue
            side = read_side(ctx, text, locale, message)
            if side.locale != catalog.locale:
                continue
            for entity, written, start in find_spellings(ctx.registry, side):
                found = places.setdefault(f"{entity.id} {written.casefold()}", {}).setdefault(written, [])
                found.append((message, Span(field, start, start + len(written))))
    for name, spellings in places.items():
        if len(spellings) < 2:
            continue
        order = sorted(spellings, key=lambda written: (-len(spellings[written]), written))
        usual, rare = order[0], order[-1]
        message, span = spellings[rare][0]
        first, other = spellings[usual][0]
        yield ctx.finding(
            message,
            "variant",
            span,
            {"rare": rare, "usual": usual},
            evidence=Evidence(
                target=Reading(catalog.locale, rare, name.split()[0], "acronym"),
                others=(Reading(catalog.locale, usual, name.split()[0], "acronym"),),
            ),
            related=[ctx.related(first, usual, other)],
        )
