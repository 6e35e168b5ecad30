"""The rule irregular-capitals."""

import re
from collections import Counter
from collections.abc import Iterator

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Edit, Finding, Fix, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule

# Two capitals, then small letters: a finger that left the shift key too late.
_HELD = re.compile(r"([A-ZÀ-ÖØ-ÞА-ЯΑ-Ω])([A-ZÀ-ÖØ-ÞА-ЯΑ-Ω])(?<![\w%&<\\.@-]..)([a-zà-öø-ÿа-яα-ωά-ώ]{2,})(?![A-Z])")

# They negate a verb by what stands before it, and stress that: `NEchcete`.
_NEGATING = frozenset({"cs", "sk", "sl", "hsb", "dsb", "lt", "lv"})


@rule(
    "irregular-capitals",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.CAPITALS,
    messages={"held": "“{word}” has a second capital: “{meant}”"},
)
def irregular_capitals(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A word begins with two capitals and goes on in small letters.

    The shift key was held too long. Acronyms with an ending look the same (“PCen”): the rule is sure only where the same
    catalog, or the source, has the word with one capital or none; else it is a guess.

    Bad:
        # locale: de
        msgid "Open the file"
        msgstr "Öffne die DAtei"

        msgid "Close the file"
        msgstr "Schließe die Datei"

    Good:
        # locale: de
        msgid "Several PDFs"
        msgstr "Mehrere PDFs"
    """
    own = {"IJ", "NE"} if language_of(catalog.locale) in _NEGATING else {"IJ"}
    found = [
        (message, source, field, match)
        for message in ctx.messages(catalog)
        for source, target, field in message.pairs
        if not target.islower()
        for match in _HELD.finditer(target)
        if match[1] + match[2] not in own and not _has_own_capitals(match, source)
    ]
    if not found:
        return
    texts = "\n".join(form for one in catalog.translated for form in one.msgstrs)
    names = Counter(match.group() for *_, match in found)
    sources = " ".join(message.msgid for message in catalog.translated)
    for message, source, field, match in found:
        # Written so more than once, or in any source: a name (`IPython`).
        if names[match.group()] > 1 or match.group() in sources:
            continue
        meant = match[1] + match[2].lower() + match[3]
        known = re.search(rf"\b(?:{meant}|{meant.lower()})\b", texts)
        sure = known or re.search(rf"\b{meant}\b", source, re.IGNORECASE)
        span = Span(field, *match.span())
        fix = Fix("write one capital", (Edit(span, meant),)) if sure else None
        params = {"word": match.group(), "meant": meant}
        yield ctx.finding(message, "held", span, params, certainty=None if sure else Certainty.GUESS, fix=fix)


def _has_own_capitals(match: re.Match[str], source: str) -> bool:
    """Whether the source writes the word with capitals of its own: `ePub`, `GnuCash`."""
    if re.search(rf"\b{match[1]}{match[2]}s?\b", source):  # an acronym with an ending: “IDanna”
        return True
    at = source.lower().find(match.group().lower())
    written = source[at : at + len(match.group())] if at >= 0 else ""
    return bool(written) and written[1:] != written[1:].lower()
