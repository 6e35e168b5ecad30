"""The rule foreign-full-stop."""

import re
from collections.abc import Iterator

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# The full stop of languages that have one of their own, where it is the rule in print.
_OWN = {
    **dict.fromkeys(("hi", "bn", "as", "or", "pa", "ne", "mai", "sa", "bho", "brx", "doi"), "।"),
    **dict.fromkeys(("zh", "ja", "yue"), "。"),
    "hy": "։",
    "ur": "۔",
    "am": "።",
    "ti": "።",
    "my": "။",
}
# After a letter of another script than Latin, or the vowel sign that ends a word of Hindi, Bengali, Burmese.
_LATIN_STOP = re.compile("(?<=[^\\W\\d_A-Za-z]|[\u0900-\u0963\u0971-\u0d7f\u1000-\u109f])\\.(?=\\s*\\Z)")
_HABIT = 0.05


@rule(
    "foreign-full-stop",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.NON_ASCII,
    locales=tuple(_OWN),
    messages={"foreign": "the sentence ends with “.”, where the language and the rest of the catalog have “{own}”"},
)
def foreign_full_stop(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A sentence ends with a Latin full stop in a language that has one of its own.

    Hindi has “।”, Chinese and Japanese “。”, Armenian “։”. Teams that write Latin stops throughout mean it: the rule speaks
    only where at most one sentence in twenty (or a single one) ends so.

    Bad:
        # locale: hi
        msgid "The file was saved."
        msgstr "फ़ाइल सहेजी गई."

    Good:
        # locale: hi
        msgid "The file was saved."
        msgstr "फ़ाइल सहेजी गई।"
    """
    own = _OWN[language_of(catalog.locale)]
    found: list[tuple[Message, Span]] = []
    right = 0
    for message in catalog.translated:
        for _, target, field in message.pairs:
            if "." in target[-3:]:
                match = _LATIN_STOP.search(target, len(target.rstrip()) - 2 if len(target) > 1 else 0)
                if match and not _is_abbreviation(target, match.start()):
                    found.append((message, Span(field, match.start(), match.end())))
            elif own in target[-3:]:
                right += 1
    if is_meant(len(found), right, _HABIT):
        return
    for message, span in found:
        fix = Fix(f"write “{own}”", (Edit(span, own),))
        yield ctx.finding(message, "foreign", span, {"own": own}, fix=fix)


def _is_abbreviation(text: str, at: int) -> bool:
    """Whether another stop stands in the same word: “ସି.ଡି.” is C.D."""
    word = text[max(at - 20, 0) : at].rsplit(maxsplit=1)
    return bool(word) and "." in word[-1]
